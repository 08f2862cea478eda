import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { borderLane } from './border-lane.ts'

const expert = { foreignExpert: true, documentHeld: 'residence-permit' }
const on = '2023-11-18'

describe('外籍专家通关便利 border lanes for experts', () => {
  examples(borderLane, [
    { case: '持居留许可的外籍专家：须配套', on, facts: expert, gives: { lane: 'needs-rules', missing: null } },
    {
      case: '外籍专家，只持签证',
      on,
      facts: { ...expert, documentHeld: 'visa' },
      gives: { lane: false, missing: ['residence-permit'] },
    },
    {
      case: '持居留许可，不是专家',
      on,
      facts: { ...expert, foreignExpert: false },
      gives: { lane: false, missing: ['expert'] },
    },
    {
      case: '既不是专家，也没有证件',
      on,
      facts: { foreignExpert: false, documentHeld: 'neither' },
      gives: { lane: false, missing: ['expert', 'residence-permit'] },
    },
    {
      case: '方案当日，公布之日所知',
      on: '2023-11-18',
      knownOn: '2023-11-23',
      facts: expert,
      gives: { lane: 'needs-rules' },
    },
  ])
  proves(borderLane)
})
