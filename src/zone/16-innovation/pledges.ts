/** Measure 16.10. Pledges of patents and copyright, in their order: who registered first is paid first (民法典 414). */
import { cite, plan } from '../../law/cite.ts'
import { authorityId } from '../../people/authorities.ts'
import { partyValue } from '../../registers/party.ts'
import { register } from '../../registers/publish.ts'
import type { FormValues } from '../../window/events.ts'
import { fenOf, patentNumber, pledgedRight, sameNumber, stepOf, written } from '../vocabulary/registration.ts'
import { pledgeRegistration } from './pledge-registration.ts'

/** One right, however its number is typed. */
export const rightOf = (form: FormValues): string =>
  form[pledgedRight.id] === 'patent'
    ? (patentNumber(written(form, 'patentNumber')) ?? '')
    : sameNumber(written(form, 'workNumber'))

export const pledges = register({
  id: 'ip.pledges',
  name: { zh: '专利权、著作权质押登记簿', en: 'Register of pledges of patents and copyright' },
  says: {
    zh: '哪些专利权、著作权已经出质，质权人是谁，担保多少债权，第几顺位。前一顺位注销后，后面的依次递补。',
    en: 'Which patents and copyrights are pledged, to whom, for what debt, and in which rank. When an earlier pledge ends, those behind it move up.',
  },
  measures: ['16.10'],
  keeper: authorityId('cnipa'),
  cites: [plan('16.10'), cite('civil-code-2020', '444'), cite('civil-code-2020', '414')],
  columns: [
    {
      id: 'number',
      name: { zh: '权利编号', en: 'number of the right' },
      help: {
        zh: '专利号，或者作品、软件登记号。',
        en: 'Of the patent, or of the registration of the work or software.',
      },
      kind: 'line',
      searched: true,
    },
    { id: 'right', name: { zh: '权利', en: 'right' }, kind: 'choice', options: pledgedRight.options },
    { id: 'title', name: { zh: '名称', en: 'title' }, kind: 'line', searched: true },
    { id: 'pledgor', name: { zh: '出质人', en: 'pledgor' }, kind: 'party' },
    { id: 'pledgee', name: { zh: '质权人', en: 'pledgee' }, kind: 'line', searched: true },
    { id: 'debt', name: { zh: '担保的债权数额', en: 'debt secured' }, kind: 'money' },
    { id: 'debtUntil', name: { zh: '债务到期日', en: 'debt due on' }, kind: 'date' },
    { id: 'certificate', name: { zh: '登记证明编号', en: 'certificate' }, kind: 'line', searched: true },
  ],
  // The pledges of one right stand together; the certificate tells them apart.
  key: ['right', 'number', 'certificate'],
  ranked: { by: ['right', 'number'], name: { zh: '顺位', en: 'rank' } },
  fromCases: [
    {
      procedure: pledgeRegistration.id,
      changes: (before, after, on) => {
        const step = stepOf(before, after)
        const { form } = after
        if (step === null) return []
        if (step.does === 'ends')
          return [
            {
              do: 'end',
              key: [written(form, pledgedRight.id), rightOf(form), step.certificate],
              on,
              why: { zh: '质押登记已注销或者撤销', en: 'the registration of the pledge was cancelled or revoked' },
            },
          ]
        return [
          {
            do: 'enter',
            entry: {
              from: on,
              until: null,
              values: {
                number: rightOf(form),
                right: written(form, pledgedRight.id),
                title: written(form, 'rightName'),
                pledgor: partyValue(after.applicant),
                pledgee: written(form, 'pledgee'),
                debt: fenOf(written(form, 'debt')),
                debtUntil: written(form, 'debtUntil'),
                certificate: step.certificate,
              },
            },
          },
        ]
      },
    },
  ],
  note: {
    zh: '收录经本平台登记的质押；此前的质押以国家知识产权局、国家版权局公告为准。',
    en: 'Holds pledges registered here; for earlier ones see the gazettes of the national offices.',
  },
})
