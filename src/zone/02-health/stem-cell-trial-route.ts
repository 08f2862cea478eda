/**
 * Measure 2.3. Clinical trials of stem cells and the like. Two paths: as a medicine, under the Drug Administration Law;
 * or as a technology, under the trial measures of 2015 (stem cells only, double filing) until 30 April 2026 and from
 * 1 May 2026 under State Council Order 818 (filing of research, approval of clinical use).
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, givesTerm, needsRules, notApplicable, workingDays } from '../../rules/outcome.ts'
import {
  biomedicalField,
  chargesSubjects,
  drugTrialInstitution,
  reviewsPassed,
  tertiaryGradeA,
  trialAsMedicine,
  trialStage,
} from '../vocabulary/biomedical-research.ts'

const inField = biomedicalField.isNot('other')
const medicine = all(inField, trialAsMedicine.yes())
const technology = all(inField, trialAsMedicine.no())
const research = all(technology, trialStage.is('research'))
const application = all(technology, trialStage.is('application'))
const stemCellResearch = all(research, biomedicalField.is('stem-cell'))

/** The measures of 2015; that Order 818 would replace them was known when it was published. */
const until818 = { endPublished: '2025-10-10' } as const

export const stemCellTrialRoute = decision({
  id: 'health.stem-cell-trial-route',
  name: { zh: '干细胞临床试验路径', en: 'Route of a stem-cell trial' },
  question: {
    zh: '干细胞、基因的临床试验走哪一条路？',
    en: 'By which route does a clinical trial of stem cells or genes go?',
  },
  measures: ['2.3'],
  since: '2019-12-01',
  asks: [
    biomedicalField,
    trialAsMedicine,
    trialStage,
    tertiaryGradeA,
    drugTrialInstitution,
    reviewsPassed,
    chargesSubjects,
  ],
  gives: {
    route: givesChoice({
      name: { zh: '路径', en: 'route' },
      options: {
        'medicine-trial': { zh: '药品临床试验（默示许可）', en: 'trial of a medicine, by implied permission' },
        'double-filing': { zh: '机构与项目双备案', en: 'filing of both the institution and the project' },
        filing: { zh: '向国务院卫生健康部门备案', en: 'filing with the national health authority' },
        approval: { zh: '经国务院卫生健康部门批准', en: 'approval by the national health authority' },
        'not-open': { zh: '条件不齐，不能开展', en: 'not open: a condition is missing' },
      },
    }),
    time: givesTerm({ name: { zh: '时限', en: 'time' }, optional: true }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        grade: { zh: '不是三级甲等医疗机构', en: 'not a tertiary hospital of grade A' },
        'trial-qualification': { zh: '没有药物临床试验机构资格', en: 'not qualified for trials of medicines' },
        academic: { zh: '没有通过学术审查', en: 'academic review not passed' },
        ethics: { zh: '没有通过伦理审查', en: 'ethics review not passed' },
        fee: { zh: '向受试者收费', en: 'subjects are charged' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'beijing-30': {
          zh: '2024 年起北京试点项目的默示许可为 30 个工作日，是否在试点内以药监部门答复为准',
          en: 'since 2024 a Beijing pilot gives implied permission in 30 working days; the drug authority says which trials are in it',
        },
        'filing-after-review': {
          zh: '备案期限自学术审查、伦理审查通过起算',
          en: 'the time to file runs from passing the academic and ethics reviews',
        },
        'further-conditions': {
          zh: '研究机构另有其他条件，以条例和主管部门规定为准',
          en: 'institutions have further conditions, set by the regulations and the authority',
        },
        'records-30-years': { zh: '研究记录至少保存 30 年', en: 'keep the records for at least 30 years' },
        'order-818-coming': {
          zh: '2026-05-01 起改行国务院令第818号',
          en: 'from 1 May 2026 State Council Order 818 applies instead',
        },
      },
    }),
  },
  answer: 'route',
  closed: ['not-open'],
  // Measures of 2015 and Order 818: what the institution and its reviews must be; subjects are not charged.
  moreNeverHarms: [tertiaryGradeA, drugTrialInstitution, reviewsPassed],
  moreNeverHelps: [chargesSubjects],
  rules: [
    rule('other-field', {
      says: { zh: '不属于干细胞与基因领域', en: 'Neither stem cells nor genes' },
      cites: [cite('drug-trials-2019', 'whole'), plan('2.3', '干细胞等临床试验')],
      when: biomedicalField.is('other'),
      gives: {
        route: notApplicable(
          '不属于干细胞、基因领域，不适用本条',
          'Neither stem cells nor genes: this measure does not apply',
        ),
      },
    }),
    rule('medicine', {
      says: {
        zh: '按药品申报的，走药品临床试验',
        en: 'What is registered as a medicine goes by a trial of a medicine',
      },
      cites: [cite('drug-trials-2019', 'whole')],
      when: medicine,
      gives: { route: 'medicine-trial', time: workingDays(60) },
    }),
    rule('medicine-beijing-pilot', {
      says: { zh: '2024 年起北京试点 30 个工作日', en: 'Since 2024 a Beijing pilot of 30 working days' },
      cites: [cite('drug-trials-2019', 'whole', '2024 起北京试点 30 个工作日')],
      from: '2024-01-01',
      published: '2024-01-01',
      when: medicine,
      gives: { also: ['beijing-30'] },
    }),

    rule('double-filing-2015', {
      says: {
        zh: '2015 年办法：三甲并有药物临床试验资格的机构，机构与项目双备案',
        en: 'Measures of 2015: grade-A hospitals qualified for trials of medicines file institution and project',
      },
      cites: [cite('stem-cell-2015', 'whole')],
      ...until818,
      when: all(stemCellResearch, tertiaryGradeA.yes(), drugTrialInstitution.yes()),
      gives: { route: 'double-filing' },
    }),
    rule('not-open-2015', {
      says: { zh: '2015 年办法：机构条件不齐', en: 'Measures of 2015: the institution lacks a condition' },
      cites: [cite('stem-cell-2015', 'whole')],
      ...until818,
      when: stemCellResearch,
      gives: { route: 'not-open' },
      otherwise: true,
    }),
    rule('missing-grade-2015', {
      says: { zh: '2015 年办法：须三甲', en: 'Measures of 2015: grade A' },
      cites: [cite('stem-cell-2015', 'whole', '须三甲')],
      ...until818,
      when: all(stemCellResearch, tertiaryGradeA.no()),
      gives: { missing: ['grade'] },
    }),
    rule('missing-qualification-2015', {
      says: { zh: '2015 年办法：须药物临床试验资格', en: 'Measures of 2015: qualified for trials of medicines' },
      cites: [cite('stem-cell-2015', 'whole', '药物临床试验资格')],
      ...until818,
      when: all(stemCellResearch, drugTrialInstitution.no()),
      gives: { missing: ['trial-qualification'] },
    }),
    rule('gene-before-818', {
      says: { zh: '2015 年办法只及于干细胞', en: 'The measures of 2015 cover stem cells only' },
      cites: [cite('stem-cell-2015', 'whole')],
      ...until818,
      when: all(research, biomedicalField.is('gene')),
      gives: {
        route: needsRules(
          '2015 年办法只及于干细胞；基因技术临床研究当时的规定未收录',
          'The measures of 2015 cover stem cells only; the rules of that time for research on gene technologies are not held here',
        ),
      },
    }),
    rule('application-before-818', {
      says: { zh: '2015 年办法只规范研究', en: 'The measures of 2015 govern research only' },
      cites: [cite('stem-cell-2015', 'whole')],
      ...until818,
      when: application,
      gives: {
        route: needsRules(
          '2015 年办法只规范临床研究；转化应用当时的规定未收录',
          'The measures of 2015 govern research only; the rules of that time for clinical use are not held here',
        ),
      },
    }),
    rule('order-818-coming', {
      says: { zh: '818 号令已公布、尚未施行', en: 'Order 818 is published and not yet in force' },
      cites: [cite('biomedical-technology-2025', 'filing')],
      from: '2025-10-10',
      until: '2026-05-01',
      endPublished: '2025-10-10',
      when: technology,
      gives: { also: ['order-818-coming'] },
    }),

    rule('filing-818', {
      says: {
        zh: '818 号令：三甲等机构的临床研究，学术、伦理审查通过后 5 个工作日内备案',
        en: 'Order 818: research in grade-A hospitals is filed in five working days after both reviews',
      },
      cites: [cite('biomedical-technology-2025', 'filing'), cite('biomedical-technology-2025', 'institution')],
      when: all(research, tertiaryGradeA.yes(), reviewsPassed.hasAll('academic', 'ethics'), chargesSubjects.no()),
      gives: {
        route: 'filing',
        time: workingDays(5),
        also: ['filing-after-review', 'further-conditions', 'records-30-years'],
      },
    }),
    rule('approval-818', {
      says: { zh: '818 号令：临床转化应用须经批准', en: 'Order 818: clinical use needs approval' },
      cites: [cite('biomedical-technology-2025', 'translation')],
      when: application,
      gives: { route: 'approval' },
    }),
    rule('approval-time-818', {
      says: { zh: '转化应用的审批时限未核', en: 'The time for approval is not verified' },
      cites: [cite('biomedical-technology-2025', 'translation-time')],
      when: application,
      gives: {
        time: needsRules('转化应用审批的具体时限未核', 'The time for approving clinical use is not verified'),
      },
    }),
    rule('not-open-818', {
      says: { zh: '818 号令：条件不齐', en: 'Order 818: a condition is missing' },
      cites: [cite('biomedical-technology-2025', 'institution'), cite('biomedical-technology-2025', 'filing')],
      when: research,
      gives: { route: 'not-open' },
      otherwise: true,
    }),
    rule('missing-grade-818', {
      says: { zh: '818 号令：须三级甲等', en: 'Order 818: grade A' },
      cites: [cite('biomedical-technology-2025', 'institution')],
      when: all(research, tertiaryGradeA.no()),
      gives: { missing: ['grade'] },
    }),
    rule('missing-academic-818', {
      says: { zh: '818 号令：须通过学术审查', en: 'Order 818: academic review' },
      cites: [cite('biomedical-technology-2025', 'filing', '学术审查')],
      when: all(research, reviewsPassed.lacks('academic')),
      gives: { missing: ['academic'] },
    }),
    rule('missing-ethics-818', {
      says: { zh: '818 号令：须通过伦理审查', en: 'Order 818: ethics review' },
      cites: [cite('biomedical-technology-2025', 'filing', '伦理审查')],
      when: all(research, reviewsPassed.lacks('ethics')),
      gives: { missing: ['ethics'] },
    }),
    rule('missing-fee-818', {
      says: { zh: '818 号令：不得向受试者收费', en: 'Order 818: no charge to subjects' },
      cites: [cite('biomedical-technology-2025', 'no-fee')],
      when: all(research, chargesSubjects.yes()),
      gives: { missing: ['fee'] },
    }),
  ],
  next: {
    'medicine-trial': {
      zh: '向国家药监局提出药品临床试验申请；默示许可的期限届满而没有否定意见的，可以开展。',
      en: 'Apply to the national drug authority; if the time for implied permission passes without a refusal, begin.',
    },
    'double-filing': {
      zh: '先办机构备案，再办项目备案。',
      en: 'File the institution first, then the project.',
    },
    filing: {
      zh: '审查通过后 5 个工作日内向国务院卫生健康部门备案，再开展研究。',
      en: 'File within five working days of passing the reviews, then begin.',
    },
    approval: {
      zh: '以临床研究的结果向国务院卫生健康部门申请转化应用。',
      en: 'Apply to the national health authority with the results of the research.',
    },
    'not-open': {
      zh: '补齐条件，或者与具备条件的医疗机构合作。',
      en: 'Make good what is missing, or work with an institution that meets the conditions.',
    },
  },
})
