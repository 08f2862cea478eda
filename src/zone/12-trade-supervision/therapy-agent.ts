/**
 * Measure 12.1. Qualified firms may import, as agents, cell and gene therapies and urgently needed medicines whose
 * safety risk has been assessed. The plan permits it; who is qualified it leaves to the authority, so that is asked.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules } from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import { agentStanding, therapyProduct, therapySafetyAssessed } from '../vocabulary/medicine-import.ts'

const covered = all(inDemonstrationZone, therapyProduct.isNot('other'), therapySafetyAssessed.yes())

export const therapyAgent = decision({
  id: 'trade.therapy-agent',
  name: { zh: '细胞基因治疗产品与急需药代理进口', en: 'Agents importing cell and gene therapies and urgent medicines' },
  question: {
    zh: '企业可以代理进口细胞与基因治疗产品或者临床急需药品吗？',
    en: 'May the firm import cell and gene therapies or urgently needed medicines as an agent?',
  },
  measures: ['12.1'],
  since: '2023-11-18',
  asks: [registeredIn, therapyProduct, therapySafetyAssessed, agentStanding],
  gives: {
    mayImport: givesYesNo({ name: { zh: '可以代理进口', en: 'may import as an agent' } }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        beijing: { zh: '企业不在北京', en: 'the firm is not in Beijing' },
        product: {
          zh: '不是细胞与基因治疗产品，也不是临床急需药品',
          en: 'neither a cell or gene therapy nor an urgently needed medicine',
        },
        assessment: { zh: '未经安全风险评估', en: 'its safety risk has not been assessed' },
        agent: { zh: '企业不符合代理进口的条件', en: 'the firm is not qualified as an agent' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'import-approval': {
          zh: '代理不代替进口批准：临床急需少量进口仍由医疗机构经批准进口',
          en: 'an agent does not replace the approval: small urgent imports are still approved for the institution',
        },
        port: {
          zh: '药品从允许的口岸进口，向口岸药监部门备案，凭通关单放行',
          en: 'medicines come through a permitted port, filed with its drug authority and released on its form',
        },
      },
    }),
  },
  answer: 'mayImport',
  closed: [false],
  // Measure 12.1: “经安全风险评估”.
  moreNeverHarms: [therapySafetyAssessed],
  rules: [
    rule('permitted', {
      says: {
        zh: '符合条件的企业可以代理进口经安全风险评估的细胞与基因治疗产品和临床急需药品',
        en: 'Qualified firms may import as agents what has been assessed',
      },
      cites: [plan('12.1')],
      when: all(covered, agentStanding.is('confirmed')),
      gives: { mayImport: true },
    }),
    rule('standing-open', {
      says: { zh: '“符合条件”的具体条件未见公布', en: 'The conditions for agents are not published' },
      cites: [plan('12.1', '允许符合条件的企业')],
      when: all(covered, agentStanding.is('open')),
      gives: {
        mayImport: needsRules(
          '产品已在允许之列；企业“符合条件”的具体条件未见公布，须由主管部门确认',
          'The product is covered; the conditions for the firm are not published, and the authority must confirm them',
        ),
      },
    }),
    rule('not-permitted', {
      says: { zh: '条件不齐的，不能代理进口', en: 'Where a condition is missing, no' },
      cites: [plan('12.1')],
      gives: { mayImport: false },
      otherwise: true,
    }),
    rule('missing-beijing', {
      says: { zh: '方案在北京施行', en: 'The plan applies in Beijing' },
      cites: [plan('12.1')],
      when: not(inDemonstrationZone),
      gives: { missing: ['beijing'] },
    }),
    rule('missing-product', {
      says: { zh: '限两类产品', en: 'Two kinds of product only' },
      cites: [plan('12.1', '细胞与基因治疗产品和临床急需药品')],
      when: therapyProduct.is('other'),
      gives: { missing: ['product'] },
    }),
    rule('missing-assessment', {
      says: { zh: '须经安全风险评估', en: 'The safety risk must be assessed' },
      cites: [plan('12.1', '经安全风险评估')],
      when: therapySafetyAssessed.no(),
      gives: { missing: ['assessment'] },
    }),
    rule('missing-agent', {
      says: { zh: '限符合条件的企业', en: 'Qualified firms only' },
      cites: [plan('12.1', '符合条件的企业')],
      when: agentStanding.is('refused'),
      gives: { missing: ['agent'] },
    }),
    rule('import-approval', {
      says: { zh: '临床急需药品仍须进口批准', en: 'Urgent medicines still need approval' },
      cites: [cite('drug-law-2019', '65')],
      when: therapyProduct.is('urgent-medicine'),
      gives: { also: ['import-approval'] },
    }),
    rule('port', {
      says: { zh: '药品进口口岸备案', en: 'Filing at the port' },
      cites: [cite('drug-law-2019', '64')],
      when: therapyProduct.is('urgent-medicine'),
      gives: { also: ['port'] },
    }),
  ],
  next: {
    true: {
      zh: '与使用单位签订代理合同，带上安全风险评估的结论办理进口批准和通关。',
      en: 'Contract with the user, and take the result of the assessment to the approval and to customs.',
    },
    false: {
      zh: '先做安全风险评估并请主管部门确认企业条件；都不行的，委托符合条件的企业代理。',
      en: 'Have the risk assessed and the firm’s standing confirmed, or instruct a qualified agent.',
    },
  },
})
