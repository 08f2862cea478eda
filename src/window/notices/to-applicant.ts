/**
 * What the applicant is told of each event; null where it is the authorities' own affair, or where another event of the
 * same change says it.
 */
import { cite } from '../../law/cite.ts'
import type { Citation } from '../../law/instrument.ts'
import { type Text, text } from '../../text.ts'
import type { CaseEvent } from '../events.ts'
import { groundsOf45 } from '../general-law.ts'
import { laterTable } from './to-applicant-later.ts'
import {
  alsoIn,
  decisionDue,
  groundNames,
  heldUntil,
  type Moment,
  nameOfPart,
  nameOfResult,
  nearest,
  nothing,
  plain,
  type Row,
  remedies,
  resting,
  rulings,
  runningOf,
  sayAuthority,
  sayDay,
  sentences,
  type Table,
  type Told,
  tell,
  termOf,
  wrote,
} from './told.ts'

const silent = (): null => null

const article32 = cite('licensing-law-2019', '32')
const article42 = cite('licensing-law-2019', '42.1')
const article45 = cite('licensing-law-2019', '45')

/** The law on licensing speaks of licences alone, and not of a complaint or an award. */
const isLicensing = ({ procedure: { mode } }: Moment): boolean => mode === 'approval' || mode === 'commitment'
const licensing = (moment: Moment, article: Citation): readonly Citation[] => (isLicensing(moment) ? [article] : [])

const lead = ({ state }: Moment): Text => sayAuthority(state.lead)

