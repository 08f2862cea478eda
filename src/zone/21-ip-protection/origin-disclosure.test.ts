import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { originDisclosure } from './origin-disclosure.ts'

const all = ['direct-source', 'original-source', 'consent', 'terms']
const plant = { geneticResourceUsed: 'biological', geneticResourceProofs: all }
const on = '2023-11-18'

describe('遗传资源来源披露 disclosing the origin of genetic resources', () => {
  examples(originDisclosure, [
    {
      case: '材料齐备：试点办法须配套',
      on,
      facts: plant,
      gives: { papers: 'needs-rules', missing: null, also: ['shared-between-departments'] },
    },
    ...all.map((paper) => ({
      case: `缺 ${paper}`,
      on,
      facts: { ...plant, geneticResourceProofs: all.filter((each) => each !== paper) },
      gives: { papers: 'incomplete', missing: [paper] },
    })),
    {
      case: '全缺',
      on,
      facts: { ...plant, geneticResourceProofs: [] },
      gives: { papers: 'incomplete', missing: ['consent', 'direct-source', 'original-source', 'terms'] },
    },
    {
      case: '人类遗传资源另有条例',
      on,
      facts: { ...plant, geneticResourceUsed: 'human' },
      gives: { papers: 'needs-rules', also: ['human-resources'] },
    },
    {
      case: '人类遗传资源，管理部门改变之后',
      on: '2024-05-01',
      facts: { ...plant, geneticResourceUsed: 'human' },
      gives: { also: ['human-resources'] },
    },
    {
      case: '人类遗传资源：获取与惠益分享的试点不及，只须说明来源',
      on,
      facts: { geneticResourceUsed: 'human', geneticResourceProofs: ['direct-source', 'original-source'] },
      gives: { papers: 'needs-rules', missing: null },
    },
    {
      case: '人类遗传资源，来源不明',
      on,
      facts: { geneticResourceUsed: 'human', geneticResourceProofs: [] },
      gives: { papers: 'incomplete', missing: ['direct-source', 'original-source'] },
    },
    {
      case: '不依赖遗传资源',
      on,
      facts: { ...plant, geneticResourceUsed: 'none', geneticResourceProofs: [] },
      gives: { papers: 'not-applicable', missing: null, also: null },
    },
  ])
  proves(originDisclosure)
})
