import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { inCountryPermit } from './in-country-permit.ts'

const highEnd = { workPlace: 'beijing', talentCategory: 'A', documentHeld: 'visa', otherInCountryCase: false }
const fiveDays = { length: 5, unit: 'working-days' }
const on = '2023-11-18'

describe('境内直接办理工作许可 work permit without leaving the country', () => {
  examples(inCountryPermit, [
    {
      case: 'A 类，持有效签证，在京工作：方案当日',
      on,
      facts: highEnd,
      gives: {
        apply: 'in-country',
        time: fiveDays,
        missing: null,
        also: ['both-permits', 'plan-city-wide', 'time-to-check'],
      },
      by: ['beijing-2023', 'plan'],
    },
    {
      case: 'A 类，持有效居留许可',
      on,
      facts: { ...highEnd, documentHeld: 'residence-permit' },
      gives: { apply: 'in-country', time: fiveDays, also: ['both-permits', 'plan-city-wide', 'time-to-check'] },
      by: ['beijing-2023', 'plan'],
    },
    {
      case: 'A 类，持有效居留许可，施行之日：可在境内直接办理',
      on: '2023-02-01',
      facts: { ...highEnd, documentHeld: 'residence-permit' },
      gives: { apply: 'in-country' },
      by: ['beijing-2023'],
    },
    {
      case: 'A 类，方案前一日：北京已可',
      on: '2023-11-17',
      facts: highEnd,
      gives: { apply: 'in-country', time: fiveDays, also: ['both-permits', 'time-to-check'] },
      by: ['beijing-2023'],
    },
    {
      case: 'A 类，方案当日，公布前一日所知',
      on,
      knownOn: '2023-11-22',
      facts: highEnd,
      gives: { apply: 'in-country', also: ['both-permits', 'time-to-check'] },
      by: ['beijing-2023'],
    },
    { case: '北京联办起始之日', on: '2023-02-01', facts: highEnd, gives: { apply: 'in-country', time: fiveDays } },
    {
      case: 'A 类，没有有效签证或居留许可',
      on,
      facts: { ...highEnd, documentHeld: 'neither' },
      gives: { apply: 'from-abroad', time: null, missing: ['document', 'listed-case'], also: null },
      by: ['from-abroad'],
    },
    {
      case: 'B 类，不属于其他情形',
      on,
      facts: { ...highEnd, talentCategory: 'B' },
      gives: { apply: 'from-abroad', time: null, missing: ['category-a', 'listed-case'], also: null },
      by: ['from-abroad'],
    },
    {
      case: 'C 类，不属于其他情形',
      on,
      facts: { ...highEnd, talentCategory: 'C' },
      gives: { apply: 'from-abroad', missing: ['category-a', 'listed-case'] },
    },
    {
      case: 'B 类，属于规定可以在境内直接申请的情形',
      on,
      facts: { ...highEnd, talentCategory: 'B', otherInCountryCase: true },
      gives: {
        apply: 'in-country',
        time: fiveDays,
        missing: null,
        also: ['both-permits', 'plan-city-wide', 'time-to-check'],
      },
      by: ['listed-case'],
    },
    {
      case: '工作地点为北京、属于规定可以在境内直接申请的其他情形，施行之日：可在境内直接办理',
      on: '2023-02-01',
      facts: { ...highEnd, talentCategory: 'B', otherInCountryCase: true },
      gives: { apply: 'in-country' },
      by: ['listed-case'],
    },
    {
      case: 'A 类，没有证件，但属于规定的其他情形',
      on,
      facts: { ...highEnd, documentHeld: 'neither', otherInCountryCase: true },
      gives: { apply: 'in-country', missing: null },
      by: ['listed-case'],
    },
    {
      case: 'B 类且没有证件：两项都缺',
      on,
      facts: { ...highEnd, talentCategory: 'B', documentHeld: 'neither' },
      gives: { apply: 'from-abroad', missing: ['category-a', 'document', 'listed-case'] },
    },
    {
      case: 'B 类且没有证件，施行之日：不能在境内直接办理',
      on: '2023-02-01',
      facts: { ...highEnd, talentCategory: 'B', documentHeld: 'neither' },
      gives: { apply: 'from-abroad', missing: ['category-a', 'document', 'listed-case'] },
      by: ['from-abroad'],
    },
    {
      case: 'B 类且没有证件，但工作地点为西部、东北等老工业基地、国家级贫困县等特别地区：不适用',
      on,
      facts: { ...highEnd, talentCategory: 'B', documentHeld: 'neither', workPlace: 'special-area' },
      gives: { apply: 'not-applicable', missing: null },
      by: ['elsewhere'],
    },
    {
      case: '不在北京工作',
      on,
      facts: { ...highEnd, workPlace: 'elsewhere' },
      gives: { apply: 'not-applicable', time: null, missing: null, also: null },
    },
    {
      case: '在西部工作，属于其他情形，也不适用本措施',
      on,
      facts: { ...highEnd, workPlace: 'special-area', otherInCountryCase: true },
      gives: { apply: 'not-applicable', time: null, also: null },
      by: ['elsewhere'],
    },
  ])
  proves(inCountryPermit)
})
