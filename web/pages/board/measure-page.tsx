import { useParams, useSearchParams } from 'react-router'
import { isDate } from '../../address.ts'
import { type BoardArtefact, type BoardOne, useBoardOne } from '../../api/board.ts'
import { isProblem } from '../../api/queries.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { State } from '../../parts/state.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Keeper } from './keeper.tsx'
import { TimeLine } from './time-line.tsx'

/** One measure: its clause, where it stands, who has it, what was reached and what is to come, what runs here. */
export function BoardMeasurePage() {
  const { t, say } = useWords()
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const on = search.get('on')
  const { data, error, refetch } = useBoardOne(id, on !== null && isDate(on) ? on : null)
  useTitle(data ? `${id} ${say(data.measure.name)}` : t('看板', 'Board'))
  return (
    <div className="page board board-one">
      {error && !data && (
        <>
          <header>
            <p className="crumb">
              <To to="/board">{t('看板', 'Board')}</To>
            </p>
            <h1>
              {isProblem(error) && error.status === 404
                ? t('没有这项措施', 'No such measure')
                : t('没有载入', 'Not loaded')}
            </h1>
          </header>
          <Failure error={error} retry={() => void refetch()} />
        </>
      )}
      {!error && !data && <Lines count={12} />}
      {data && <Shown key={data.measure.id} one={data} />}
    </div>
  )
}

function Shown({ one }: { readonly one: BoardOne }) {
  const { t, say } = useWords()
  const { measure, sentence } = one
  return (
    <>
      <header>
        <p className="crumb">
          <To to="/board" keep={['on']}>
            {t('看板', 'Board')}
          </To>
          {measure.task ? (
            <To to={`/board?task=${measure.task.number}`} keep={['on']}>
              {measure.task.number} {say(measure.task.name)}
            </To>
          ) : (
            <To to="/board?task=org" keep={['on']}>
              {t('组织实施', 'Carrying it out')}
            </To>
          )}
        </p>
        <h1>
          <span className="board-number">{measure.id}</span>
          {say(measure.name)}
        </h1>
        <figure className="quote board-sentence">
          <blockquote lang="zh-CN" className="verbatim">
            {sentence}
          </blockquote>
          <figcaption>
            <To to={`/#${measure.id}`}>{t('在方案中看这一句', 'This sentence in the plan')}</To>
            <span>
              {t('语气：', 'Force: ')}
              {say(measure.force.name)}
            </span>
          </figcaption>
        </figure>
      </header>
      <div className="board-columns">
        <div>
          <section aria-labelledby="board-way">
            <h2 id="board-way">{t('走到哪一步', 'How far it has come')}</h2>
            {measure.state && (
              <p className="board-now">
                <State state={measure.state.code} name={measure.state.name} />{' '}
                <span className="soft">
                  {t('自', 'since')} <Day date={measure.state.since} />
                </span>
              </p>
            )}
            <TimeLine one={one} />
          </section>
          {one.mayKeep && <Keeper one={one} />}
        </div>
        <div>
          <WhoHasIt one={one} />
          <Runs artefacts={measure.artefacts} on={one.on} />
        </div>
      </div>
    </>
  )
}

function WhoHasIt({ one: { measure, whole } }: { readonly one: BoardOne }) {
  const { t, say } = useWords()
  return (
    <section aria-labelledby="board-who">
      <h2 id="board-who">{t('谁负责', 'Who has it')}</h2>
      <dl className="board-who">
        <dt>{t('条文点名', 'Named in the sentence')}</dt>
        <dd>
          {measure.named.length === 0
            ? t('条文没有点名机关。', 'The sentence names no authority.')
            : measure.named.map(({ authority, words, cite }) => (
                <p key={words}>
                  {authority ? say(authority.name) : <span lang="zh-CN">“{words}”</span>}
                  {!authority && (
                    <span className="soft small">
                      {t('（写的是一类机关，没有写哪一个）', ' (a kind of body; the words do not say which)')}
                    </span>
                  )}
                  {authority && authority.name.zh !== words && (
                    <span className="soft small" lang="zh-CN">
                      {' '}
                      （{cite.quote}）
                    </span>
                  )}
                </p>
              ))}
        </dd>
        <dt>{t('方案整体', 'The plan as a whole')}</dt>
        <dd>{whole.map(({ authority, words }) => (authority ? say(authority.name) : words)).join(t('、', ', '))}</dd>
        <dt>{t('在此承办', 'Handled here by')}</dt>
        <dd>
          {measure.handledBy.length === 0
            ? t('还没有在这里运行的事项或登记簿。', 'No matter and no register of it runs here yet.')
            : measure.handledBy.map(({ id, name }) => (
                <p key={id}>
                  <To to={`/board?authority=${encodeURIComponent(id)}`}>{say(name)}</To>
                </p>
              ))}
        </dd>
      </dl>
    </section>
  )
}

/** What the plan makes run, whether it does, and what was counted of it. */
function Runs({ artefacts, on }: { readonly artefacts: readonly BoardArtefact[]; readonly on: string }) {
  const { t, say } = useWords()
  return (
    <section aria-labelledby="board-runs">
      <h2 id="board-runs">{t('在这里运行的', 'What runs here')}</h2>
      <p className="soft small">
        {t('数字从本系统数出，截至 ', 'Counted in this system, as of ')}
        <Day date={on} />
      </p>
      <ul className="board-artefacts">
        {artefacts.map(({ kind, kindName, id, name, runs, href, figures }) => (
          <li key={id}>
            <p>
              <span className="kind">{say(kindName)}</span>{' '}
              {runs && href !== null ? (
                <To to={href}>{name ? say(name) : id}</To>
              ) : (
                <span className="soft">
                  <code>{id}</code> {t('（尚未运行）', '(not running yet)')}
                </span>
              )}
            </p>
            {figures.length > 0 && (
              <dl className="board-counts">
                {figures.map(({ code, name: figure, value }) => (
                  <div
                    key={code}
                    className={value > 0 && (code === 'late' || code === 'open') ? 'board-late' : undefined}
                  >
                    <dt>{say(figure)}</dt>
                    <dd>{value.toLocaleString('en')}</dd>
                  </div>
                ))}
              </dl>
            )}
            {runs && kind === 'decision' && (
              <p className="soft small">
                {t('提问不留存，所以没有计数。', 'Questions are not kept, and so not counted.')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
