/**
 * Measure 12.2. Medicines for rare diseases that are not registered in China, imported through the pioneer zone in the
 * Tianzhu bonded zone. The zone opened on 24 September 2024 for a trial of two years; whether it was prolonged is not
 * verified. Three white lists, which are not held here: institutions, medicines, importers.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules } from '../../rules/outcome.ts'
import { approvedInChina } from '../vocabulary/innovative-medicine.ts'
import {
  heldInTianzhu,
  nationallyApprovedImport,
  rareDiseaseMedicine,
  rareDiseaseWhiteLists,
  withinApprovedLimit,
} from '../vocabulary/medicine-import.ts'

const covered = all(rareDiseaseMedicine.yes(), approvedInChina.no(), heldInTianzhu.yes())
const throughZone = all(
  covered,
  rareDiseaseWhiteLists.hasAll('institution', 'medicine', 'importer'),
  nationallyApprovedImport.yes(),
  withinApprovedLimit.yes(),
)
/** That the trial lasts two years was said when it began. */
const trial = { endPublished: '2024-09-24' } as const
const afterTrial = { from: '2026-09-24', published: '2024-09-24' } as const

export const rareDiseaseImport = decision({
  id: 'trade.rare-disease-medicine',
  name: { zh: '罕见病药品保障先行区', en: 'Pioneer zone for rare-disease medicines' },
  question: {
    zh: '未在国内注册的罕见病药品可以经先行区进口吗？',
    en: 'May a rare-disease medicine not registered in China come in through the pioneer zone?',
  },
  measures: ['12.2'],
  since: '2023-11-18',
  asks: [
    rareDiseaseMedicine,
    approvedInChina,
    heldInTianzhu,
    rareDiseaseWhiteLists,
    nationallyApprovedImport,
    withinApprovedLimit,
  ],
  gives: {
    mayImport: givesYesNo({ name: { zh: '可以经先行区进口', en: 'may come in through the zone' } }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        'rare-disease': { zh: '不是罕见病药品', en: 'not a medicine for a rare disease' },
        registered: { zh: '已在国内注册上市', en: 'it is registered in China' },
        tianzhu: { zh: '不在天竺综合保税区进口备货', en: 'not through the Tianzhu bonded zone' },
        'institution-list': { zh: '医疗机构不在白名单', en: 'the institution is not on the white list' },
        'medicine-list': { zh: '药品不在白名单', en: 'the medicine is not on the white list' },
        'importer-list': { zh: '进口企业不在白名单', en: 'the importer is not on the white list' },
        'national-approval': { zh: '未经国家药监局批准', en: 'not approved by the national drug authority' },
        limit: { zh: '超过批准限额', en: 'above the limit approved' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'bonded-stock': { zh: '可以在综保区保税备货', en: 'stock may be kept in bond in the zone' },
        'one-approval': {
          zh: '批准限额内一次审批、多次通关、多次进口',
          en: 'within the limit, one approval covers many clearances and imports',
        },
        'guided-use': { zh: '由特定医疗机构指导使用', en: 'used under the guidance of named institutions' },
        'trial-ends': { zh: '先行区试行两年，至 2026-09-23', en: 'the trial of two years runs to 23 September 2026' },
      },
    }),
  },
  answer: 'mayImport',
  closed: [false],
  // Measure 12.2 and the trial of 2024: for what is not registered; three white lists, approval and its limit.
  moreNeverHarms: [heldInTianzhu, rareDiseaseWhiteLists, nationallyApprovedImport, withinApprovedLimit],
  moreNeverHelps: [approvedInChina],
  rules: [
    rule('plan', {
      says: {
        zh: '支持建立先行区，探索进口未注册的罕见病药品',
        en: 'A pioneer zone is supported, to explore imports of unregistered medicines',
      },
      cites: [plan('12.2')],
      until: '2024-09-24',
      when: covered,
      gives: {
        mayImport: needsRules(
          '属于方案探索的进口；先行区尚未启动，没有可以适用的程序',
          'It is what the plan explores; the zone had not opened and there was no procedure to apply under',
        ),
      },
    }),
    rule('zone', {
      says: {
        zh: '先行区：三份白名单之内、经国家药监局批准、批准限额之内，可以进口',
        en: 'The zone: on all three lists, nationally approved and within the limit',
      },
      cites: [cite('beijing-rare-disease-zone-2024', 'whole'), plan('12.2')],
      ...trial,
      when: throughZone,
      gives: { mayImport: true, also: ['bonded-stock', 'one-approval', 'guided-use', 'trial-ends'] },
    }),
    rule('after-trial', {
      says: { zh: '试行两年已满，是否延续未核', en: 'The trial is over; whether it was prolonged is not verified' },
      cites: [plan('12.2'), cite('beijing-rare-disease-zone-2024', 'prolonged')],
      ...afterTrial,
      when: throughZone,
      gives: {
        mayImport: needsRules(
          '原有条件齐备；先行区试行两年已于 2026-09-24 届满，是否延续未核，办理前向市药监局核实',
          'The former conditions are met; the trial of two years ended on 24 September 2026 and whether it was prolonged is not verified: ask the Beijing drug authority first',
        ),
      },
    }),
    rule('not-through-zone', {
      says: { zh: '条件不齐的，不能经先行区进口', en: 'Where a condition is missing, not through the zone' },
      cites: [plan('12.2')],
      gives: { mayImport: false },
      otherwise: true,
    }),
    rule('missing-rare-disease', {
      says: { zh: '限罕见病药品', en: 'Rare-disease medicines only' },
      cites: [plan('12.2', '罕见病药品')],
      when: rareDiseaseMedicine.no(),
      gives: { missing: ['rare-disease'] },
    }),
    rule('missing-unregistered', {
      says: { zh: '限未在国内注册上市的', en: 'Only what is not registered in China' },
      cites: [plan('12.2', '未在国内注册上市')],
      when: approvedInChina.yes(),
      gives: { missing: ['registered'] },
    }),
    rule('missing-tianzhu', {
      says: { zh: '限天竺综合保税区', en: 'Only through the Tianzhu zone' },
      cites: [plan('12.2', '在北京天竺综合保税区')],
      when: heldInTianzhu.no(),
      gives: { missing: ['tianzhu'] },
    }),
    ...(
      [
        ['institution', { zh: '医疗机构白名单', en: 'The list of institutions' }],
        ['medicine', { zh: '药品白名单', en: 'The list of medicines' }],
        ['importer', { zh: '进口企业白名单', en: 'The list of importers' }],
      ] as const
    ).map(([list, says]) =>
      rule(`missing-${list}-list`, {
        says,
        cites: [plan('12.2'), cite('beijing-rare-disease-zone-2024', 'whole', '「白名单」（机构/药品/进口企业三份）')],
        from: '2024-09-24',
        published: '2024-09-24',
        when: rareDiseaseWhiteLists.lacks(list),
        gives: { missing: [`${list}-list`] as const },
      }),
    ),
    rule('missing-national-approval', {
      says: { zh: '须经国家药监局批准', en: 'National approval is needed' },
      cites: [plan('12.2'), cite('beijing-rare-disease-zone-2024', 'whole', '经国家药监局批准的品种')],
      from: '2024-09-24',
      published: '2024-09-24',
      when: nationallyApprovedImport.no(),
      gives: { missing: ['national-approval'] },
    }),
    rule('missing-limit', {
      says: { zh: '多次进口不超过批准限额', en: 'Imports stay within the limit' },
      cites: [plan('12.2'), cite('beijing-rare-disease-zone-2024', 'whole', '批准限额内')],
      from: '2024-09-24',
      published: '2024-09-24',
      when: withinApprovedLimit.no(),
      gives: { missing: ['limit'] },
    }),
  ],
  next: {
    true: {
      zh: '由白名单企业在天竺综保区备货，按批准限额逐次通关，交白名单医疗机构使用。',
      en: 'The listed importer keeps stock in Tianzhu, clears it by instalments within the limit, for listed institutions.',
    },
    false: {
      zh: '罕见病而条件不齐的，另看临床急需进口（health.urgent-import）。',
      en: 'For a rare disease where a condition is missing, see urgent import (health.urgent-import).',
    },
  },
})
