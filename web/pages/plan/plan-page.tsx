import { useMemo } from 'react'
import { isDate, useParameter } from '../../address.ts'
import { useMeasures, usePlan } from '../../api/queries.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useHashTarget } from '../../parts/target.ts'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Contents } from './contents.tsx'
import { type Brief, keeps } from './filter.ts'
import { PlanText } from './plan-text.tsx'
import { Search } from './search.tsx'
import { Standing } from './standing.tsx'

export function PlanPage() {
  const { lang, t } = useWords()
  const [asked] = useParameter('on')
  const on = asked !== null && isDate(asked) ? asked : null
  const [state] = useParameter('state')
  const [force] = useParameter('force')
  const plan = usePlan()
  const measures = useMeasures(on)
  const full = useMemo(
    () => new Map(measures.data?.measures.map((measure) => [measure.id, measure] as const)),
    [measures.data],
  )
  // The text comes with what stands today; another day's state comes with the measures.
  const briefs = useMemo(
    (): readonly Brief[] =>
      on === null ? (plan.data?.sections.flatMap(({ measure }) => measure ?? []) ?? []) : [...full.values()],
    [on, plan.data, full],
  )
  const shown = useMemo(
    () =>
      state === null && force === null
        ? null
        : new Set(briefs.filter((measure) => keeps({ state, force }, measure)).map(({ id }) => id)),
    [briefs, state, force],
  )
  // The English names of the tasks come with the measures; in Chinese the text itself has them.
  const ready = plan.data !== undefined && (lang === 'zh' || measures.data !== undefined || measures.isError)
  useTitle(t('方案', 'The plan'))
  useHashTarget(ready)

  return (
    <div className="page plan">
      <header>
        <h1>{t('北京服务业扩大开放方案', 'Beijing’s plan to open services further')}</h1>
        <p className="lead">
          {t(
            '2023 年 11 月，国务院批准北京进一步扩大服务业开放，方案共 23 项任务、189 条措施。这里是全文：每一句旁边标明它生效没有、依据哪份文件；写得成规则的，填几项事实，就得到引着原文的答复。',
            'In November 2023 the State Council approved a plan to open Beijing’s services further, in 23 tasks and 189 measures. Here is its whole text: beside each sentence stands whether it is in force and by what, and where it makes a rule, a few facts give you an answer with the clause quoted.',
          )}
        </p>
        <Doors />
      </header>
      <Search />
      <Standing measures={briefs} shown={shown?.size ?? null} />
      {measures.error && <Failure error={measures.error} retry={() => measures.refetch()} />}
      <div className="sheet">
        {ready ? (
          <>
            <Contents clauses={plan.data.sections} measures={full} />
            <PlanText clauses={plan.data.sections} briefs={briefs} measures={full} shown={shown} />
          </>
        ) : plan.error ? (
          <Failure error={plan.error} retry={() => plan.refetch()} />
        ) : (
          <div className="awaited">
            <Lines count={24} />
          </div>
        )}
      </div>
    </div>
  )
}

function Doors() {
  const { t } = useWords()
  return (
    <ul className="entrances">
      <li>
        <To to="/#title">{t('读', 'Read')}</To>
        <span>{t('全文，逐句的现状', 'the text, with the state of each sentence')}</span>
      </li>
      <li>
        <To to="/check">{t('问', 'Ask')}</To>
        <span>{t('答几个问题，看哪些适用于你', 'answer a few questions; see what applies to you')}</span>
      </li>
      <li>
        <To to="/matters">{t('办', 'Apply')}</To>
        <span>
          {t('一张表，几家机关同时审，时钟看得见', 'one form, several authorities at once, a clock in plain sight')}
        </span>
      </li>
      <li>
        <To to="/rules">{t('试', 'Try')}</To>
        <span>{t('每个判断的规则、证明和推演', 'each decision: its rules, its proof, your own case')}</span>
      </li>
    </ul>
  )
}
