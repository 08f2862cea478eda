/**
 * Measure 22.1. Whether a concentration of undertakings must be notified before it is carried out.
 * All thresholds say "exceeds": an amount exactly at the threshold does not reach it.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, compare, factNumber, not, ratio } from '../../rules/expression.ts'
import { calendarDays, givesChoice, givesList, givesTerm, needsRules, notApplicable } from '../../rules/outcome.ts'
import {
  askedToNotify,
  concentrationKind,
  secondTurnoverInChina,
  turnoverInChina,
  worldwideTurnover,
} from '../vocabulary/concentration.ts'

const concentration = concentrationKind.is('merger', 'acquisition', 'agreement')

const aboveIn2018 = all(
  any(worldwideTurnover.moreThan('10000000000'), turnoverInChina.moreThan('2000000000')),
  secondTurnoverInChina.moreThan('400000000'),
)
const aboveIn2024 = all(
  any(worldwideTurnover.moreThan('12000000000'), turnoverInChina.moreThan('4000000000')),
  secondTurnoverInChina.moreThan('800000000'),
)

const withinGroup = needsRules(
  '集团内部的集中是否可以不申报，由反垄断法关于表决权 50% 以上的规定决定，请核对法条',
  'Whether a concentration within a group may go without notification turns on the law’s rule on holdings of 50 % or more; check the law',
)
const noControl = notApplicable(
  '没有取得控制权或者决定性影响，不是经营者集中',
  'Without control or decisive influence it is not a concentration',
)

export const mergerFiling = decision({
  id: 'risk.merger-filing',
  name: { zh: '经营者集中申报', en: 'Notification of a concentration' },
  question: { zh: '这项集中要事先申报吗？', en: 'Must the concentration be notified beforehand?' },
  measures: ['22.1'],
  since: '2018-09-18',
  asks: [concentrationKind, secondTurnoverInChina, turnoverInChina, worldwideTurnover, askedToNotify],
  gives: {
    notification: givesChoice({
      name: { zh: '是否申报', en: 'notification' },
      options: {
        required: { zh: '应当事先申报，未申报的不得实施', en: 'required; not to be carried out before' },
        'may-be-asked': {
          zh: '未达申报标准，不必申报；有证据证明可能排除、限制竞争的，可以被要求申报',
          en: 'not required; may be asked for where there is evidence that competition may be restricted',
        },
      },
    }),
    preliminary: givesTerm({ name: { zh: '初步审查', en: 'preliminary review' }, optional: true }),
    further: givesTerm({ name: { zh: '进一步审查', en: 'further review' }, optional: true }),
    extension: givesTerm({ name: { zh: '至多延长', en: 'longest extension' }, optional: true }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'worldwide-and-two': {
          zh: '达到标准：全球合计与两个经营者的境内营业额',
          en: 'threshold met: worldwide turnover, and two undertakings in China',
        },
        'china-and-two': {
          zh: '达到标准：境内合计与两个经营者的境内营业额',
          en: 'threshold met: turnover in China, and two undertakings in China',
        },
        'clock-may-stop': { zh: '审查期限可以依法中止计算（停钟）', en: 'the clock of the review may be stopped' },
        'other-reviews': {
          zh: '外商投资安全审查、出口管制、网络安全审查、文化产品进口内容审查另行判定',
          en: 'security review, export control, cybersecurity review and review of cultural imports are asked apart',
        },
      },
    }),
  },
  answer: 'notification',
  // Below the thresholds nothing holds up the concentration.
  better: ['may-be-asked', 'required'],
  // The thresholds of 2024 are higher throughout.
  neverWorse: true,
  // Thresholds on notification 3: more turnover never takes a concentration below them.
  moreNeverHelps: [secondTurnoverInChina, turnoverInChina, worldwideTurnover, askedToNotify],
  contradictions: [
    {
      id: 'china-within-the-world',
      says: {
        zh: '中国境内营业额合计不能多于全球营业额合计',
        en: 'Turnover in China cannot exceed worldwide turnover',
      },
      when: compare(factNumber(turnoverInChina), '>', factNumber(worldwideTurnover)),
    },
    {
      id: 'second-at-most-half',
      says: {
        zh: '第二大经营者的境内营业额不能多于境内合计的一半：第一大的不会比它少',
        en: 'The second largest cannot have more than half of the total in China: the largest has no less',
      },
      when: ratio(secondTurnoverInChina, '>', turnoverInChina, '0.5'),
    },
  ],
  rules: [
    rule('no-control-2018', {
      says: { zh: '不是经营者集中，不涉及申报', en: 'No concentration, nothing to notify' },
      cites: [cite('merger-thresholds-2018', '3')],
      when: concentrationKind.is('no-control'),
      gives: { notification: noControl },
    }),
    rule('within-group-2018', {
      says: { zh: '集团内部重组，须核对法条', en: 'Reorganisation within a group: check the law' },
      cites: [cite('merger-thresholds-2018', '3')],
      when: concentrationKind.is('within-group'),
      gives: { notification: withinGroup },
    }),
    rule('worldwide-2018', {
      says: {
        zh: '全球合计超过 100 亿元，且至少两个经营者境内均超过 4 亿元',
        en: 'Worldwide above 10 billion yuan and at least two above 400 million each in China',
      },
      cites: [cite('merger-thresholds-2018', '3')],
      when: all(concentration, worldwideTurnover.moreThan('10000000000'), secondTurnoverInChina.moreThan('400000000')),
      gives: { notification: 'required', also: ['worldwide-and-two'] },
    }),
    rule('china-2018', {
      says: {
        zh: '境内合计超过 20 亿元，且至少两个经营者境内均超过 4 亿元',
        en: 'In China above 2 billion yuan and at least two above 400 million each',
      },
      cites: [cite('merger-thresholds-2018', '3')],
      when: all(concentration, turnoverInChina.moreThan('2000000000'), secondTurnoverInChina.moreThan('400000000')),
      gives: { notification: 'required', also: ['china-and-two'] },
    }),
    rule('below-2018', {
      says: { zh: '未达申报标准', en: 'Below the thresholds' },
      cites: [cite('merger-thresholds-2018', '3')],
      when: all(concentration, not(aboveIn2018), askedToNotify.no()),
      gives: { notification: 'may-be-asked' },
    }),
    rule('asked-2018', {
      says: { zh: '未达标准而被要求申报', en: 'Below the thresholds, yet asked for' },
      cites: [cite('merger-thresholds-2018', '3')],
      when: all(concentration, not(aboveIn2018), askedToNotify.yes()),
      gives: {
        notification: needsRules(
          '2024-01-22 前被要求申报的，依当时的反垄断法和执法机构的通知办理，请核对法条',
          'Asked for before 22 January 2024: follow the law of the time and the authority’s notice; check the law',
        ),
      },
    }),

    rule('no-control-2024', {
      says: { zh: '不是经营者集中，不涉及申报', en: 'No concentration, nothing to notify' },
      cites: [cite('merger-thresholds-2024', '3')],
      when: concentrationKind.is('no-control'),
      gives: { notification: noControl },
    }),
    rule('within-group-2024', {
      says: { zh: '集团内部重组，须核对法条', en: 'Reorganisation within a group: check the law' },
      cites: [cite('merger-thresholds-2024', '3')],
      when: concentrationKind.is('within-group'),
      gives: { notification: withinGroup },
    }),
    rule('worldwide-2024', {
      says: {
        zh: '全球合计超过 120 亿元，且至少两个经营者境内均超过 8 亿元',
        en: 'Worldwide above 12 billion yuan and at least two above 800 million each in China',
      },
      cites: [cite('merger-thresholds-2024', '3', '①全球合计 >120 亿 且至少两个境内均 >8 亿')],
      when: all(concentration, worldwideTurnover.moreThan('12000000000'), secondTurnoverInChina.moreThan('800000000')),
      gives: { notification: 'required', also: ['worldwide-and-two'] },
    }),
    rule('china-2024', {
      says: {
        zh: '境内合计超过 40 亿元，且至少两个经营者境内均超过 8 亿元',
        en: 'In China above 4 billion yuan and at least two above 800 million each',
      },
      cites: [cite('merger-thresholds-2024', '3', '②境内合计 >40 亿 且至少两个境内均 >8 亿')],
      when: all(concentration, turnoverInChina.moreThan('4000000000'), secondTurnoverInChina.moreThan('800000000')),
      gives: { notification: 'required', also: ['china-and-two'] },
    }),
    rule('below-2024', {
      says: {
        zh: '未达申报标准；有证据的，可以要求申报',
        en: 'Below the thresholds; may be asked for where there is evidence',
      },
      cites: [cite('merger-thresholds-2024', '3'), cite('merger-thresholds-2024', '4')],
      when: all(concentration, not(aboveIn2024), askedToNotify.no()),
      gives: { notification: 'may-be-asked' },
    }),
    rule('asked-2024', {
      says: { zh: '未达标准，被要求申报的，应当申报', en: 'Below the thresholds but asked for: required' },
      cites: [cite('merger-thresholds-2024', '4')],
      when: all(concentration, not(aboveIn2024), askedToNotify.yes()),
      gives: { notification: 'required' },
    }),

    // The review's clock, where a notification is due.
    rule('clock-2022', {
      says: {
        zh: '初步审查 30 日，进一步审查 90 日，至多延长 60 日，均为自然日',
        en: 'Preliminary review 30, further review 90, extension at most 60 calendar days',
      },
      cites: [
        cite('anti-monopoly-law-2022', '30'),
        cite('anti-monopoly-law-2022', '31'),
        cite('anti-monopoly-law-2022', '32'),
      ],
      until: '2024-01-22',
      when: all(concentration, any(aboveIn2018, askedToNotify.yes())),
      gives: {
        preliminary: calendarDays(30),
        further: calendarDays(90),
        extension: calendarDays(60),
        also: ['clock-may-stop'],
      },
    }),
    rule('clock-2024', {
      says: {
        zh: '初步审查 30 日，进一步审查 90 日，至多延长 60 日，均为自然日',
        en: 'Preliminary review 30, further review 90, extension at most 60 calendar days',
      },
      cites: [
        cite('anti-monopoly-law-2022', '30'),
        cite('anti-monopoly-law-2022', '31'),
        cite('anti-monopoly-law-2022', '32'),
      ],
      from: '2024-01-22',
      published: '2024-01-22',
      when: all(concentration, any(aboveIn2024, askedToNotify.yes())),
      gives: {
        preliminary: calendarDays(30),
        further: calendarDays(90),
        extension: calendarDays(60),
        also: ['clock-may-stop'],
      },
    }),
    rule('other-reviews', {
      says: { zh: '反垄断审查是五项管理措施之一', en: 'Anti-monopoly review is one of five' },
      cites: [
        plan('22.1', '落实好外商投资安全审查、出口管制、网络安全审查、文化产品进口内容审查、反垄断审查等各项管理措施'),
      ],
      gives: { also: ['other-reviews'] },
    }),
  ],
  next: {
    required: {
      zh: '向国家市场监督管理总局（或受委托的北京市市场监督管理局）申报，批准前不得实施集中。',
      en: 'Notify the State Administration for Market Regulation (or the Beijing bureau where delegated); do not carry it out before clearance.',
    },
    'may-be-asked': {
      zh: '可以实施；保存营业额计算依据，收到要求申报的通知时停止实施并申报。',
      en: 'It may go ahead; keep the workings of the turnover, and stop and notify if asked.',
    },
  },
})
