import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { offshorePurchase } from './offshore-purchase.ts'

const payment = {
  registeredIn: 'beijing-ftz',
  paymentForImport: true,
  paymentInRenminbi: true,
  paidToOverseasExporter: true,
}
const on = '2023-11-18'

describe('进口支付人民币境外购汇 currency bought abroad for imports', () => {
  examples(offshorePurchase, [
    {
      case: '自贸试验区内企业，进口支付：支持，须配套',
      on,
      facts: payment,
      gives: { mayPurchase: 'needs-rules', missing: null, also: ['evidence'] },
      by: ['supported'],
    },
    {
      case: '北京市，自贸试验区外：“区内”所指未明',
      on,
      facts: { ...payment, registeredIn: 'beijing-other' },
      gives: { mayPurchase: 'needs-rules', also: ['evidence', 'which-zone'] },
    },
    {
      case: '不是进口支付',
      on,
      facts: { ...payment, paymentForImport: false },
      gives: { mayPurchase: false, missing: ['import'], also: null },
    },
    {
      case: '不是人民币',
      on,
      facts: { ...payment, paymentInRenminbi: false },
      gives: { mayPurchase: false, missing: ['renminbi'] },
    },
    {
      case: '不付给境外出口商',
      on,
      facts: { ...payment, paidToOverseasExporter: false },
      gives: { mayPurchase: false, missing: ['exporter'] },
    },
    {
      case: '三项都不满足',
      on,
      facts: { ...payment, paymentForImport: false, paymentInRenminbi: false, paidToOverseasExporter: false },
      gives: { mayPurchase: false, missing: ['exporter', 'import', 'renminbi'] },
    },
    {
      case: '区外企业',
      on,
      facts: { ...payment, registeredIn: 'elsewhere' },
      gives: { mayPurchase: 'not-applicable' },
    },
  ])
  proves(offshorePurchase)
})
