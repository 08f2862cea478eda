import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { giName } from './gi-name.ts'

const use = {
  foreignIndicationStanding: 'protected',
  nameUsedAs: 'sound',
  goodsFromIndicatedPlace: 'no',
  nameIsGeneric: false,
  disputeInBeijing: true,
}
const on = '2023-11-18'

describe('国外地理标志的译名 translated names', () => {
  examples(giName, [
    ...['meaning', 'sound', 'script', 'original'].map((nameUsedAs) => ({
      case: `名称为 ${nameUsedAs}，产品不来自产地`,
      on,
      facts: { ...use, nameUsedAs },
      gives: { name: 'protected', also: ['remedies'] },
    })),
    { case: '名称无关', on, facts: { ...use, nameUsedAs: 'unrelated' }, gives: { name: 'not-covered', also: null } },
    {
      case: '来自该产地而无资格',
      on,
      facts: { ...use, goodsFromIndicatedPlace: 'yes-not-entitled' },
      gives: { name: 'protected' },
    },
    {
      case: '来自该产地且有权使用',
      on,
      facts: { ...use, goodsFromIndicatedPlace: 'yes-entitled' },
      gives: { name: 'entitled', also: null },
    },
    {
      case: '有权使用原文名称',
      on,
      facts: { ...use, nameUsedAs: 'original', goodsFromIndicatedPlace: 'yes-entitled' },
      gives: { name: 'entitled' },
    },
    { case: '主张译名通用：须认定', on, facts: { ...use, nameIsGeneric: true }, gives: { name: 'needs-rules' } },
    {
      case: '主张原文名称通用：仍受保护',
      on,
      facts: { ...use, nameUsedAs: 'original', nameIsGeneric: true },
      gives: { name: 'protected' },
    },
    {
      case: '有权使用的，不必论通用',
      on,
      facts: { ...use, nameIsGeneric: true, goodsFromIndicatedPlace: 'yes-entitled' },
      gives: { name: 'entitled' },
    },
    {
      case: '保护申请未决',
      on,
      facts: { ...use, foreignIndicationStanding: 'pending' },
      gives: { name: 'not-covered', also: ['pending'] },
    },
    {
      case: '在中国不受保护',
      on,
      facts: { ...use, foreignIndicationStanding: 'none' },
      gives: { name: 'not-covered', also: null },
    },
    { case: '涉外规定施行前一日', on: '2025-04-30', facts: { ...use, disputeInBeijing: false }, gives: { also: null } },
    {
      case: '涉外规定施行当日',
      on: '2025-05-01',
      facts: { ...use, disputeInBeijing: false },
      gives: { also: ['foreign-disputes'] },
    },
  ])
  proves(giName)
})
