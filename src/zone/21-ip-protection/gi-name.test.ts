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
      case: '名称无关，施行之日：不在保护范围内',
      on: '2025-05-01',
      facts: { ...use, nameUsedAs: 'unrelated' },
      gives: { name: 'not-covered', also: null },
      by: ['not-covered'],
    },
    {
      case: '名称无关，但国外地理标志在中国的保护为已申请，还没有决定：不在保护范围内',
      on,
      facts: { ...use, nameUsedAs: 'unrelated', foreignIndicationStanding: 'pending' },
      gives: { name: 'not-covered', also: null },
      by: ['not-covered'],
    },
    {
      case: '名称无关，但产品是否来自所标示的产地为来自该产地，且有权使用：不在保护范围内',
      on,
      facts: { ...use, nameUsedAs: 'unrelated', goodsFromIndicatedPlace: 'yes-entitled' },
      gives: { name: 'not-covered' },
      by: ['not-covered'],
    },
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
      case: '来自该产地且有权使用，施行之日：来自该产地且有权使用，可以使用',
      on: '2025-05-01',
      facts: { ...use, goodsFromIndicatedPlace: 'yes-entitled' },
      gives: { name: 'entitled', also: null },
      by: ['entitled'],
    },
    {
      case: '有权使用原文名称',
      on,
      facts: { ...use, nameUsedAs: 'original', goodsFromIndicatedPlace: 'yes-entitled' },
      gives: { name: 'entitled' },
    },
    {
      case: '有权使用原文名称，但国外地理标志在中国的保护为已申请，还没有决定：不在保护范围内',
      on,
      facts: {
        ...use,
        nameUsedAs: 'original',
        goodsFromIndicatedPlace: 'yes-entitled',
        foreignIndicationStanding: 'pending',
      },
      gives: { name: 'not-covered' },
      by: ['not-covered'],
    },
    { case: '主张译名通用：须认定', on, facts: { ...use, nameIsGeneric: true }, gives: { name: 'needs-rules' } },
    {
      case: '主张译名通用，但国外地理标志在中国的保护为已申请，还没有决定：不在保护范围内',
      on,
      facts: { ...use, nameIsGeneric: true, foreignIndicationStanding: 'pending' },
      gives: { name: 'not-covered' },
      by: ['not-covered'],
    },
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
      case: '保护申请未决，施行之日：不在保护范围内',
      on: '2025-05-01',
      facts: { ...use, foreignIndicationStanding: 'pending' },
      gives: { name: 'not-covered', also: ['pending'] },
      by: ['not-covered'],
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
    {
      case: '名称为 meaning，产品不来自产地，但主张该名称已成为通用名称：须配套',
      on: '2023-11-18',
      facts: { ...use, nameUsedAs: 'meaning', nameIsGeneric: true },
      gives: { name: 'needs-rules' },
      by: ['generic'],
    },
    {
      case: '名称为 script，产品不来自产地，但主张该名称已成为通用名称：须配套',
      on: '2023-11-18',
      facts: { ...use, nameUsedAs: 'script', nameIsGeneric: true },
      gives: { name: 'needs-rules' },
      by: ['generic'],
    },
  ])
  proves(giName)
})
