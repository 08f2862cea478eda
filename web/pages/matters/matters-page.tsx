import { useId } from 'react'
import { useParameter } from '../../address.ts'
import { useMatters } from '../../api/matters.ts'
import type { Matter } from '../../api/matters-types.ts'
import { ByMeasure } from '../../parts/by-measure.tsx'
import { useTaskName } from '../../parts/by-task.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { useTitle } from '../../parts/title.ts'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { matching, type Who } from './matching.ts'

/** All that can be applied for here, under the plan's tasks. */
export function MattersPage() {
  const { t } = useWords()
  const matters = useMatters()
  useTitle(t('事项', 'Matters'))
  return (
    <div className="page matters">
      <header>
        <h1>{t('办理事项', 'Matters')}</h1>
        <p className="lead">
          {t(
            '方案中可以在这里申请的事项。每一项都写明谁来办、要多久、要什么材料、依据哪一条；不登录也能看、能自己先判断。',
            'What the plan lets one apply for here. Each says who handles it, how long it takes, which papers it needs and which clause it rests on. Read it, and see where you stand, without signing in.',
          )}
        </p>
      </header>
      {matters.data ? (
        <Found matters={matters.data.matters} />
      ) : matters.error ? (
        <Failure error={matters.error} retry={() => matters.refetch()} />
      ) : (
        <Lines count={14} />
      )}
    </div>
  )
}

const whos: readonly { readonly who: Who | null; readonly zh: string; readonly en: string }[] = [
  { who: null, zh: '全部', en: 'Everyone' },
  { who: 'organisation', zh: '单位', en: 'Organisations' },
  { who: 'person', zh: '个人', en: 'Persons' },
]

function Found({ matters }: { readonly matters: readonly Matter[] }) {
  const { t } = useWords()
  const id = useId()
  const [words, setWords] = useParameter('q')
  const [asked, setWho] = useParameter('who')
  const who = asked === 'person' || asked === 'organisation' ? asked : null
  const found = matching(matters, { words: words ?? '', who })
  return (
    <>
      <div className="matters-find no-print">
        <div className="field">
          <label htmlFor={id}>{t('找事项', 'Find a matter')}</label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            placeholder={t('如：工作许可、演出场所、数据出境', 'e.g. work permit, venue, data export')}
            value={words ?? ''}
            onChange={({ target }) => setWords(target.value)}
          />
        </div>
        <fieldset className="forms">
          <legend className="unseen">{t('谁来申请', 'Who applies')}</legend>
          {whos.map(({ who: each, zh, en }) => (
            <button key={zh} type="button" aria-pressed={who === each} onClick={() => setWho(each)}>
              {t(zh, en)}
            </button>
          ))}
        </fieldset>
        <p className="soft small" role="status">
          {found.length === matters.length
            ? t(`共 ${found.length} 项`, `${found.length} matters`)
            : t(`${found.length} 项，共 ${matters.length} 项`, `${found.length} of ${matters.length} matters`)}
        </p>
      </div>
      {found.length === 0 && (
        <p className="nothing">
          {t('没有这样的事项。换个词试试，或者在', 'No such matter. Try another word, or look in ')}
          <To to="/">{t('方案原文', 'the plan itself')}</To>
          {t('里查找。', '.')}
        </p>
      )}
      <ByTask matters={found} />
    </>
  )
}

function ByTask({ matters }: { readonly matters: readonly Matter[] }) {
  const { say } = useWords()
  const nameOf = useTaskName()
  const tasks = [...Map.groupBy(matters, ({ task }) => task)]
  return tasks.map(([number, within]) => (
    <section key={number ?? 0} className="rules-task">
      <h2>
        {number !== null && <span className="rules-number">{number}</span>}
        {say(nameOf(number))}
      </h2>
      <ul>
        {within.map((matter) => (
          <Row key={matter.id} matter={matter} />
        ))}
      </ul>
    </section>
  ))
}

function Row({ matter }: { readonly matter: Matter }) {
  const { t, say } = useWords()
  const { id, name, summary, mode, measures, lead, headline, licences, applicants, visits } = matter
  return (
    <li className="matter-row">
      <h3>
        <To to={`/matters/${id}`}>{say(name)}</To>
      </h3>
      <p className="matter-summary">{say(summary)}</p>
      <dl className="matter-facts">
        <div>
          <dt>{t('在哪办', 'Where')}</dt>
          <dd>{lead.map(say).join(t('、', ', '))}</dd>
        </div>
        {headline && (
          <div>
            <dt>{t('多久', 'How long')}</dt>
            <dd>
              <b>{say(headline.length)}</b> <span className="soft">{say(headline.kind.name)}</span>
            </dd>
          </div>
        )}
        {licences.length > 0 && (
          <div>
            <dt>{t('得到', 'What one gets')}</dt>
            <dd>{[...new Set(licences.map((licence) => say(licence.name)))].join(t('、', ', '))}</dd>
          </div>
        )}
      </dl>
      <p className="soft small">
        <span className="begins">{say(mode.name)}</span>
        <span>
          {applicants.length === 2
            ? t('单位、个人都可申请', 'organisations and persons')
            : applicants[0] === 'person'
              ? t('个人申请', 'persons')
              : t('单位申请', 'organisations')}
        </span>
        <span>
          {visits === 0 ? t('不必到场', 'nobody has to appear') : t('至多到场一次', 'appearing once at most')}
        </span>
        <ByMeasure measures={measures} />
      </p>
    </li>
  )
}
