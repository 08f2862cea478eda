import type { EffectView } from '../../../api/types.ts'
import { useWords } from '../../../words.ts'
import { type Change, ChangeMark, useChangeWords, useNumbers } from './change.tsx'
import { Chart } from './chart.tsx'

type Group = NonNullable<EffectView['by']>['groups'][number]

const mostShown = 10

const moversOf = ({ gains, losses, others }: Group): number => gains + losses + others

/** Who they are, by one fact: of each group, how many move. */
export function Groups({ effect }: { readonly effect: EffectView }) {
  const { t, say } = useWords()
  const words = useChangeWords()
  const { figure, share } = useNumbers()
  if (!effect.by || effect.unchanged === effect.rows) return null
  const { fact, groups } = effect.by
  const moving = groups
    .filter((group) => moversOf(group) > 0)
    .sort((a, b) => moversOf(b) / b.rows - moversOf(a) / a.rows)
  const still = groups.filter((group) => group.rows > 0).length - moving.length
  const widest = Math.max(0.0001, ...moving.map((group) => moversOf(group) / group.rows))
  const [first] = moving
  const pathOf = (group: Group): string => {
    const [most] = [...group.flows].filter(({ change }) => change !== 'same').sort((a, b) => b.rows - a.rows)
    if (!most) return '—'
    const name = (place: number) => say(effect.outcomes[place]?.text ?? { zh: '', en: '' })
    return `${name(most.before)} → ${name(most.after)}`
  }
  return (
    <Chart
      title={t('他们是谁', 'Who they are')}
      summary={
        first
          ? t(
              `按“${fact.name.zh}”看，变动比例最高的是“${first.name.zh}”：${figure(first.rows)} 个中有 ${figure(moversOf(first))} 个（${share(moversOf(first), first.rows)}）。`,
              `By ${fact.name.en}, the largest share moves among “${first.name.en}”: ${figure(moversOf(first))} of ${figure(first.rows)} (${share(moversOf(first), first.rows)}).`,
            ) +
            (still > 0
              ? t(
                  `另有 ${still} 组没有人变动。`,
                  still === 1 ? ' In one other group nobody moves.' : ` In ${still} other groups nobody moves.`,
                )
              : '')
          : ''
      }
      head={[
        say(fact.name),
        t('得益', 'gain'),
        t('受损', 'lose'),
        t('其他改变', 'change otherwise'),
        t('不变', 'unchanged'),
        t('最多的一路', 'most of them'),
      ]}
      rows={groups
        .filter(({ rows }) => rows > 0)
        .map((group) => [
          say(group.name),
          figure(group.gains),
          figure(group.losses),
          figure(group.others),
          figure(group.unchanged),
          pathOf(group),
        ])}
    >
      <p className="legend small" aria-hidden="true">
        {(['gain', 'loss', 'other'] as const)
          .filter((change) => moving.some((group) => countOf(group, change) > 0))
          .map((change) => (
            <span key={change}>
              <ChangeMark change={change} /> {words[change]}
            </span>
          ))}
      </p>
      <ul className="bars groups" aria-hidden="true">
        {moving.slice(0, mostShown).map((group) => (
          <li key={group.name.zh}>
            <p className="bars-name">
              <span>{say(group.name)}</span>
            </p>
            <p className="bar">
              <Stacked group={group} scale={0.98 / widest} />
              <span className="bar-figure">
                {share(moversOf(group), group.rows)} <span className="soft">{figure(moversOf(group))}</span>
              </span>
            </p>
            <p className="small soft">{pathOf(group)}</p>
          </li>
        ))}
      </ul>
      {moving.length > mostShown && (
        <p className="soft small">
          {t(
            `其余 ${moving.length - mostShown} 组见下表。`,
            `The other ${moving.length - mostShown} groups are in the table.`,
          )}
        </p>
      )}
    </Chart>
  )
}

const countOf = ({ gains, losses, others }: Group, change: Change): number =>
  change === 'gain' ? gains : change === 'loss' ? losses : others

function Stacked({ group, scale }: { readonly group: Group; readonly scale: number }) {
  const parts = (['gain', 'loss', 'other'] as const).map((change) => ({
    change,
    share: (countOf(group, change) / group.rows) * scale * 100,
  }))
  return (
    <svg width="100%" height="14" role="presentation">
      <rect className="bar-track" x="0" y="13" width="100%" height="1" />
      {parts.map(({ change, share }, at) => (
        <rect
          key={change}
          className={`stack-${change}`}
          x={`${parts
            .slice(0, at)
            .reduce((sum, part) => sum + part.share, 0)
            .toFixed(2)}%`}
          y="1"
          width={`${share.toFixed(2)}%`}
          height="11"
        />
      ))}
    </svg>
  )
}
