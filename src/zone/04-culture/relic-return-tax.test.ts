import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { relicReturnTax } from './relic-return-tax.ts'

const returning = { relicImporter: 'public-collector', importedForCollection: true, chineseRelicReturning: true }
const on = '2023-11-18'

describe('文物回流税收 tax on returning relics', () => {
  examples(relicReturnTax, [
    {
      case: '公益收藏单位进口回流文物作藏品：免税',
      on,
      facts: returning,
      gives: { exempt: true, reasons: null, also: null },
      by: ['public-collection'],
    },
    { case: '2009 年公告当日', on: '2009-01-20', facts: returning, gives: { exempt: true } },
    {
      case: '公益收藏单位进口外国藏品：同样免税',
      on,
      facts: { ...returning, chineseRelicReturning: false },
      gives: { exempt: true },
    },
    {
      case: '企业进口回流文物：方案前一日，不免税',
      on: '2023-11-17',
      facts: { ...returning, relicImporter: 'other' },
      gives: { exempt: false, reasons: ['importer'] },
      by: ['importer'],
    },
    {
      case: '企业进口回流文物：方案当日，须配套',
      on,
      facts: { ...returning, relicImporter: 'other' },
      gives: { exempt: 'needs-rules', reasons: ['importer'] },
      by: ['returning'],
    },
    {
      case: '方案当日，公布前一日所知',
      on,
      knownOn: '2023-11-22',
      facts: { ...returning, relicImporter: 'other' },
      gives: { exempt: false },
    },
    {
      case: '公益收藏单位为临时展览进口回流文物',
      on,
      facts: { ...returning, importedForCollection: false },
      gives: { exempt: 'needs-rules', reasons: ['purpose'] },
    },
    {
      case: '企业进口外国文物销售：方案之后也不免税',
      on,
      facts: { relicImporter: 'other', importedForCollection: false, chineseRelicReturning: false },
      gives: { exempt: false, reasons: ['importer', 'purpose'] },
      by: ['importer', 'purpose'],
    },
    {
      case: '文物保护法修订施行前一日',
      on: '2025-02-28',
      facts: returning,
      gives: { exempt: true, also: null },
    },
    {
      case: '文物保护法修订施行之日',
      on: '2025-03-01',
      facts: returning,
      gives: { exempt: true, also: ['relics-law-2025'] },
    },
    {
      case: '文物保护法修订施行之日，外国藏品',
      on: '2025-03-01',
      facts: { ...returning, chineseRelicReturning: false },
      gives: { exempt: true, also: null },
    },
  ])
  proves(relicReturnTax)
})
