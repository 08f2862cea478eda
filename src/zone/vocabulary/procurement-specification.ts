/** Facts about the technical specification of a purchase. */
import { choice, setOf } from '../../rules/fact.ts'

export const specificationAim = choice('specificationAim', {
  name: { zh: '技术规格的目的', en: 'aim of the specification' },
  question: { zh: '这项技术规格的目的是什么？', en: 'What is the technical specification for?' },
  options: {
    need: { zh: '满足采购项目本身的需要', en: 'to meet the need of the purchase itself' },
    'natural-resources': { zh: '促进自然资源保护', en: 'to protect natural resources' },
    environment: { zh: '促进环境保护', en: 'to protect the environment' },
    other: { zh: '与采购无关的其他目的', en: 'another aim that has nothing to do with the purchase' },
  },
})

export const specificationDemands = setOf('specificationDemands', {
  name: { zh: '技术规格中的要求', en: 'what the specification demands' },
  question: { zh: '技术规格中有下列哪些要求？', en: 'Which of these does the specification demand?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    brand: { zh: '特定的品牌、商标、专利或者供应商', en: 'a certain brand, trade mark, patent or supplier' },
    'source-code': { zh: '转让或者提供软件源代码', en: 'that source code be transferred or handed over' },
  },
})
