import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { cultureImport } from './culture-import.ts'

const film = { culturalProduct: 'film', investorOrigin: 'foreign', registeredIn: 'beijing-other' }
const on = '2023-11-18'

describe('文化产品进口内容审查 review of cultural imports', () => {
  examples(cultureImport, [
    {
      case: '电影，外资：须核实审查；清单禁止引进',
      on,
      facts: film,
      gives: { review: 'needs-rules', also: ['film-closed', 'other-reviews'] },
    },
    { case: '2021 年清单最后一日', on: '2024-10-31', facts: film, gives: { also: ['film-closed', 'other-reviews'] } },
    { case: '2024 年清单首日', on: '2024-11-01', facts: film, gives: { also: ['film-closed', 'other-reviews'] } },
    {
      case: '自贸试验区内：另有清单',
      on,
      facts: { ...film, registeredIn: 'beijing-ftz' },
      gives: { review: 'needs-rules', also: ['other-reviews', 'zone-list'] },
    },
    {
      case: '自贸试验区内，但文化产品的种类为广播电视节目：须配套',
      on,
      facts: { ...film, registeredIn: 'beijing-ftz', culturalProduct: 'broadcast' },
      gives: { review: 'needs-rules', also: ['other-reviews', 'zone-list'] },
      by: ['cultural'],
    },
    {
      case: '自贸试验区内，2024 年版全国清单施行之日：须配套',
      on: '2024-11-01',
      facts: { ...film, registeredIn: 'beijing-ftz' },
      gives: { review: 'needs-rules', also: ['other-reviews', 'zone-list'] },
      by: ['cultural'],
    },
    {
      case: '自贸试验区内，但文化产品的种类为图书、报刊、音像制品、电子出版物：须配套',
      on,
      facts: { ...film, registeredIn: 'beijing-ftz', culturalProduct: 'publication' },
      gives: { review: 'needs-rules', also: ['other-reviews'] },
      by: ['cultural'],
    },
    {
      case: '自贸试验区内，但没有外资：须配套',
      on,
      facts: { ...film, registeredIn: 'beijing-ftz', investorOrigin: 'mainland' },
      gives: { review: 'needs-rules', also: ['other-reviews'] },
      by: ['cultural'],
    },
    {
      case: '电影，没有外资',
      on,
      facts: { ...film, investorOrigin: 'mainland' },
      gives: { review: 'needs-rules', also: ['other-reviews'] },
    },
    {
      case: '电影，没有外资，2024 年版全国清单施行之日：须配套',
      on: '2024-11-01',
      facts: { ...film, investorOrigin: 'mainland' },
      gives: { review: 'needs-rules', also: ['other-reviews'] },
      by: ['cultural'],
    },
    {
      case: '电影，没有外资，但文化产品的种类为广播电视节目：须配套',
      on,
      facts: { ...film, investorOrigin: 'mainland', culturalProduct: 'broadcast' },
      gives: { review: 'needs-rules', also: ['other-reviews'] },
      by: ['cultural'],
    },
    {
      case: '广播电视节目，外资，2021 年清单',
      on,
      facts: { ...film, culturalProduct: 'broadcast' },
      gives: { review: 'needs-rules', also: ['broadcast-closed', 'other-reviews'] },
    },
    {
      case: '广播电视节目，港澳，2024 年清单',
      on: '2024-11-01',
      facts: { ...film, culturalProduct: 'broadcast', investorOrigin: 'hk-macao' },
      gives: { also: ['broadcast-closed', 'other-reviews'] },
    },
    {
      case: '广播电视节目，港澳，2024 年清单，但没有外资：须配套',
      on: '2024-11-01',
      facts: { ...film, culturalProduct: 'broadcast', investorOrigin: 'mainland' },
      gives: { review: 'needs-rules', also: ['other-reviews'] },
      by: ['cultural'],
    },
    {
      case: '广播电视节目，港澳，2024 年清单，但注册在北京自贸试验区内：须配套',
      on: '2024-11-01',
      facts: { ...film, culturalProduct: 'broadcast', investorOrigin: 'hk-macao', registeredIn: 'beijing-ftz' },
      gives: { review: 'needs-rules', also: ['other-reviews', 'zone-list'] },
      by: ['cultural'],
    },
    {
      case: '出版物',
      on,
      facts: { ...film, culturalProduct: 'publication' },
      gives: { review: 'needs-rules', also: ['other-reviews'] },
    },
    { case: '其他文化产品', on, facts: { ...film, culturalProduct: 'other' }, gives: { review: 'needs-rules' } },
    { case: '不是文化产品', on, facts: { ...film, culturalProduct: 'none' }, gives: { review: 'not-required' } },
    {
      case: '方案当日，公布前一日所知：还没有规则',
      on: '2023-11-18',
      knownOn: '2023-11-22',
      facts: film,
      gives: { review: 'gap' },
    },
    {
      case: '方案当日，公布之日所知',
      on: '2023-11-18',
      knownOn: '2023-11-23',
      facts: film,
      gives: { review: 'needs-rules' },
    },
  ])
  proves(cultureImport)
})