const steps = {
  submitted: ({ ruledOut }, moment) => {
    const { zh, en } = lead(moment)
    const on = sayDay(moment.today)
    return tell(
      'info',
      text('已收到申请', 'Application received'),
      moment,
      text(
        `${zh}于 ${on.zh}收到您的申请。本通知是收件的书面凭证${resting(licensing(moment, article32)).zh}，请记下办件编号。`,
        `${en} received your application on ${on.en}. This notice is your receipt in writing${resting(licensing(moment, article32)).en}; keep the number of the case.`,
      ),
      ruledOut.length === 0
        ? nothing
        : text(
            '提交前已告知您：按所填事实，判定的结论是不符合条件。本件仍由主管机关审查决定。',
            'You were told before filing that by the facts given it does not meet the conditions. The authority examines and decides it all the same.',
          ),
      acceptanceDue(moment),
    )
  },
  claimed: silent,
  released: silent,
  'correction-asked': ({ items, until }, moment) => {
    const listedItems = items.map(({ about: part, says }, index) => {
      const name = nameOfPart(moment.procedure, part)
      return text(
        `${index + 1}. ${name.zh === '' ? '' : `${name.zh}：`}${says}`,
        `${index + 1}. ${name.en === '' ? '' : `${name.en}: `}${says}`,
      )
    })
    const { zh, en } = lead(moment)
    return tell(
      'act',
      text('请补正申请', 'Your application has to be corrected'),
      moment,
      text(
        `${zh}一次告知您需要补正的全部内容${resting(licensing(moment, article32)).zh}：`,
        `${en} tells you in one go everything that has to be put right${resting(licensing(moment, article32)).en}:`,
      ),
      ...listedItems,
      correctionDue(until, moment),
    )
  },
  corrected: (_, moment) => {
    const on = sayDay(moment.today)
    return tell(
      'info',
      text('已收到补正', 'Corrections received'),
      moment,
      text(`您的补正已于 ${on.zh}收到。`, `Your corrections were received on ${on.en}.`),
      acceptanceDue(moment),
    )
  },
  accepted: ({ on, deemed }, moment) => {
    // A filing or a promise is decided the moment it arrives: the decision says so.
    if (alsoIn(moment, 'decided')) return null
    const from = sayDay(on)
    const { zh, en } = lead(moment)
    return tell(
      'info',
      deemed ? text('视为受理', 'Accepted by law') : text('已受理', 'Application accepted'),
      moment,
      deemed
        ? text(
            `${zh}逾期没有告知补正或者不予受理，依法自收到申请之日 ${from.zh}起视为受理${resting([article32]).zh}。本通知是受理的书面凭证。`,
            `${en} did not ask for corrections or refuse acceptance in time: by law your application counts as accepted from ${from.en}, the day on which it arrived${resting([article32]).en}. This notice confirms it in writing.`,
          )
        : text(
            `${zh}于 ${from.zh}受理您的申请。本通知是受理的书面凭证${resting(licensing(moment, article32)).zh}。`,
            `${en} accepted your application on ${from.en}. This notice confirms it in writing${resting(licensing(moment, article32)).en}.`,
          ),
      decisionDue(moment),
    )
  },
  'not-accepted': ({ reasons }, moment) => {
    const { zh, en } = lead(moment)
    const on = sayDay(moment.today)
    return tell(
      'act',
      text('不予受理', 'Application not accepted'),
      moment,
      text(
        `${zh}于 ${on.zh}决定不予受理。本通知是不予受理的书面凭证${resting(licensing(moment, article32)).zh}。`,
        `${en} decided on ${on.en} not to accept the application. This notice confirms it in writing${resting(licensing(moment, article32)).en}.`,
      ),
      wrote('理由', 'Reasons', reasons),
      remedies(moment, true),
    )
  },
  // What authorities ask and answer among themselves is theirs until it is decided.
  'opinion-asked': silent,
  'opinion-given': silent,
  'opinion-lapsed': silent,
  suspended: ({ ground, reasons, until }, moment) => {
    const waits = ground === 'correction' || ground === 'supplement'
    const name = groundNames[ground]
    const on = sayDay(moment.today)
    const rests = resting(groundsOf45.includes(ground) ? licensing(moment, article45) : [])
    const last = until === null ? null : sayDay(until)
    return tell(
      waits ? 'act' : 'info',
      text('暂停计时', 'The clock is stopped'),
      moment,
      text(
        `因${name.zh}，自 ${on.zh}起暂停计算办理期限，所需时间依法不计入${rests.zh}。`,
        `Because of ${name.en} the clock is stopped from ${on.en}; the time that this takes does not count${rests.en}.`,
      ),
      wrote('说明', 'Reasons', reasons),
      last === null
        ? text('待您提交后恢复计时。', 'The clock goes on once you have handed in what is asked for.')
        : text(
            `预计至 ${last.zh}，次日起恢复计时。`,
            `It is expected to take until ${last.en}; the clock goes on the day after.`,
          ),
    )
  },
  resumed: ({ findings, on }, moment) => {
    const from = sayDay(on ?? moment.today)
    return tell(
      'info',
      text('恢复计时', 'The clock goes on'),
      moment,
      text(
        `办理期限已恢复计算，暂停至 ${from.zh}为止。`,
        `The time is counted again; it stood still until ${from.en}.`,
      ),
      wrote('结果', 'Findings', findings),
      decisionDue(moment),
    )
  },
  extended: ({ term, reasons }, moment) => {
    const running = runningOf(moment).find((each) => each.term.id === term)
    const name = running?.term.name ?? text('办理期限', 'the time limit')
    const extension = running?.term.extension
    const rests = resting(extension?.cites ?? licensing(moment, article42))
    const by = extension?.approvedBy
    const last = running?.due == null ? null : sayDay(running.due)
    return tell(
      'info',
      text('延长期限', 'The time limit is extended'),
      moment,
      text(
        `${by ? `经${by.zh}批准，` : ''}“${name.zh}”依法延长${last ? `至 ${last.zh}` : ''}${rests.zh}。`,
        `The time limit “${plain(name.en)}” is extended${last ? ` to ${last.en}` : ''}${by ? `, approved by ${by.en}` : ''}${rests.en}.`,
      ),
      wrote('理由', 'Reasons', reasons),
    )
  },
  'delay-notified': ({ term, reasons, until, automatic }, moment) => {
    const { name, due, rests } = termOf(term, moment)
    const aim = until === null ? null : sayDay(until)
    const pending = text(
      '期限届满不等于准予，本件继续审查。',
      'That the time is over does not grant it; the review goes on.',
    )
    return tell(
      'act',
      text('延期通知', 'Notice of delay'),
      moment,
      automatic
        ? text(
            `“${name.zh}”已于 ${due.zh}届满，本件尚未作出决定，特此告知${rests.zh}。`,
            `The time limit “${plain(name.en)}” ended on ${due.en} and no decision has been made; you are hereby told${rests.en}.`,
          )
        : text(
            `“${name.zh}”届满前后不能作出决定，特此告知${rests.zh}。`,
            `No decision can be made within the ${plain(name.en)}; you are hereby told${rests.en}.`,
          ),
      wrote('理由', 'Reasons', reasons),
      aim === null
        ? nothing
        : automatic
          ? text(`法律规定的最后期限是 ${aim.zh}。`, `The statute’s own last day is ${aim.en}.`)
          : text(`预计于 ${aim.zh}前作出决定。`, `A decision is expected by ${aim.en}.`),
      pending,
    )
  },
  noticed: ({ until }, moment) => {
    const last = sayDay(until)
    return tell(
      'info',
      text('已公示', 'Published'),
      moment,
      text(
        `本件已公示，至 ${last.zh}止可以提出异议；公示期满后作出决定。`,
        `The case has been published and is open to objection until ${last.en}; it is decided after that.`,
      ),
    )
  },
  // The authority weighs it; it is in the file that the applicant can read.
  objected: silent,
  proposed: silent,
  decided: ({ result, outcome, reasons, conditions, deemed, until }, moment) => {
    const { state, procedure } = moment
    const name = nameOfResult(procedure, result)
    const by = sayAuthority(state.results[result]?.by ?? state.lead)
    const on = sayDay(moment.today)
    const granted = outcome === 'granted'
    const ruling = rulings[procedure.mode][outcome]
    const open = Object.values(state.results).filter(({ decision }) => decision === null).length
    const law = resting(
      procedure.terms.filter(({ whenPassed }) => whenPassed === 'deemed-granted').flatMap(({ cites }) => cites),
    )
    const last = until === undefined ? null : sayDay(until)
    return tell(
      granted ? 'info' : 'act',
      text(`${ruling.zh}（${name.zh}）`, `${ruling.en} (${name.en})`),
      moment,
      deemed
        ? text(
            `${by.zh}逾期没有作出决定，依法自 ${on.zh}起视为${ruling.zh}：${name.zh}${law.zh}。`,
            `${by.en} did not decide in time: by law it counts as granted from ${on.en} (${name.en})${law.en}.`,
          )
        : text(
            `${by.zh}于 ${on.zh}决定：${ruling.zh}（${name.zh}）。`,
            `${by.en} decided on ${on.en}: ${ruling.en.toLowerCase()} (${name.en}).`,
          ),
      wrote('理由', 'Reasons', reasons),
      wrote('条件', 'Conditions', conditions),
      last === null ? nothing : text(`有效期至 ${last.zh}。`, `It holds until ${last.en}.`),
      open === 0
        ? nothing
        : text(
            `本件另有 ${open} 项结果尚未决定，全部决定后一并送达。`,
            `${open} more of its results ${open === 1 ? 'is' : 'are'} still to be decided; all are delivered together.`,
          ),
      granted ? nothing : remedies(moment, open === 0),
    )
  },
  held: ({ by, says, until }, moment) =>
    tell(
      'info',
      text('暂缓决定', 'Held back'),
      moment,
      text(`因办件 ${by}，本件暂缓决定：${says.zh}。`, `The case is held back by case ${by}: ${says.en}.`),
      heldUntil(until),
    ),
  'hold-ended': ({ by }, moment) =>
    tell(
      'info',
      text('不再暂缓', 'No longer held back'),
      moment,
      text(`办件 ${by} 不再影响本件。`, `Case ${by} no longer holds it back.`),
    ),
  delivered: (_, moment) => {
    const { results } = moment.state
    // A single result is delivered with its decision, which says all there is to say.
    if (Object.keys(results).length < 2) return null
    const on = sayDay(moment.today)
    const refused = Object.values(results).some(({ decision }) => decision?.outcome === 'refused')
    return tell(
      refused ? 'act' : 'info',
      text('全部结果已送达', 'All results delivered'),
      moment,
      text(
        `本件各项结果已全部决定，于 ${on.zh}一并送达。`,
        `All results of the case are decided and were delivered together on ${on.en}.`,
      ),
      refused ? remedies(moment, true) : nothing,
    )
  },
  withdrawn: ({ reasons }, moment) =>
    tell(
      'info',
      text('已撤回', 'Withdrawn'),
      moment,
      text(
        `您于 ${sayDay(moment.today).zh}撤回申请，本件终止办理；以后可以重新申请。`,
        `You withdrew the application on ${sayDay(moment.today).en}, and the case has ended. You may apply again later.`,
      ),
      wrote('说明', 'Reasons', reasons),
    ),
  linked: silent,
  'file-read': silent,
} satisfies Omit<Table<Told | null>, keyof typeof laterTable>

