/** Whoever objected to what was published is told what became of the case: its decision answers them (数据权属登记等). */
import type { PersonId } from '../../people/ids.ts'
import { text } from '../../text.ts'
import type { CaseEvent } from '../events.ts'
import { type Moment, nameOfResult, rulings, sayAuthority, sayDay, type Told, tell, wrote } from './told.ts'

export type ToldObjector = Told & { readonly person: PersonId }

export function toObjectors(event: CaseEvent, moment: Moment): readonly ToldObjector[] {
  const told = wordsOf(event, moment)
  const objectors = [...new Set(moment.state.objections.map(({ by }) => by))]
  return told === null ? [] : objectors.map((person) => ({ ...told, person }))
}

function wordsOf(event: CaseEvent, moment: Moment): Told | null {
  const { state, procedure, today } = moment
  const on = sayDay(today)
  if (event.type === 'decided') {
    const by = sayAuthority(state.results[event.result]?.by ?? state.lead)
    const ruling = rulings[procedure.mode][event.outcome]
    const name = nameOfResult(procedure, event.result)
    return tell(
      'info',
      text('您提出异议的申请已有决定', 'Decided: what you objected to'),
      moment,
      text(
        `${by.zh}于 ${on.zh}决定：${ruling.zh}（${name.zh}）。`,
        `${by.en} decided on ${on.en}: ${ruling.en.toLowerCase()} (${name.en}).`,
      ),
      wrote('理由', 'Reasons', event.reasons),
    )
  }
  return event.type === 'withdrawn'
    ? tell(
        'info',
        text('您提出异议的申请已撤回', 'Withdrawn: what you objected to'),
        moment,
        text(
          `申请人于 ${on.zh}撤回申请，本件终止办理。`,
          `The applicant withdrew it on ${on.en}, and the case has ended.`,
        ),
      )
    : null
}
