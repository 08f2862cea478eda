import { isDate, useParameter } from '../../address.ts'
import { useDifference, useEffectOf } from '../../api/queries.ts'
import type { DecisionView } from '../../api/types.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useWhen } from '../../parts/when.tsx'
import { useWords } from '../../words.ts'
import { Bars } from './effect/bars.tsx'
import { By } from './effect/by.tsx'
import { Days } from './effect/days.tsx'
import { Flow } from './effect/flow.tsx'
import { Groups } from './effect/groups.tsx'
import { Region } from './effect/region.tsx'
import { Totals } from './effect/totals.tsx'

/** What changes between two days: the region in which the answers differ, in sentences; then who moves where, counted. */
export function Effect({ decision }: { readonly decision: DecisionView }) {
  const { t, say } = useWords()
  const { knownOn } = useWhen()
  const [from] = useParameter('from')
  const [to] = useParameter('to')
  const [by] = useParameter('by')
  const days = {
    ...(from !== null && isDate(from) && { from }),
    ...(to !== null && isDate(to) && { to }),
    ...(knownOn !== undefined && { knownOn }),
  }
  const difference = useDifference(decision.id, days)
  const found = difference.data
  const known = decision.facts.some(({ id }) => id === by)
  const effect = useEffectOf(decision.id, { ...days, ...(by !== null && known && { by }) }, found?.same === false)
  const refusal = difference.error ?? effect.error
  return (
    <div className="effect">
      <Days decision={decision} from={found?.from ?? from ?? ''} to={found?.to ?? to ?? ''} />
      {refusal && (
        <Failure
          error={refusal}
          retry={() => {
            difference.refetch()
            effect.refetch()
          }}
        />
      )}
      {!found && !refusal && <Lines count={12} />}
      {found?.same && (
        <p className="no-difference" role="status">
          {decision.history.length === 1 ? (
            <>
              {t('没有可比的变化：自 ', 'Nothing to compare: since ')}
              <Day date={decision.history[0]?.from ?? found.from} />
              {t(' 有记录以来，规则没有变过。', ', where this record begins, the rules have not changed.')}
            </>
          ) : (
            <>
              {t('没有差别：', 'No difference: ')}
              <Day date={found.from} />
              {t(' 与 ', ' and ')}
              <Day date={found.to} />
              {t(
                '，任何事实得到的答复都相同。两日之间即使有规则更替，答案也没有变。',
                ' give the same answer to any facts whatever. Rules may have been replaced in between; the answers were not.',
              )}
            </>
          )}
        </p>
      )}
      {found && !found.same && (
        <>
          <Region found={found} effect={effect.data} />
          <section className="counted">
            <h2>{t('数一数', 'In numbers')}</h2>
            {effect.data ? (
              <>
                <p className="made-up">
                  <b>{t('虚拟人口', 'Synthetic population')}</b> {say(effect.data.note)}
                </p>
                <Totals effect={effect.data} />
                <Bars effect={effect.data} />
                <By effect={effect.data} />
                <Flow effect={effect.data} />
                <Groups effect={effect.data} />
              </>
            ) : (
              !refusal && <Lines count={12} />
            )}
          </section>
        </>
      )}
    </div>
  )
}