const table: Table<Told | null> = { ...steps, ...laterTable }

/** Those of which an applicant is ever told: what a webhook can be asked to tell. */
export const toldEvents = (Object.keys(table) as CaseEvent['type'][]).filter((type) => table[type] !== silent)

export function toApplicant(event: CaseEvent, moment: Moment): Told | null {
  const row = table[event.type] as Row<CaseEvent, Told | null>
  return row(event, moment)
}

function acceptanceDue(moment: Moment): Text {
  const due = nearest(moment, 'accepted')
  if (!due) return nothing
  const { zh, en } = sayDay(due.due)
  const deemed = due.term.whenPassed === 'deemed-accepted'
  const rests = resting(due.term.cites.slice(0, 1))
  return text(
    `是否受理，最迟于 ${zh}告知${deemed ? '；逾期没有告知的，自收到之日起视为受理' : ''}${rests.zh}。`,
    `You will be told by ${en} whether it is accepted${deemed ? '; told nothing by then, it counts as accepted from the day on which it arrived' : ''}${rests.en}.`,
  )
}

/** What begins anew once the corrections have come: only what the law of this matter counts from them. */
function anew({ procedure: { terms } }: Moment): Text {
  const counted = terms.filter(({ starts }) => !('date' in starts) && starts.includes('corrected'))
  if (counted.length === 0) return nothing
  return counted.some(({ ends }) => ends.includes('accepted'))
    ? text(
        '受理期限自收到补正之日起重新计算。',
        'The time to accept it begins anew on the day on which your corrections arrive.',
      )
    : text(
        '办理期限自收到补正之日起重新计算。',
        'The time to decide it begins anew on the day on which your corrections arrive.',
      )
}

function correctionDue(until: string | null, moment: Moment): Text {
  const again = anew(moment)
  const cites = moment.procedure.correctedWithin?.cites ?? []
  if (until === null)
    return sentences(
      text(
        '本事项的法律没有规定补正的期限，请尽早补正。',
        'The law of this matter sets no time to correct; please do it soon.',
      ),
      again,
    )
  const last = sayDay(until)
  const lapses = runningOf(moment).some(({ term }) => term.whenPassed === 'lapses' && term.ends.includes('corrected'))
  return sentences(
    text(
      `请在 ${last.zh}前（含当日）补正${lapses ? '；逾期未补正的，申请失效' : ''}${resting(cites).zh}。`,
      `Send your corrections by ${last.en}${lapses ? '; without them the application lapses' : ''}${resting(cites).en}.`,
    ),
    again,
  )
}
