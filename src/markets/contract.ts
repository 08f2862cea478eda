/** The contract of a sale: its parties, its object, its terms, in both languages; and the hash of the very text. */
import { createHash } from 'node:crypto'
import { printDecimal } from '../rules/decimal.ts'
import type { Text } from '../text.ts'
import type { Deal, Market } from './market.ts'

export const sayMoney = (fen: bigint): Text => {
  const [whole = '0', fraction = ''] = printDecimal(fen, 2).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  const amount = `${grouped}.${fraction.padEnd(2, '0')}`
  return { zh: `人民币 ${amount} 元`, en: `CNY ${amount}` }
}

export function contractOf(market: Market, deal: Deal): Text {
  const say = (language: keyof Text): string => {
    const zh = language === 'zh'
    const { total, price, quantity, sellerName, buyerName, trade, on } = deal
    const unit = market.sold.unit[language]
    const head = [
      market.contract.title[language],
      zh ? `合同编号：${trade}　订立日期：${on}` : `Contract ${trade}, drawn up on ${on}`,
      zh ? `甲方（出让方）：${sellerName}` : `Party A (the seller): ${sellerName}`,
      zh ? `乙方（受让方）：${buyerName}` : `Party B (the buyer): ${buyerName}`,
      zh
        ? `数量：${quantity} ${unit}　单价：${sayMoney(price).zh}　总价：${sayMoney(total).zh}`
        : `Quantity: ${quantity} ${unit}. Price for each: ${sayMoney(price).en}. In all: ${sayMoney(total).en}`,
    ]
    const clauses = market.contract.clauses.map(
      ({ title, says }, n) => `${zh ? `第${n + 1}条　${title.zh}` : `${n + 1}. ${title.en}`}\n${says(deal)[language]}`,
    )
    return [head.join('\n'), ...clauses].join('\n\n')
  }
  return { zh: say('zh'), en: say('en') }
}

/** What both sides see and confirm: one text, from which the hash is taken. */
export const wholeText = ({ zh, en }: Text): string => `${zh}\n\n${en}\n`

export const hashOf = (text: Text): string => createHash('sha256').update(wholeText(text)).digest('hex')
