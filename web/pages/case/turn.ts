/** Whose turn it is and what comes next, in one sentence, from what the case says of itself. */
import type { CaseView } from '../../api/case-types.ts'
import type { Text } from '../../api/types.ts'
import { sayDay } from '../../parts/day.tsx'

export interface Turn {
  readonly whose: 'applicant' | 'office' | 'others' | 'nobody'
  readonly says: Text
}

export function turnOf(view: CaseView): Turn {
  const { phase, lead, suspended, holds, opinions, promise, results, noticeUntil, today } = view
  const by = lead.name
  if (phase.code === 'correcting') {
    const until = view.terms.find(({ id }) => id === 'general-correction')?.due ?? null
    const points = view.corrections.length === 1 ? 'the point' : `the ${view.corrections.length} points`
    const [zh, en] = until === null ? ['', ''] : [`最迟于 ${sayDay(until, 'zh')} `, ` by ${sayDay(until, 'en')}`]
    return {
      whose: 'applicant',
      says: {
        zh: `请申请人${zh}补正下列 ${view.corrections.length} 项。补正后重新计算受理期限。`,
        en: `The applicant is asked to put right ${points} below${en}. The time to accept then begins anew.`,
      },
    }
  }
  if (phase.code === 'received')
    return {
      whose: 'office',
      says: {
        zh: `${by.zh}审核材料：受理，或者一次告知需要补正的全部内容。`,
        en: `${by.en} looks through the papers: it accepts them, or says once all that has to be put right.`,
      },
    }
  if (phase.code === 'reviewing') {
    const hold = holds[0]
    if (hold) return { whose: 'others', says: hold.text }
    if (suspended)
      return {
        whose: 'others',
        says: {
          zh: `因${suspended.ground.name.zh}中止计算期限${suspended.until ? `，至 ${sayDay(suspended.until, 'zh')}` : ''}。`,
          en: `The clock stands still for ${suspended.ground.name.en}${suspended.until ? `, until ${sayDay(suspended.until, 'en')}` : ''}.`,
        },
      }
    const open = opinions.filter(({ given, lapsed }) => !given && !lapsed)
    if (open.length > 0)
      return {
        whose: 'others',
        says: {
          zh: `等待 ${open.map(({ from }) => from.name.zh).join('、')} 的意见。`,
          en: `Waiting for the opinion of ${open.map(({ from }) => from.name.en).join(', ')}.`,
        },
      }
    if (noticeUntil !== null && noticeUntil >= today)
      return {
        whose: 'others',
        says: {
          zh: `公示中，至 ${sayDay(noticeUntil, 'zh')}。`,
          en: `Published and open to objection until ${sayDay(noticeUntil, 'en')}.`,
        },
      }
    const deciding = results.filter(({ decision }) => !decision)
    const toDecide = deciding.filter(({ proposal }) => proposal)
    const who = (of: typeof results, lang: 'zh' | 'en') =>
      [...new Set(of.map(({ by: authority }) => authority.name[lang]))].join(lang === 'zh' ? '、' : ', ')
    return toDecide.length > 0 && toDecide.length === deciding.length
      ? {
          whose: 'office',
          says: {
            zh: `审查意见已经提出，由${who(toDecide, 'zh')}作出决定。`,
            en: `The review is finished; the decision lies with ${who(toDecide, 'en')}.`,
          },
        }
      : {
          whose: 'office',
          says: { zh: `由${who(deciding, 'zh')}审查。`, en: `Under review: ${who(deciding, 'en')}.` },
        }
  }
  if (phase.code === 'decided' && promise?.cureBy && !promise.cured)
    return {
      whose: 'applicant',
      says: {
        zh: `请申请人最迟于 ${sayDay(promise.cureBy, 'zh')} 改正承诺中没有做到的事项，逾期将撤销。`,
        en: `The applicant has until ${sayDay(promise.cureBy, 'en')} to put right what was promised and not kept; else it is revoked.`,
      },
    }
  if (phase.code === 'decided' && promise && promise.finding === null)
    return {
      whose: 'office',
      says: {
        zh: `已按承诺当场决定。${by.zh}事后核查承诺是否属实。`,
        en: `Granted on the promise. ${by.en} checks afterwards whether the promise is kept.`,
      },
    }
  if (phase.code === 'decided') return { whose: 'nobody', says: ended(view) }
  return { whose: 'nobody', says: endings[phase.code] ?? { zh: '已办结。', en: 'The case is closed.' } }
}

/** What was decided, and how long one may turn against a refusal. */
function ended({ outcomes, remedies }: CaseView): Text {
  const each = (lang: 'zh' | 'en', between: string, after: string) =>
    outcomes.map(({ name, outcome }) => `${name[lang]}${between}${outcome.name[lang]}`).join(after)
  const refused = outcomes.some(({ outcome }) => outcome.code === 'refused')
  const first = refused ? remedies.find(({ open }) => open) : undefined
  const until = (lang: 'zh' | 'en') => (first ? sayDay(first.until, lang) : '')
  return {
    zh: `已作出决定：${each('zh', '', '，')}。${first ? `不服的，可以通过${first.name.zh}救济，至 ${until('zh')}，见下。` : ''}`,
    en: `Decided: ${each('en', ' ', '; ')}.${first ? ` Whoever disagrees may turn to ${first.name.en} until ${until('en')}; see below.` : ''}`,
  }
}

const endings: Readonly<Record<string, Text>> = {
  'not-accepted': { zh: '不予受理，理由见下。', en: 'Not accepted; the reasons are below.' },
  withdrawn: { zh: '申请人已撤回申请。', en: 'The applicant has withdrawn the application.' },
  lapsed: { zh: '期限已过，申请失效。', en: 'The time has passed and the application has lapsed.' },
}
