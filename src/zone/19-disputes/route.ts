/**
 * Measure 19.2. Ways to settle a dispute, and their terms. A commercial dispute goes where the parties agreed; against an
 * administrative act there is reconsideration and the court. Days and working days stand as each law has them.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import {
  calendarDays,
  givesChoice,
  givesList,
  givesTerm,
  months,
  needsRules,
  workingDays,
} from '../../rules/outcome.ts'
import {
  arbitrationAgreement,
  disputeKind,
  foreignRelatedDispute,
  mediationAgreed,
  reviewComesFirst,
  reviewDecided,
} from '../vocabulary/disputes.ts'

const commercial = disputeKind.is('commercial')
const administrative = disputeKind.is('administrative')
const undecided = all(administrative, reviewDecided.no())

/** The former law on reconsideration is not held here; when it would end was known from the new one's publication. */
const formerLaw = { until: '2024-01-01', endPublished: '2023-09-01' } as const

export const disputeRoute = decision({
  id: 'dispute.route',
  name: { zh: '争议解决途径', en: 'Ways to settle a dispute' },
  question: { zh: '这件争议走哪条途径，期限多长？', en: 'Which way does the dispute go, and in what time?' },
  measures: ['19.2'],
  since: '2023-11-18',
  asks: [disputeKind, foreignRelatedDispute, arbitrationAgreement, mediationAgreed, reviewComesFirst, reviewDecided],
  gives: {
    route: givesChoice({
      name: { zh: '途径', en: 'way' },
      options: {
        arbitration: { zh: '仲裁', en: 'arbitration' },
        court: { zh: '向法院起诉', en: 'a suit in court' },
        review: { zh: '先申请行政复议', en: 'administrative reconsideration first' },
        'review-or-suit': {
          zh: '申请行政复议，或者直接提起行政诉讼',
          en: 'administrative reconsideration, or an administrative suit at once',
        },
        'suit-after-review': {
          zh: '对复议决定不服的，提起行政诉讼',
          en: 'an administrative suit after the reconsideration',
        },
      },
    }),
    reviewWithin: givesTerm({ name: { zh: '申请复议的期限', en: 'time to ask for reconsideration' }, optional: true }),
    acceptedIn: givesTerm({ name: { zh: '复议申请的审查', en: 'admission of the request' }, optional: true }),
    decidedIn: givesTerm({ name: { zh: '复议决定（普通程序）', en: 'decision, ordinary procedure' }, optional: true }),
    extension: givesTerm({ name: { zh: '至多延长', en: 'longest extension' }, optional: true }),
    simplified: givesTerm({ name: { zh: '复议决定（简易程序）', en: 'decision, summary procedure' }, optional: true }),
    suitWithin: givesTerm({ name: { zh: '起诉期限', en: 'time to sue' }, optional: true }),
    setAsideWithin: givesTerm({
      name: { zh: '申请撤销裁决的期限', en: 'time to ask that the award be set aside' },
      optional: true,
    }),
    also: givesList({
      name: { zh: '同时可用与须知', en: 'also open, and to note' },
      options: {
        'mediation-first': {
          zh: '双方自愿的，可先由专业调解组织调解；调解不成再走上述途径',
          en: 'as both are willing, a professional body may mediate first; failing that, the way above',
        },
        'one-stop': {
          zh: '可到北京国际商事纠纷一站式多元解纷中心办理',
          en: 'the one-stop centre for international commercial disputes in Beijing is open',
        },
        'commercial-court': {
          zh: '北京国际商事法庭设在北京市第四中级人民法院；管辖范围请核对',
          en: 'the Beijing International Commercial Court sits at the Fourth Intermediate Court; check its jurisdiction',
        },
        'implied-agreement': {
          zh: '默示仲裁协议的成立条件，请核对仲裁法第二十七条',
          en: 'check article 27 of the Arbitration Law on when an implied agreement arises',
        },
        'urgent-48-hours': {
          zh: '情况紧急的保全申请，法院 48 小时内裁定',
          en: 'on an urgent request for preservation the court rules within 48 hours',
        },
        'sue-in-30-days': {
          zh: '诉前或者仲裁前保全的，30 日内须起诉或者申请仲裁',
          en: 'after preservation before suit or arbitration, sue or arbitrate within 30 days',
        },
        'costs-not-held': {
          zh: '费用依法院诉讼费规定和各机构收费表，这里未收录',
          en: 'costs follow the rules on court fees and the institutions’ schedules, which are not held here',
        },
        'correction-10-working-days': {
          zh: '复议材料不全的，5 个工作日内通知补正，10 个工作日内补正',
          en: 'missing papers are asked for within five working days and supplied within ten',
        },
      },
    }),
  },
  answer: 'route',
  rules: [
    rule('agreed-arbitration', {
      says: { zh: '有书面仲裁协议的，仲裁', en: 'An arbitration agreement in writing: arbitration' },
      cites: [plan('20.5', '诉讼与仲裁'), plan('19.1')],
      when: all(commercial, arbitrationAgreement.is('written')),
      gives: { route: 'arbitration' },
    }),
    rule('implied-before', {
      says: { zh: '新仲裁法之前的默示协议', en: 'An implied agreement before the new law' },
      cites: [cite('arbitration-law-2017', '28')],
      endPublished: '2025-09-12',
      when: all(commercial, arbitrationAgreement.is('implied')),
      gives: {
        route: needsRules(
          '2026-03-01 前没有收录默示仲裁协议的规定，请核对当时的仲裁法；补签书面协议后可重新判定',
          'No rule on implied agreements before 1 March 2026 is held here; check the law of the time, or agree in writing and ask again',
        ),
      },
    }),
    rule('implied', {
      says: { zh: '默示仲裁协议', en: 'An implied arbitration agreement' },
      cites: [cite('arbitration-law-2025', '27')],
      when: all(commercial, arbitrationAgreement.is('implied')),
      gives: { route: 'arbitration', also: ['implied-agreement'] },
    }),
    rule('suit', {
      says: { zh: '没有仲裁协议的，向法院起诉', en: 'No arbitration agreement: the court' },
      cites: [plan('20.5', '诉讼')],
      when: all(commercial, arbitrationAgreement.is('none')),
      gives: { route: 'court' },
    }),
    rule('set-aside-2017', {
      says: { zh: '撤销裁决，6 个月内申请', en: 'Setting aside: within six months' },
      cites: [cite('arbitration-law-2017', '59')],
      endPublished: '2025-09-12',
      when: all(commercial, arbitrationAgreement.is('written')),
      gives: { setAsideWithin: months(6) },
    }),
    rule('set-aside-2025', {
      says: { zh: '撤销裁决，3 个月内申请', en: 'Setting aside: within three months' },
      cites: [cite('arbitration-law-2025', 'set-aside')],
      when: all(commercial, arbitrationAgreement.is('written', 'implied')),
      gives: { setAsideWithin: months(3) },
    }),
    rule('mediation', {
      says: { zh: '当事人自愿的，专业调解前置', en: 'Mediation first, as both are willing' },
      cites: [plan('20.2', '在当事人自愿的前提下，建立涉外商事案件专业调解前置机制')],
      when: all(commercial, foreignRelatedDispute.yes(), mediationAgreed.yes()),
      gives: { also: ['mediation-first'] },
    }),
    rule('one-stop', {
      says: { zh: '一站式多元解纷中心', en: 'The one-stop centre' },
      cites: [plan('19.2', '坚持高水平运行北京国际商事纠纷一站式多元解纷中心')],
      when: all(commercial, foreignRelatedDispute.yes()),
      gives: { also: ['one-stop'] },
    }),
    rule('commercial-court', {
      says: { zh: '北京国际商事法庭', en: 'The Beijing International Commercial Court' },
      cites: [cite('beijing-commercial-court-2021', 'whole'), plan('19.2', '坚持高标准建设北京国际商事法庭')],
      when: all(commercial, foreignRelatedDispute.yes(), arbitrationAgreement.is('none')),
      gives: { also: ['commercial-court'] },
    }),
    rule('preservation', {
      says: { zh: '保全的时限', en: 'Times of preservation' },
      cites: [cite('civil-procedure-law-2023', '104'), cite('civil-procedure-law-2023', '103')],
      when: commercial,
      gives: { also: ['urgent-48-hours', 'sue-in-30-days'] },
    }),
    rule('costs', {
      says: { zh: '费用', en: 'Costs' },
      cites: [plan('19.2')],
      gives: { also: ['costs-not-held'] },
    }),

    rule('administrative-before', {
      says: { zh: '旧行政复议法期间', en: 'Under the former law on reconsideration' },
      cites: [cite('administrative-litigation-law-2017', '46')],
      ...formerLaw,
      when: undecided,
      gives: {
        route: needsRules(
          '2024-01-01 前的复议前置事项和期限依旧行政复议法，未收录',
          'Before 1 January 2024 the former law decides where reconsideration comes first; it is not held here',
        ),
      },
    }),
    rule('review-first', {
      says: { zh: '复议前置的，先申请行政复议', en: 'Where reconsideration comes first' },
      cites: [cite('review-law-2023', '23'), cite('review-law-2023', '20')],
      when: all(undecided, reviewComesFirst.yes()),
      gives: { route: 'review' },
    }),
    rule('review-or-suit', {
      says: {
        zh: '不属复议前置的，可以申请复议，也可以在 6 个月内起诉',
        en: 'Otherwise reconsideration, or a suit within six months',
      },
      cites: [cite('review-law-2023', '20'), cite('administrative-litigation-law-2017', '46')],
      when: all(undecided, reviewComesFirst.no()),
      gives: { route: 'review-or-suit', suitWithin: months(6) },
    }),
    rule('review-terms', {
      says: {
        zh: '60 日内申请；5 个工作日审查；普通程序 60 日，可延 30 日；简易程序 30 日',
        en: 'Ask within 60 days; admitted in five working days; decided in 60 days, 30 more at most; summary 30 days',
      },
      cites: [
        cite('review-law-2023', '20'),
        cite('review-law-2023', '30'),
        cite('review-law-2023', '31'),
        cite('review-law-2023', '62'),
        cite('review-law-2023', '88'),
      ],
      when: undecided,
      gives: {
        reviewWithin: calendarDays(60),
        acceptedIn: workingDays(5),
        decidedIn: calendarDays(60),
        extension: calendarDays(30),
        simplified: calendarDays(30),
        also: ['correction-10-working-days'],
      },
    }),
    rule('suit-after-review', {
      says: { zh: '对复议决定不服，15 日内起诉', en: 'Against a reconsideration: sue within 15 days' },
      cites: [cite('administrative-litigation-law-2017', '45')],
      when: all(administrative, reviewDecided.yes()),
      gives: { route: 'suit-after-review', suitWithin: calendarDays(15) },
    }),
  ],
  next: {
    arbitration: {
      zh: '按仲裁协议约定的机构和规则提出仲裁申请。',
      en: 'File with the institution, and under the rules, that the agreement names.',
    },
    court: {
      zh: '向有管辖权的法院起诉，附证据和主体材料。',
      en: 'Sue in the competent court, with evidence and proof of standing.',
    },
    review: { zh: '在期限内向复议机关提交复议申请书。', en: 'File the request for reconsideration in time.' },
    'review-or-suit': {
      zh: '选定一条途径，在各自期限内提出。',
      en: 'Choose one way, and file within its own time.',
    },
    'suit-after-review': {
      zh: '自收到复议决定书起 15 日内起诉。',
      en: 'Sue within 15 days of receiving the decision.',
    },
  },
})
