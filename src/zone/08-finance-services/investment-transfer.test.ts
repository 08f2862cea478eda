import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { investmentTransfer } from './investment-transfer.ts'

const profits = {
  investorOrigin: 'foreign',
  registeredIn: 'beijing-other',
  transferOf: 'profits',
  transferGenuine: true,
  transferCompliant: true,
  transferDirection: 'out',
  transferCurrency: 'foreign',
  transferAmount: '1000000',
  transfersThisYear: 3,
}
const on = '2023-11-18'

describe('外国投资者资金汇入、汇出 transfers of foreign investment', () => {
  examples(investmentTransfer, [
    {
      case: '利润汇出，真实合规：方案当日，无迟延',
      on,
      facts: profits,
      gives: { transfer: 'without-delay', missing: null, also: ['no-limits'] },
      by: ['plan'],
    },
    {
      case: '方案前一日：依条例自由汇出',
      on: '2023-11-17',
      facts: profits,
      gives: { transfer: 'free', also: ['no-limits'] },
      by: ['regulation'],
    },
    { case: '方案当日，公布前一日所知', on, knownOn: '2023-11-22', facts: profits, gives: { transfer: 'free' } },
    { case: '条例施行之日', on: '2020-01-01', facts: profits, gives: { transfer: 'free' } },
    { case: '北京以外：依条例', on, facts: { ...profits, registeredIn: 'elsewhere' }, gives: { transfer: 'free' } },
    {
      case: '北京以外，但资金往来不合规：须配套',
      on,
      facts: { ...profits, registeredIn: 'elsewhere', transferCompliant: false },
      gives: { transfer: 'needs-rules' },
      by: ['regulation-silent'],
    },
    {
      case: '币种、数额、频次、方向都不影响',
      on,
      facts: {
        ...profits,
        transferDirection: 'in',
        transferCurrency: 'renminbi',
        transferAmount: '99999999999',
        transfersThisYear: 400,
      },
      gives: { transfer: 'without-delay' },
    },
    { case: '资本汇入', on, facts: { ...profits, transferOf: 'capital' }, gives: { transfer: 'without-delay' } },
    {
      case: '资本汇入，但注册在北京自贸试验区内：自由汇入、汇出且无迟延',
      on,
      facts: { ...profits, transferOf: 'capital', registeredIn: 'beijing-ftz' },
      gives: { transfer: 'without-delay', also: ['no-limits'] },
      by: ['plan'],
    },
    {
      case: '与投资相关的其他资金：方案及于“所有资金”',
      on,
      facts: { ...profits, transferOf: 'other-of-investment' },
      gives: { transfer: 'without-delay', also: null },
    },
    {
      case: '与投资相关的其他资金：方案前一日，未收录',
      on: '2023-11-17',
      facts: { ...profits, transferOf: 'other-of-investment' },
      gives: { transfer: 'needs-rules' },
      by: ['regulation-silent'],
    },
    {
      case: '与投资相关的其他资金：北京以外',
      on,
      facts: { ...profits, transferOf: 'other-of-investment', registeredIn: 'shenzhen' },
      gives: { transfer: 'needs-rules' },
    },
    {
      case: '不真实',
      on,
      facts: { ...profits, transferGenuine: false },
      gives: { transfer: 'refused', missing: ['genuine'], also: null },
    },
    {
      case: '不合规',
      on,
      facts: { ...profits, transferCompliant: false },
      gives: { transfer: 'refused', missing: ['compliant'] },
    },
    {
      case: '不真实也不合规',
      on,
      facts: { ...profits, transferGenuine: false, transferCompliant: false },
      gives: { transfer: 'refused', missing: ['compliant', 'genuine'] },
    },
    {
      case: '不真实也不合规，但没有外资：不适用',
      on,
      facts: { ...profits, transferGenuine: false, transferCompliant: false, investorOrigin: 'mainland' },
      gives: { transfer: 'not-applicable', missing: null },
      by: ['not-of-investment'],
    },
    {
      case: '外国投资者，汇入、汇出的资金为利润、注册在北京、自贸试验区外、资金往来不真实、资金往来不合规，方案施行前一日：须配套',
      on: '2023-11-17',
      facts: { ...profits, transferGenuine: false, transferCompliant: false },
      gives: { transfer: 'needs-rules' },
      by: ['regulation-silent'],
    },
    {
      case: '不真实也不合规，但注册在北京自贸试验区内：不符合条件，不能办理',
      on,
      facts: { ...profits, transferGenuine: false, transferCompliant: false, registeredIn: 'beijing-ftz' },
      gives: { transfer: 'refused', missing: ['compliant', 'genuine'] },
      by: ['genuine', 'compliant'],
    },
    {
      case: '不真实也不合规，但汇入、汇出的资金为与外国投资者的投资无关：不适用',
      on,
      facts: { ...profits, transferGenuine: false, transferCompliant: false, transferOf: 'unrelated' },
      gives: { transfer: 'not-applicable', missing: null },
      by: ['not-of-investment'],
    },
    {
      case: '不真实，北京以外：规则未收录',
      on,
      facts: { ...profits, transferGenuine: false, registeredIn: 'elsewhere' },
      gives: { transfer: 'needs-rules', missing: null },
    },
    { case: '港澳投资者', on, facts: { ...profits, investorOrigin: 'hk-macao' }, gives: { transfer: 'without-delay' } },
    { case: '内资', on, facts: { ...profits, investorOrigin: 'mainland' }, gives: { transfer: 'not-applicable' } },
    {
      case: '与投资无关',
      on,
      facts: { ...profits, transferOf: 'unrelated' },
      gives: { transfer: 'not-applicable', also: null },
    },
  ])
  proves(investmentTransfer)
})
