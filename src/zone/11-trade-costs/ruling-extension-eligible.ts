/**
 * Measure 11.2. Whether an advance ruling of customs may be extended.
 * The plan opened extension in Beijing without a window; since 2024-05-01 customs announcement 32 of 2024 gives everyone
 * the window of 90 to 30 days before expiry and, on success, a new ruling of three years that replaces the old one.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import {
  all,
  any,
  type Comparison,
  compare,
  daysBetween,
  factNumber,
  later,
  literal,
  not,
} from '../../rules/expression.ts'
import {
  calendarDays,
  formula,
  givesDate,
  givesList,
  givesTerm,
  givesYesNo,
  needsRules,
  years,
} from '../../rules/outcome.ts'
import {
  appliesAsOriginalApplicant,
  changedSinceRuling,
  extensionAppliedOn,
  newRulingEffectiveOn,
  rulingExpiresOn,
  rulingState,
} from '../vocabulary/advance-ruling.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'

const daysLeft = (is: Comparison, days: bigint) =>
  compare(
    daysBetween(extensionAppliedOn, rulingExpiresOn),
    is,
    literal(days, { unit: 'count', of: { zh: '日', en: 'days' } }),
  )

const expires = factNumber(rulingExpiresOn)
const inForce = rulingState.is('in-force')
const original = appliesAsOriginalApplicant.yes()
/** What the plan calls law, facts and circumstances; the announcement names three of them more closely. */
const changed = changedSinceRuling.hasAny('law', 'facts', 'circumstances', 'kind-of-matter', 'goods', 'matter-ruled')
const renamed = changedSinceRuling.has('applicant-name')

const noWindow = needsRules(
  '方案未定申请期间，2024-05-01 起的公告才定为届满前 90 日至 30 日；宜及早申请',
  'The plan sets no window; only the announcement of 1 May 2024 did, 90 to 30 days before expiry. Apply early',
)

/** Grounds of refusal under the announcement, each by itself enough. */
const refusals = [
  { id: 'not-in-force', when: not(inForce), article: 'refusal', zh: '已失效或者被撤销', en: 'lapsed or revoked' },
  {
    id: 'other-applicant',
    when: not(original),
    article: 'window',
    zh: '不是原申请人',
    en: 'not the original applicant',
  },
  {
    id: 'applicant-renamed',
    when: renamed,
    article: 'refusal',
    zh: '申请人名称变了',
    en: 'the applicant’s name changed',
  },
  { id: 'changed', when: changed, article: 'unchanged', zh: '所依据的情况变了', en: 'what it rests on changed' },
  {
    id: 'too-late',
    when: daysLeft('<', 30n),
    article: 'window',
    zh: '距届满不足 30 日',
    en: 'fewer than 30 days before expiry',
  },
  {
    id: 'too-early',
    when: daysLeft('>', 90n),
    article: 'window',
    zh: '距届满超过 90 日',
    en: 'more than 90 days before expiry',
  },
] as const

const refusedUnderPlan = [
  { id: 'not-in-force', when: not(inForce), zh: '不在有效期内', en: 'not in force' },
  { id: 'other-applicant', when: not(original), zh: '不是预裁定申请人', en: 'not the applicant of the ruling' },
  { id: 'changed', when: changed, zh: '法律、事实和情况发生改变', en: 'law, facts or circumstances changed' },
] as const

