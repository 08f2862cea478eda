import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { therapyAgent } from './therapy-agent.ts'

const therapy = {
  registeredIn: 'beijing-other',
  therapyProduct: 'cell-gene-therapy',
  therapySafetyAssessed: true,
  agentStanding: 'confirmed',
}
const on = '2023-11-18'

describe('代理进口 import by agents', () => {
  examples(therapyAgent, [
    {
      case: '经评估的细胞与基因治疗产品，企业已确认符合条件',
      on,
      facts: therapy,
      gives: { mayImport: true, missing: null, also: null },
      by: ['permitted'],
    },
    {
      case: '经评估的临床急需药品：仍须进口批准和口岸备案',
      on,
      facts: { ...therapy, therapyProduct: 'urgent-medicine' },
      gives: { mayImport: true, also: ['import-approval', 'port'] },
    },
    {
      case: '企业条件尚未确认：条件未见公布',
      on,
      facts: { ...therapy, agentStanding: 'open' },
      gives: { mayImport: 'needs-rules', missing: null },
      by: ['standing-open'],
    },
    {
      case: '企业条件尚未确认，但注册在北京自贸试验区内：须配套',
      on,
      facts: { ...therapy, agentStanding: 'open', registeredIn: 'beijing-ftz' },
      gives: { mayImport: 'needs-rules', missing: null },
      by: ['standing-open'],
    },
    {
      case: '企业条件尚未确认，但注册在上海试点片区',
      on,
      facts: { ...therapy, agentStanding: 'open', registeredIn: 'shanghai-pilot' },
      gives: { mayImport: false },
      by: ['not-permitted'],
    },
    {
      case: '企业条件尚未确认，但代理进口的产品为其他产品',
      on,
      facts: { ...therapy, agentStanding: 'open', therapyProduct: 'other' },
      gives: { mayImport: false },
      by: ['not-permitted'],
    },
    {
      case: '主管部门认为不符合条件',
      on,
      facts: { ...therapy, agentStanding: 'refused' },
      gives: { mayImport: false, missing: ['agent'] },
      by: ['not-permitted'],
    },
    {
      case: '未经安全风险评估',
      on,
      facts: { ...therapy, therapySafetyAssessed: false },
      gives: { mayImport: false, missing: ['assessment'] },
    },
    {
      case: '未经评估，企业条件也未确认：不能，而不是须配套',
      on,
      facts: { ...therapy, therapySafetyAssessed: false, agentStanding: 'open' },
      gives: { mayImport: false, missing: ['assessment'] },
    },
    {
      case: '急需药品未经评估：评估及于两类产品',
      on,
      facts: { ...therapy, therapyProduct: 'urgent-medicine', therapySafetyAssessed: false },
      gives: { mayImport: false, missing: ['assessment'] },
    },
    {
      case: '其他产品',
      on,
      facts: { ...therapy, therapyProduct: 'other' },
      gives: { mayImport: false, missing: ['product'] },
    },
    {
      case: '企业在天津',
      on,
      facts: { ...therapy, registeredIn: 'elsewhere' },
      gives: { mayImport: false, missing: ['beijing'] },
    },
    {
      case: '自贸试验区内，同属北京',
      on,
      facts: { ...therapy, registeredIn: 'beijing-ftz' },
      gives: { mayImport: true },
    },
  ])
  proves(therapyAgent)
})
