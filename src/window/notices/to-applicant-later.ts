/** What the applicant is told after the decision, and of what time does: licences, a promise, terms. */
import { text } from '../../text.ts'
import { cureTerm } from '../terms.ts'
import {
  capital,
  nameOfLicence,
  nearest,
  plain,
  remedies,
  resting,
  sayDay,
  sentences,
  type Table,
  type Told,
  tell,
  termOf,
  wrote,
} from './told.ts'

export const laterTable = {
  'licence-issued': ({ result, licence, until }, moment) => {
    const name = moment.procedure.results.find(({ id }) => id === result)?.licence?.name ?? text('证照', 'licence')
    const last = until === null ? null : sayDay(until)
    return tell(
      'info',
      text(`已颁发${name.zh}`, `Issued: ${name.en}`),
      moment,
      text(
        `${name.zh}，编号 ${licence}，${last ? `有效期至 ${last.zh}` : '未载明有效期截止日'}。`,
        `${capital(name.en)}, number ${licence}, ${last ? `valid until ${last.en}` : 'with no last day named'}.`,
      ),
      text(
        '可在“证照”中查看、下载和出示，任何人都能凭编号核验。',
        'You find it under Licences, to read, print and present; anyone can verify it by its number.',
      ),
    )
  },
  'promise-checked': ({ finding, reasons, cureBy }, moment) => {
    const rests = resting(moment.procedure.promise?.cites ?? [])
    const last = cureBy === undefined ? null : sayDay(cureBy)
    const said =
      finding === 'kept'
        ? text('经核查，您已履行承诺。', 'It was checked: you have kept your promise.')
        : finding === 'false'
          ? text(
              `经核查，所作承诺虚假，依法撤销${rests.zh}。`,
              `It was checked: the promise was false, and what was granted is revoked by law${rests.en}.`,
            )
          : last
            ? text(
                `经核查，您尚未履行承诺。请在 ${last.zh}前（含当日）整改，并在本件中报告；逾期未改的，依法撤销${rests.zh}。`,
                `It was checked: the promise has not been kept. Put it right by ${last.en} and report it in the case; if not, what was granted is revoked by law${rests.en}.`,
              )
            : text(
                `经再次核查，承诺仍未履行，依法撤销${rests.zh}。`,
                `It was checked again: the promise is still not kept, and what was granted is revoked by law${rests.en}.`,
              )
    return tell(
      finding === 'kept' ? 'info' : 'act',
      text('承诺核查', 'Your promise was checked'),
      moment,
      said,
      wrote('说明', 'Findings', reasons),
    )
  },
  cured: (_, moment) =>
    tell(
      'info',
      text('已收到整改报告', 'Your report was received'),
      moment,
      text(
        `整改报告已于 ${sayDay(moment.today).zh}收到，将再次核查。`,
        `Your report of what was put right was received on ${sayDay(moment.today).en}; it will be checked again.`,
      ),
    ),
  'licence-suspended': ({ licence, reasons }, moment) => {
    const name = nameOfLicence(moment, licence)
    return tell(
      'act',
      text(`${name.zh}暂停使用`, `Suspended: ${name.en}`),
      moment,
      text(
        `自 ${sayDay(moment.today).zh}起，${name.zh}（${licence}）暂停使用，核验时显示为暂停。`,
        `From ${sayDay(moment.today).en} the ${plain(name.en)} (${licence}) is suspended, and shows so to whoever verifies it.`,
      ),
      wrote('理由', 'Reasons', reasons),
      remedies(moment, true),
    )
  },
  'licence-reinstated': ({ licence, reasons }, moment) => {
    const name = nameOfLicence(moment, licence)
    return tell(
      'info',
      text(`${name.zh}恢复使用`, `Reinstated: ${name.en}`),
      moment,
      text(
        `自 ${sayDay(moment.today).zh}起，${name.zh}（${licence}）恢复使用。`,
        `From ${sayDay(moment.today).en} the ${plain(name.en)} (${licence}) is valid again.`,
      ),
      wrote('理由', 'Reasons', reasons),
    )
  },
  'licence-revoked': ({ licence, reasons }, moment) => {
    const name = nameOfLicence(moment, licence)
    return tell(
      'act',
      text(`${name.zh}被撤销`, `Revoked: ${name.en}`),
      moment,
      text(
        `${name.zh}（${licence}）于 ${sayDay(moment.today).zh}被撤销，自即日起不得再使用。`,
        `The ${plain(name.en)} (${licence}) was revoked on ${sayDay(moment.today).en} and may no longer be used.`,
      ),
      wrote('理由', 'Reasons', reasons),
      remedies(moment, true),
    )
  },
  'licence-cancelled': ({ licence, by, says }, moment) => {
    const name = nameOfLicence(moment, licence)
    return tell(
      'info',
      text(`${name.zh}已注销`, `Cancelled: ${name.en}`),
      moment,
      text(
        `${name.zh}（${licence}）于 ${sayDay(moment.today).zh}注销：${says.zh}（办件 ${by}）。`,
        `The ${plain(name.en)} (${licence}) was cancelled on ${sayDay(moment.today).en}: ${says.en} (case ${by}).`,
      ),
    )
  },
  'licence-expired': ({ licence }, moment) => {
    const name = nameOfLicence(moment, licence)
    const until = Object.values(moment.state.results).find((each) => each.licence?.id === licence)?.licence?.until
    const last = until ? sayDay(until) : null
    return tell(
      'act',
      text(`${name.zh}到期`, `Expired: ${name.en}`),
      moment,
      text(
        `${name.zh}（${licence}）有效期已${last ? `于 ${last.zh}` : ''}届满，如需继续，请重新申请。`,
        `The ${plain(name.en)} (${licence}) has expired${last ? `; its last day was ${last.en}` : ''}. To go on, apply anew.`,
      ),
    )
  },
  warned: ({ term, level }, moment) => {
    // The applicant's own time is the only one that they can still keep.
    const own = nearest(moment, 'corrected')
    if (own?.term.id !== term) return null
    const last = sayDay(own.due)
    return tell(
      'act',
      level === 'red'
        ? text('补正期限即将届满', 'The time to correct is nearly over')
        : text('补正期限将至', 'The time to correct is running out'),
      moment,
      text(
        `请在 ${last.zh}前（含当日）补正；逾期未补正的，申请失效${resting(own.term.cites).zh}。`,
        `Send your corrections by ${last.en}; without them the application lapses${resting(own.term.cites).en}.`,
      ),
    )
  },
  'term-passed': ({ term, consequence }, moment) => {
    if (term === cureTerm)
      return tell(
        'late',
        text('整改期限已过', 'The time to put it right is over'),
        moment,
        text(
          `整改期限已过，没有收到整改报告。主管机关将再次核查，仍未履行承诺的，依法撤销${resting(moment.procedure.promise?.cites ?? []).zh}。`,
          `The time to put it right is over and no report has come. The authority checks again; if the promise is still not kept, what was granted is revoked by law${resting(moment.procedure.promise?.cites ?? []).en}.`,
        ),
      )
    const { name, due, rests, ends } = termOf(term, moment)
    const passed = text(
      `“${name.zh}”已于 ${due.zh}届满${rests.zh}。`,
      `The time limit “${plain(name.en)}” ended on ${due.en}${rests.en}.`,
    )
    switch (consequence) {
      case 'lapses':
        return tell(
          'late',
          text('申请已失效', 'The application has lapsed'),
          moment,
          passed,
          text(
            '没有收到补正，申请失效；可以重新申请。',
            'No corrections came: the application has lapsed. You may apply again.',
          ),
        )
      case 'told':
        // Checks after the decision are the authority's own.
        if (!ends.includes('decided') && !ends.includes('accepted')) return null
        return tell(
          'late',
          text('办理超过期限', 'The authority is late'),
          moment,
          sentences(
            passed,
            text(
              '主管机关尚未作出决定，已同时告知其监督机关。期限届满不等于准予。',
              'The authority has not decided; those who oversee it have been told as well. That the time is over does not grant it.',
            ),
          ),
        )
      case 'notify':
        if (moment.together.some((event) => event.type === 'delay-notified' && event.term === term)) return null
        return tell(
          'late',
          text('期限已过，仍在审查', 'The time is over and the review goes on'),
          moment,
          sentences(
            passed,
            text('此前已通知您延期，本件继续审查。', 'You were told of the delay before; the review goes on.'),
          ),
        )
      // Their effect is an event of its own in the same change.
      case 'deemed-accepted':
      case 'deemed-granted':
        return null
    }
  },
  redated: ({ moved }, moment) =>
    tell(
      'info',
      text('日期因节假日安排调整', 'Dates moved by the announced holidays'),
      moment,
      text(
        '节假日安排公布后，下列期限的日期有变化：',
        'The holidays have been announced, and these dates are now others:',
      ),
      ...moved.map(({ term, from, to }) => {
        const { name } = termOf(term, moment)
        return text(
          `· ${name.zh}：由 ${sayDay(from).zh}改为 ${sayDay(to).zh}。`,
          `· ${name.en}: ${sayDay(from).en} becomes ${sayDay(to).en}.`,
        )
      }),
    ),
} satisfies Partial<Table<Told | null>>
