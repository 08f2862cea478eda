/**
 * Measure 12.4. How customs inspects goods under statutory inspection: the ordinary way, or “assurance plus
 * verification”, which the plan has explored and tried. The plan names every condition; the announcement that would
 * start the trial in Beijing was not found, so goods that meet them all still wait for it.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import {
  customsCreditGrade,
  highTechEnterprise,
  importedArticle,
  importedForOwnUse,
  inspectionExclusions,
  onInspectionList,
} from '../vocabulary/import-inspection.ts'

const quarantine = inspectionExclusions.hasAny('animals-plants', 'special-health-articles', 'other-quarantine')
const highRisk = inspectionExclusions.hasAny(
  'complete-plant',
  'used-mechanical-electrical',
  'medical-device',
  'special-equipment',
  'other-high-risk',
)
const notExcluded = inspectionExclusions.hasNone(
  'animals-plants',
  'special-health-articles',
  'other-quarantine',
  'complete-plant',
  'used-mechanical-electrical',
  'medical-device',
  'special-equipment',
  'other-high-risk',
)
const equipmentOrMaterials = importedArticle.is('equipment', 'materials')
const inBeijing = all(onInspectionList.yes(), inDemonstrationZone)

export const inspectionMode = decision({
  id: 'trade.inspection-mode',
  name: { zh: '合格保证加符合性验证', en: 'Assurance plus verification' },
  question: { zh: '海关会用哪一种方式检验这批货物？', en: 'How will customs inspect the goods?' },
  measures: ['12.4'],
  since: '2021-11-01',
  asks: [
    onInspectionList,
    registeredIn,
    customsCreditGrade,
    highTechEnterprise,
    importedForOwnUse,
    importedArticle,
    inspectionExclusions,
  ],
  gives: {
    mode: givesChoice({
      name: { zh: '检验监管模式', en: 'mode of inspection' },
      options: {
        ordinary: { zh: '一般检验监管', en: 'ordinary inspection' },
        'assurance-verification': { zh: '合格保证+符合性验证', en: 'assurance plus verification' },
      },
    }),
    unmet: givesList({
      name: { zh: '未满足的条件', en: 'conditions not met' },
      options: {
        'not-beijing': { zh: '不在京注册', en: 'not registered in Beijing' },
        'not-advanced': { zh: '未通过海关高级认证', en: 'not an advanced certified enterprise' },
        'not-high-tech': { zh: '不是高新技术企业', en: 'not a high-tech enterprise' },
        'not-own-use': { zh: '不是进口自用', en: 'not for own use' },
        'not-equipment-or-materials': { zh: '不是设备或料件', en: 'neither equipment nor materials' },
        quarantine: {
          zh: '属于动植物及其产品、卫生检疫特殊物品等涉及检疫的货物',
          en: 'goods under quarantine: animals, plants, their products, special articles and the like',
        },
        'high-risk': {
          zh: '属于成套设备、旧机电、医疗器械、特种设备等质量安全风险较高的货物',
          en: 'goods of higher risk: complete sets, used mechanical and electrical goods, medical devices, special equipment and the like',
        },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'announcement-not-found': {
          zh: '北京海关的落地公告未检得；公告前照一般方式检验',
          en: 'no announcement of Beijing Customs was found; until there is one, goods are inspected the ordinary way',
        },
        'how-to-be-certified': {
          zh: '可以申请高级认证：海关 90 日内决定，可以延长 30 日，认证后每 5 年复核',
          en: 'advanced certification can be applied for: decided in 90 days, plus 30 at most, reviewed every 5 years',
        },
        'shenzhen-papers': {
          zh: '深圳先例：须提交《产品合规性自我声明》和证书，原则上不再现场检验',
          en: 'the Shenzhen precedent: a self-declaration of conformity and certificates, as a rule no on-site inspection',
        },
      },
    }),
  },
  answer: 'mode',
  closed: ['ordinary'],
  // Measure 12.4 opens.
  neverWorse: true,
  // Measure 12.4: conditions, and what it takes out in brackets.
  moreNeverHarms: [highTechEnterprise, importedForOwnUse],
  moreNeverHelps: [inspectionExclusions],
  rules: [
    rule('not-listed', {
      says: { zh: '未列入法定检验的，不涉及检验监管模式', en: 'Goods not listed for inspection: no mode arises' },
      cites: [cite('customs-251', 'whole'), plan('12.4', '列入海关法定检验的设备和料件')],
      when: onInspectionList.no(),
      gives: {
        mode: notApplicable(
          '未列入海关法定检验，不涉及法定检验的方式',
          'The goods are not listed for statutory inspection, so no mode of it arises',
        ),
      },
    }),
    rule('ordinary', {
      says: { zh: '列入法定检验的，照一般方式检验', en: 'Listed goods are inspected the ordinary way' },
      cites: [cite('customs-251', 'whole')],
      when: onInspectionList.yes(),
      gives: { mode: 'ordinary' },
    }),
    rule('all-met', {
      says: {
        zh: '条件都满足的，方案探索试行“合格保证+符合性验证”，尚待海关公告',
        en: 'All conditions met: the plan has the mode tried, customs has yet to announce it',
      },
      cites: [
        plan('12.4', '试行采用“合格保证+符合性验证”的检验监管模式'),
        plan('12.4', '在京注册、通过海关高级认证且为高新技术企业进口自用的，列入海关法定检验的设备和料件'),
        cite('customs-251', 'whole'),
      ],
      when: all(
        inBeijing,
        customsCreditGrade.is('advanced'),
        highTechEnterprise.yes(),
        importedForOwnUse.yes(),
        equipmentOrMaterials,
        notExcluded,
      ),
      gives: {
        mode: needsRules(
          '方案所列条件均已满足，但北京海关试行“合格保证+符合性验证”的公告未检得；公告前照一般方式检验',
          'Every condition of the plan is met, but no announcement starting the trial in Beijing was found; until there is one, the goods are inspected the ordinary way',
        ),
        also: ['announcement-not-found'],
      },
      over: ['ordinary'],
    }),
    rule('shenzhen', {
      says: {
        zh: '深圳海关先例：高新技术企业自用的设备和料件，信用一般及以上',
        en: 'The Shenzhen precedent: equipment and materials for a high-tech firm’s own use, regular credit or better',
      },
      cites: [cite('shenzhen-inspection-2020', 'whole')],
      when: all(
        onInspectionList.yes(),
        registeredIn.is('shenzhen'),
        customsCreditGrade.is('advanced', 'regular'),
        highTechEnterprise.yes(),
        importedForOwnUse.yes(),
        equipmentOrMaterials,
        notExcluded,
      ),
      gives: { mode: 'assurance-verification', also: ['shenzhen-papers'] },
      over: ['ordinary'],
    }),
    rule('shenzhen-unclear', {
      says: {
        zh: '深圳海关先例是否涵盖检疫货物、一般成套设备、医疗器械，未核',
        en: 'Whether the Shenzhen precedent covers quarantine goods, ordinary sets or medical devices is not verified',
      },
      cites: [cite('shenzhen-inspection-2020', 'whole', '排除特种设备、旧机电、大型成套')],
      when: all(
        onInspectionList.yes(),
        registeredIn.is('shenzhen'),
        customsCreditGrade.is('advanced', 'regular'),
        highTechEnterprise.yes(),
        importedForOwnUse.yes(),
        equipmentOrMaterials,
        inspectionExclusions.hasNone('used-mechanical-electrical', 'special-equipment'),
        inspectionExclusions.hasAny(
          'animals-plants',
          'special-health-articles',
          'other-quarantine',
          'complete-plant',
          'medical-device',
          'other-high-risk',
        ),
      ),
      gives: {
        mode: needsRules(
          '深圳先例只写明排除特种设备、旧机电和大型成套设备，对这类货物是否适用未核，请向深圳海关确认',
          'The Shenzhen precedent excludes special equipment, used goods and large sets by name; whether it takes in these goods is not verified: ask Shenzhen Customs',
        ),
      },
      over: ['ordinary'],
    }),
    rule('not-beijing', {
      says: { zh: '须在京注册', en: 'The firm must be registered in Beijing' },
      cites: [plan('12.4', '在京注册')],
      when: all(onInspectionList.yes(), registeredIn.isNot('beijing-ftz', 'beijing-other', 'shenzhen')),
      gives: { unmet: ['not-beijing'] },
    }),
    rule('not-advanced', {
      says: { zh: '须通过海关高级认证', en: 'The firm must hold advanced certification' },
      cites: [plan('12.4', '通过海关高级认证'), cite('customs-251', 'whole')],
      when: all(inBeijing, customsCreditGrade.isNot('advanced')),
      gives: { unmet: ['not-advanced'], also: ['how-to-be-certified'] },
    }),
    rule('not-high-tech', {
      says: { zh: '须为高新技术企业', en: 'The firm must be a high-tech enterprise' },
      cites: [plan('12.4', '高新技术企业')],
      when: all(inBeijing, highTechEnterprise.no()),
      gives: { unmet: ['not-high-tech'] },
    }),
    rule('not-own-use', {
      says: { zh: '须进口自用', en: 'The goods must be for own use' },
      cites: [plan('12.4', '进口自用')],
      when: all(inBeijing, importedForOwnUse.no()),
      gives: { unmet: ['not-own-use'] },
    }),
    rule('not-equipment', {
      says: { zh: '须为设备和料件', en: 'The goods must be equipment or materials' },
      cites: [plan('12.4', '设备和料件')],
      when: all(inBeijing, importedArticle.is('other')),
      gives: { unmet: ['not-equipment-or-materials'] },
    }),
    rule('quarantine', {
      says: { zh: '涉及检疫的货物除外', en: 'Goods under quarantine are excluded' },
      cites: [plan('12.4', '动植物及其产品、卫生检疫特殊物品等涉及检疫的货物')],
      when: all(inBeijing, quarantine),
      gives: { unmet: ['quarantine'] },
    }),
    rule('high-risk', {
      says: { zh: '质量安全风险较高的货物除外', en: 'Goods of higher risk are excluded' },
      cites: [plan('12.4', '成套设备、旧机电、医疗器械、特种设备等质量安全风险较高的货物除外')],
      when: all(inBeijing, highRisk),
      gives: { unmet: ['high-risk'] },
    }),
  ],
  next: {
    ordinary: {
      zh: '照一般方式申报检验；未满足的条件见清单。',
      en: 'Declare for ordinary inspection; the list shows which conditions are not met.',
    },
    'assurance-verification': {
      zh: '备好《产品合规性自我声明》和证书，向深圳海关确认办理。',
      en: 'Prepare the self-declaration and certificates, and confirm with Shenzhen Customs.',
    },
  },
})
