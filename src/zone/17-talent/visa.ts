/**
 * Measure 17.1. Which visa may be asked for, and how long it may run. What each class asks of the person is for the visa
 * authority; what is known of validity and stay is that of the talent visa and of experts in Zhongguancun.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any } from '../../rules/expression.ts'
import { calendarDays, givesChoice, givesList, givesTerm, givesYesNo, needsRules, years } from '../../rules/outcome.ts'
import { shortResearchVisit, visaClass, visaConditionsMet, zhongguancunExpert } from '../vocabulary/visa.ts'
import { workPlace } from '../vocabulary/work-permit.ts'

const met = visaConditionsMet.yes()
const inBeijing = workPlace.is('beijing')

export const talentVisa = decision({
  id: 'talent.visa',
  name: { zh: '引进人才签证', en: 'Visas for talent' },
  question: {
    zh: '可以申请哪种签证，有效期和停留期多长？',
    en: 'May this visa be asked for, and how long does it run?',
  },
  measures: ['17.1'],
  since: '2018-01-01',
  asks: [visaClass, visaConditionsMet, zhongguancunExpert, shortResearchVisit, workPlace],
  gives: {
    visa: givesChoice({
      name: { zh: '这种签证', en: 'this visa' },
      options: {
        'may-apply': { zh: '可以申请', en: 'may be asked for' },
        'class-not-open': { zh: '这一天还没有这种签证', en: 'does not exist on that day' },
        'conditions-missing': { zh: '不符合条件', en: 'its conditions are not met' },
      },
    }),
    validityLeast: givesTerm({ name: { zh: '有效期最短', en: 'shortest validity' }, optional: true }),
    validityMost: givesTerm({ name: { zh: '有效期最长', en: 'longest validity' }, optional: true }),
    stay: givesTerm({ name: { zh: '每次停留最长', en: 'longest stay at each entry' }, optional: true }),
    easing: givesYesNo({ name: { zh: '方案的签证便利', en: 'easing under the plan' }, optional: true }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        multiple: { zh: '多次入境有效', en: 'valid for many entries' },
        'family-alike': { zh: '家属的签证期限与本人相同', en: 'the family’s visa has the same term' },
        'free-and-express': { zh: '免费、加急办理', en: 'free of charge, express' },
        'terms-by-authority': {
          zh: '有效期、停留期由签证机关签发时注明，这里未收录上限',
          en: 'validity and stay are what the visa authority writes on the visa; no limit is held here',
        },
        'stay-from-next-day': {
          zh: '停留期自入境次日起算，届满当日北京时间 24 时失效',
          en: 'the stay counts from the day after entry and ends at midnight, Beijing time',
        },
        'residence-in-30-days': {
          zh: '签证注明入境后办理居留证件的，入境 30 日内申办，公安机关 15 日内审查决定',
          en: 'where the visa calls for a residence permit, apply within 30 days of entry; the police decide within 15 days',
        },
        'extend-7-days-before': {
          zh: '延长停留，须在届满 7 日前申请，累计不超过原停留期限',
          en: 'ask for a longer stay seven days before it ends; extensions may not exceed the first term in all',
        },
      },
    }),
  },
  answer: 'visa',
  closed: ['class-not-open', 'conditions-missing'],
  // Measure 17.1: “便利引进人才签证办理”.
  neverWorse: true,
  // Conditions of the class must be met.
  moreNeverHarms: [visaConditionsMet],
  rules: [
    rule('talent', {
      says: {
        zh: 'R 字签证：有效期 5 至 10 年，多次，每次停留不超过 180 天，家属同期限',
        en: 'R visa: five to ten years, many entries, 180 days each, the family alike',
      },
      cites: [cite('r-visa-2017', 'whole')],
      when: all(visaClass.is('R'), met),
      gives: {
        visa: 'may-apply',
        validityLeast: years(5),
        validityMost: years(10),
        stay: calendarDays(180),
        also: ['multiple', 'family-alike', 'free-and-express'],
      },
    }),
    rule('k-not-yet', {
      says: { zh: 'K 字签证自 2025-10-01 起才有', en: 'There is no K visa before 1 October 2025' },
      cites: [cite('exit-entry-regulation-2013', '6', '第6条新增')],
      until: '2025-10-01',
      endPublished: '2025-08-14',
      when: visaClass.is('K'),
      gives: { visa: 'class-not-open' },
      over: ['conditions-missing'],
    }),
    rule('young-talent', {
      says: { zh: 'K 字签证，外国青年科技人才', en: 'K visa for young talent in science and technology' },
      cites: [cite('k-visa-2025', '6')],
      when: all(visaClass.is('K'), met),
      gives: { visa: 'may-apply', also: ['terms-by-authority'] },
    }),
    rule('other-classes', {
      says: { zh: 'F、M、Z 字签证，符合条件的可以申请', en: 'F, M and Z visas for those who meet their conditions' },
      cites: [cite('exit-entry-regulation-2013', '36')],
      when: all(visaClass.is('F', 'M', 'Z'), met),
      gives: { visa: 'may-apply' },
    }),
    rule('zhongguancun', {
      says: {
        zh: '中关村外籍专家：多次 F 字签证，有效期不超过 5 年，停留不超过 180 天',
        en: 'Experts in Zhongguancun: F visa for many entries, up to five years, 180 days each',
      },
      cites: [cite('zhongguancun-2018', 'f-visa')],
      when: all(visaClass.is('F'), met, zhongguancunExpert.yes()),
      gives: { visa: 'may-apply', validityMost: years(5), stay: calendarDays(180), also: ['multiple'] },
    }),
    rule('conditions-missing', {
      says: { zh: '不符合该类签证的条件', en: 'The conditions of the class are not met' },
      cites: [cite('exit-entry-regulation-2013', '36')],
      when: visaConditionsMet.no(),
      gives: { visa: 'conditions-missing' },
    }),
    rule('terms', {
      says: { zh: '停留期按签证注明', en: 'The stay is what the visa says' },
      cites: [cite('exit-entry-law-2012', '29'), cite('exit-entry-regulation-2013', '36')],
      when: all(visaClass.is('R', 'F', 'M'), met),
      gives: { also: ['stay-from-next-day', 'extend-7-days-before'] },
    }),
    rule('terms-unstated', {
      says: { zh: '有效期、停留期由签证机关注明', en: 'Validity and stay as the authority writes them' },
      cites: [cite('exit-entry-law-2012', '29')],
      when: all(any(visaClass.is('M', 'Z'), all(visaClass.is('F'), zhongguancunExpert.no())), met),
      gives: { also: ['terms-by-authority'] },
    }),
    rule('residence', {
      says: { zh: '工作签证入境后办理居留证件', en: 'A work visa is followed by a residence permit' },
      cites: [cite('exit-entry-law-2012', '30.time')],
      when: all(visaClass.is('Z'), met),
      gives: { also: ['residence-in-30-days'] },
    }),
    rule('easing', {
      says: {
        zh: '便利引进人才签证办理，为短期来华科研等提供签证便利',
        en: 'Visas for talent, and for short visits for research and the like, are eased',
      },
      cites: [plan('17.1')],
      when: all(
        inBeijing,
        met,
        any(visaClass.is('R'), visaClass.is('K'), all(visaClass.is('F'), shortResearchVisit.yes())),
      ),
      gives: {
        easing: needsRules(
          '方案要求便利引进人才签证办理、为短期来华科研等提供签证便利；具体便利尚未见公开的配套文件，按现行规定申请',
          'The plan eases visas for talent and for short research visits; no public document yet says how: apply under the rules in force',
        ),
      },
    }),
  ],
  next: {
    'may-apply': {
      zh: '在境外向中国驻外签证机关申请，附邀请或者聘用、认定材料。',
      en: 'Apply to the Chinese visa authority abroad, with the invitation or contract and the proof of standing.',
    },
    'class-not-open': { zh: '改按 R、F、M 或者 Z 字签证判定。', en: 'Ask again for an R, F, M or Z visa.' },
    'conditions-missing': {
      zh: '补齐该类签证的条件，或者改按其他种类判定。',
      en: 'Meet the conditions of the class, or ask again for another.',
    },
  },
})
