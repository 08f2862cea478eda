/** Facts about culture firms and about relics brought in, as far as tax asks for them. */
import { choice, yesNo } from '../../rules/fact.ts'

export const cultureFirmKind = choice('cultureFirmKind', {
  name: { zh: '文化企业的类型', en: 'kind of culture firm' },
  question: { zh: '企业属于哪一种？', en: 'What kind of firm is it?' },
  options: {
    converted: {
      zh: '由经营性文化事业单位转制而来的企业',
      en: 'a firm converted from a commercial public culture institution',
    },
    'other-culture': { zh: '其他文化企业', en: 'another culture firm' },
    'not-culture': { zh: '不是文化企业', en: 'not a culture firm' },
  },
})

export const relicImporter = choice('relicImporter', {
  name: { zh: '文物、藏品的进口人', en: 'importer of the relic' },
  question: { zh: '由谁进口？', en: 'Who imports it?' },
  options: {
    'public-collector': {
      zh: '国有公益性收藏单位（博物馆、图书馆等）',
      en: 'a state-owned public collecting institution, such as a museum or library',
    },
    other: { zh: '其他单位或者个人', en: 'another body or person' },
  },
})

export const importedForCollection = yesNo('importedForCollection', {
  name: { zh: '作为藏品进口', en: 'it is imported for the collection' },
  denied: {
    zh: '不是作为藏品进口（销售、拍卖、临时展览等）',
    en: 'it is imported to be sold, auctioned or shown for a time',
  },
  question: {
    zh: '是否作为藏品进口，不是用于销售、拍卖或者临时展览？',
    en: 'Is it imported for the collection, and not to be sold, auctioned or shown for a time?',
  },
})

export const chineseRelicReturning = yesNo('chineseRelicReturning', {
  given: true,
  name: { zh: '回流的中国文物', en: 'a Chinese relic that returns' },
  denied: { zh: '不是回流的中国文物', en: 'not a Chinese relic that returns' },
  question: { zh: '进口的是否为流失境外的中国文物？', en: 'Is it a Chinese relic that had been abroad?' },
})
