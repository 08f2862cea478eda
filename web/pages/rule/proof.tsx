import { useProof } from '../../api/queries.ts'
import type { DecisionView, Proof } from '../../api/types.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Quote } from '../../parts/quote.tsx'
import { Shaped } from '../../parts/state.tsx'
import { useWords } from '../../words.ts'

/** What was proved of the decision over every combination of facts; and, where it fails, the example that breaks it. */
export function ProofOf({ decision }: { readonly decision: DecisionView }) {
  const { t, say } = useWords()
  const proof = useProof(decision.id)
  if (proof.error) return <Failure error={proof.error} retry={() => proof.refetch()} />
  if (!proof.data) return <Lines count={10} />
  const { complete, free, versions, nodes, milliseconds, idle, holes } = proof.data
  const { alike, unequal, neverWorse, setbacks, monotone, reversals } = proof.data
  return (
    <div className="proof">
      <ul className="claims">
        <Claim
          holds={complete}
          yes={t('完整：任何事实组合都有结论', 'Complete: every combination of facts has an outcome')}
          no={t('不完整：有的事实组合没有结论', 'Not complete: some facts have no outcome')}
        />
        <Claim
          holds={free}
          yes={t(
            '无冲突：没有两条规则给出相左而无从取舍的结论',
            'Free of conflict: no two rules disagree with nothing to order them',
          )}
          no={t('有冲突：有规则相左而无从取舍', 'In conflict: rules disagree with nothing to order them')}
        />
        <Claim
          holds={idle.length === 0}
          yes={t('没有多余的规则：每一条都在某种情形下起作用', 'No idle rule: each decides some case')}
          no={t(
            `有 ${idle.length} 条规则从不起作用：${idle.join('、')}`,
            `${idle.length} rules never decide: ${idle.join(', ')}`,
          )}
        />
        {alike.length > 0 && (
          <Claim
            holds={unequal.length === 0}
            yes={t(
              `一视同仁：${alike.map(say).join('、')}，都不影响结论`,
              `Alike: none of these matters: ${alike.map(say).join(', ')}`,
            )}
            no={t(
              `本应一视同仁，却有影响：${unequal.map(({ name }) => say(name)).join('、')}`,
              `Should not matter, and does: ${unequal.map(({ name }) => say(name)).join(', ')}`,
            )}
          />
        )}
        {monotone.map((each) => (
          <Claim
            key={each.en}
            holds={!reversals.some(({ says }) => says.en === each.en)}
            yes={t(`单调：${each.zh}`, `Monotone: ${each.en}`)}
            no={t(`有反例：${each.zh}`, `Not so: ${each.en}`)}
          />
        ))}
        {neverWorse && (
          <Claim
            holds={setbacks.length === 0}
            yes={t(
              '只放宽不收紧：同样的事实，后来的版本从不更差',
              'Never worse: for the same facts no later version takes anything back',
            )}
            no={t(
              `有后来的版本更差：${setbacks.map(({ to }) => to).join('、')}`,
              `A later version is worse: ${setbacks.map(({ to }) => to).join(', ')}`,
            )}
          />
        )}
      </ul>
      <p className="soft">
        {t(
          `对 ${versions.length} 个版本逐一证明，判定图 ${nodes} 个节点，用时 ${milliseconds} 毫秒。证明涵盖全部事实组合，不是抽样。`,
          `Proved for ${versions.length} versions, ${nodes} nodes of the decision diagram, in ${milliseconds} ms. It covers every combination of facts, not a sample.`,
        )}
      </p>
      <h2>{t('版本', 'Versions')}</h2>
      <ol className="versions">
        {versions.map((version) => (
          <li key={version}>
            <Day date={version} />
          </li>
        ))}
      </ol>
      {reversals.map((reversal) => (
        <Reversal key={`${reversal.says.en}${reversal.on}`} reversal={reversal} />
      ))}
      {holes.map((hole) => (
        <Hole key={`${hole.kind}${hole.output}${hole.on}`} hole={hole} />
      ))}
    </div>
  )
}

function Claim({ holds, yes, no }: { readonly holds: boolean; readonly yes: string; readonly no: string }) {
  return (
    <li className="claim">
      <Shaped state={holds ? 'decided' : 'gap'} />
      <span>{holds ? yes : no}</span>
    </li>
  )
}

function Hole({ hole }: { readonly hole: Proof['holes'][number] }) {
  const { t, say } = useWords()
  return (
    <article className="card">
      <h3>
        {hole.kind === 'gap' ? t('缺口', 'Gap') : t('冲突', 'Conflict')} · <Day date={hole.on} />
      </h3>
      <dl className="outputs">
        <FactRows facts={hole.facts} />
      </dl>
      {hole.rules.map((rule) => (
        <section key={rule.id}>
          <p>{say(rule.says)}</p>
          {rule.cites.map((cite) => (
            <Quote key={`${cite.instrument}/${cite.article}`} cite={cite} />
          ))}
        </section>
      ))}
      {hole.replayed && <FoundAgain />}
    </article>
  )
}

/** Two sets of facts that differ in one, and the answers that turn the wrong way. */
function Reversal({ reversal }: { readonly reversal: Proof['reversals'][number] }) {
  const { t, say } = useWords()
  return (
    <article className="card">
      <h3>
        {t('反例', 'Counter-example')} · <Day date={reversal.on} />
      </h3>
      <p>
        {say(reversal.before)} → {say(reversal.after)}
      </p>
      <dl className="outputs">
        <div>
          <dt>{say(reversal.fact)}</dt>
          <dd>
            {say(reversal.less)} → {say(reversal.more)}
          </dd>
        </div>
        <FactRows facts={reversal.facts} />
      </dl>
      {reversal.replayed && <FoundAgain />}
    </article>
  )
}

function FactRows({ facts }: { readonly facts: Proof['holes'][number]['facts'] }) {
  const { say } = useWords()
  return facts.map(({ id, name, text }) => (
    <div key={id}>
      <dt>{say(name)}</dt>
      <dd>{say(text)}</dd>
    </div>
  ))
}

function FoundAgain() {
  const { t } = useWords()
  return (
    <p className="soft small">
      {t('另一个求值器以同样的事实得出同样的结果。', 'A second evaluator finds the same with these facts.')}
    </p>
  )
}