export const rulingExtensionEligible = decision({
  id: 'trade.ruling-extension-eligible',
  name: { zh: '海关预裁定展期资格', en: 'Extension of a customs advance ruling' },
  question: { zh: '这份预裁定可以展期吗？', en: 'May the advance ruling be extended?' },
  measures: ['11.2'],
  since: '2018-02-01',
  asks: [
    registeredIn,
    rulingState,
    appliesAsOriginalApplicant,
    changedSinceRuling,
    rulingExpiresOn,
    extensionAppliedOn,
    newRulingEffectiveOn,
  ],
  gives: {
    eligible: givesYesNo({ name: { zh: '可以展期', en: 'may be extended' } }),
    reasons: givesList({
      name: { zh: '不能展期的原因', en: 'why not' },
      options: {
        'no-extension-yet': { zh: '当时没有展期制度，到期后重新申请', en: 'there was no extension; apply anew' },
        'not-in-force': { zh: '预裁定已失效或者被撤销', en: 'the ruling has lapsed or was revoked' },
        'other-applicant': { zh: '不是原申请人', en: 'not the original applicant' },
        'applicant-renamed': { zh: '申请人名称已变', en: 'the applicant’s name has changed' },
        changed: {
          zh: '所依据的法律、事实和情况（含事务类别、商品基本信息、预裁定事项）已变',
          en: 'law, facts or circumstances (kind of matter, goods, matter ruled on) have changed',
        },
        'too-late': { zh: '距有效期截止日不足 30 日', en: 'fewer than 30 days before expiry' },
        'too-early': {
          zh: '距有效期截止日超过 90 日，等到期间开始再申请',
          en: 'more than 90 days before expiry: wait',
        },
      },
    }),
    windowOpens: givesDate({ name: { zh: '最早申请日', en: 'first day to apply' }, optional: true }),
    windowCloses: givesDate({ name: { zh: '最晚申请日', en: 'last day to apply' }, optional: true }),
    review: givesTerm({ name: { zh: '海关审核期限', en: 'time for the review' }, optional: true }),
    decideBy: givesDate({ name: { zh: '海关最晚决定日', en: 'customs decides by' }, optional: true }),
    newValidity: givesTerm({ name: { zh: '新决定书有效期', en: 'validity of the new ruling' }, optional: true }),
    newExpiry: givesDate({ name: { zh: '新决定书截止日', en: 'last day of the new ruling' }, optional: true }),
  },
  answer: 'eligible',
  // Measure 11.2, Notice 2024 No. 32: asked for by the original applicant, and nothing changed.
  moreNeverHarms: [appliesAsOriginalApplicant],
  moreNeverHelps: [changedSinceRuling],
  contradictions: [
    {
      id: 'in-force-after-expiry',
      says: {
        zh: '申请日已过有效期截止日，预裁定不可能还有效',
        en: 'Asked for after its last day, the ruling cannot still be in force',
      },
      when: all(inForce, daysLeft('<', 0n)),
    },
    {
      id: 'new-ruling-before-application',
      says: { zh: '新决定书不能先于申请生效', en: 'The new ruling cannot take effect before it is applied for' },
      when: compare(factNumber(newRulingEffectiveOn), '<', factNumber(extensionAppliedOn)),
    },
  ],
  rules: [
    rule('no-extension', {
      says: { zh: '预裁定有效期 3 年，没有展期', en: 'A ruling is valid 3 years, with no extension' },
      cites: [cite('customs-236', '13')],
      until: '2024-05-01',
      endPublished: '2024-03-28',
      when: not(inDemonstrationZone),
      gives: { eligible: false, reasons: ['no-extension-yet'] },
    }),
    rule('no-extension-beijing', {
      says: { zh: '方案之前，北京也没有展期', en: 'Before the plan there was none in Beijing either' },
      cites: [cite('customs-236', '13')],
      until: '2023-11-18',
      endPublished: '2023-11-23',
      when: inDemonstrationZone,
      gives: { eligible: false, reasons: ['no-extension-yet'] },
    }),

    // 2023-11-18 to 2024-04-30, Beijing: the plan alone.
    rule('plan', {
      says: {
        zh: '法律、事实和情况未变的，可以提出展期，海关在届满前从速决定',
        en: 'With law, facts and circumstances unchanged, extension may be asked for and is decided before expiry',
      },
      cites: [plan('11.2')],
      until: '2024-05-01',
      endPublished: '2024-03-28',
      when: all(inDemonstrationZone, inForce, original, not(changed)),
      gives: {
        eligible: true,
        windowOpens: noWindow,
        windowCloses: formula(expires),
        decideBy: formula(expires),
      },
    }),
    ...refusedUnderPlan.map(({ id, when, zh, en }) =>
      rule(`plan-${id}`, {
        says: { zh: `方案：${zh}的，不能展期`, en: `The plan: ${en}, no extension` },
        cites: [plan('11.2', '在预裁定所依据的法律、事实和情况未发生改变的情况下，可向海关提出预裁定展期申请')],
        until: '2024-05-01',
        endPublished: '2024-03-28',
        when: all(inDemonstrationZone, when),
        gives: { eligible: false, reasons: [id] },
      }),
    ),

    // From 2024-05-01, everywhere: customs announcement 32 of 2024.
    rule('window', {
      says: {
        zh: '原申请人在有效期截止日前 30 日至 90 日内申请',
        en: 'The original applicant applies 30 to 90 days before the last day',
      },
      cites: [cite('customs-2024-32', 'window')],
      gives: {
        windowOpens: formula(later(expires, { days: -90 })),
        windowCloses: formula(later(expires, { days: -30 })),
      },
    }),
    rule('eligible', {
      says: {
        zh: '各项未变、在期间内申请的，可以展期：30 日内审核，新决定书 3 年',
        en: 'Unchanged and in time: reviewed in 30 days, a new ruling of 3 years',
      },
      cites: [
        cite('customs-2024-32', 'unchanged'),
        cite('customs-2024-32', 'window'),
        cite('customs-2024-32', 'decision'),
        plan('11.2'),
      ],
      when: all(inForce, original, not(any(changed, renamed)), daysLeft('>=', 30n), daysLeft('<=', 90n)),
      gives: {
        eligible: true,
        review: calendarDays(30),
        decideBy: formula(later(factNumber(extensionAppliedOn), { days: 30 })),
        newValidity: years(3),
        newExpiry: formula(later(factNumber(newRulingEffectiveOn), { years: 3 })),
      },
    }),
    ...refusals.map(({ id, when, article, zh, en }) =>
      rule(id, {
        says: { zh: `${zh}的，不接受展期`, en: `No extension: ${en}` },
        cites: [cite('customs-2024-32', article)],
        when,
        gives: { eligible: false, reasons: [id] },
      }),
    ),
  ],
  closed: [false],
  next: {
    true: {
      zh: '向原制发海关提出展期申请；新决定书生效，原决定书自动失效。',
      en: 'Apply to the customs that made the ruling; the new ruling replaces the old one when it takes effect.',
    },
    false: {
      zh: '期间未到的，等到最早申请日；其他原因的，在拟进出口 3 个月之前重新申请预裁定。',
      en: 'If too early, wait for the first day to apply; otherwise ask for a new ruling three months before import or export.',
    },
  },
})
