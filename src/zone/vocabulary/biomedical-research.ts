/** Facts about research on stem cells and genes, shared by the measures of task 2. */
import { choice, setOf, yesNo } from '../../rules/fact.ts'

export const biomedicalField = choice('biomedicalField', {
  name: { zh: '研发领域', en: 'field of research' },
  question: { zh: '研发属于哪个领域？', en: 'In which field is the research?' },
  help: {
    zh: '两者都有的，选主要的一项。',
    en: 'If it is both, choose the main one.',
  },
  options: {
    'stem-cell': { zh: '干细胞', en: 'stem cells' },
    gene: { zh: '基因（诊断、治疗等）', en: 'genes: diagnosis, therapy and the like' },
    other: { zh: '其他', en: 'something else' },
  },
})

export const medicineDeveloper = yesNo('medicineDeveloper', {
  name: { zh: '医药研发企业', en: 'a firm that develops medicines' },
  denied: { zh: '不是医药研发企业', en: 'not a firm that develops medicines' },
  question: { zh: '企业是否从事医药研发？', en: 'Does the firm develop medicines?' },
})

export const incentivePerson = choice('incentivePerson', {
  given: true,
  name: { zh: '激励对象', en: 'who is to receive the incentive' },
  question: { zh: '打算激励的是什么人？', en: 'Who is to receive the incentive?' },
  options: {
    foreign: { zh: '外籍从业人员', en: 'a foreigner on the staff' },
    'hk-macao-taiwan': { zh: '港澳台从业人员', en: 'someone from Hong Kong, Macao or Taiwan on the staff' },
    mainland: { zh: '内地从业人员', en: 'someone from mainland China on the staff' },
    'not-staff': { zh: '不是本企业从业人员', en: 'someone who is not on the staff' },
  },
})

export const incentiveGivesEquity = yesNo('incentiveGivesEquity', {
  name: { zh: '激励对象将取得企业股权', en: 'the person will hold equity in the firm' },
  denied: {
    zh: '激励对象不取得股权（虚拟股权、以现金结算等）',
    en: 'the person will hold no equity (phantom or cash-settled)',
  },
  question: {
    zh: '激励兑现后，激励对象是否直接或者间接持有企业股权？',
    en: 'Once the incentive is paid out, will the person hold equity in the firm, directly or indirectly?',
  },
})

export const trialAsMedicine = yesNo('trialAsMedicine', {
  name: { zh: '按药品申报上市', en: 'it is to be registered as a medicine' },
  denied: {
    zh: '不按药品申报，作为医疗新技术',
    en: 'it is a new medical technology, not to be registered as a medicine',
  },
  question: { zh: '研究的制剂是否打算按药品申报上市？', en: 'Is the preparation to be registered as a medicine?' },
})

export const trialStage = choice('trialStage', {
  name: { zh: '所处阶段', en: 'stage' },
  question: {
    zh: '要做的是临床研究，还是临床转化应用？',
    en: 'Is it clinical research, or use in care after research?',
  },
  options: {
    research: { zh: '临床研究（临床试验）', en: 'clinical research or trial' },
    application: { zh: '临床转化应用', en: 'translation into clinical use' },
  },
})

export const tertiaryGradeA = yesNo('tertiaryGradeA', {
  name: { zh: '三级甲等医疗机构', en: 'a tertiary hospital of grade A' },
  denied: { zh: '不是三级甲等医疗机构', en: 'not a tertiary hospital of grade A' },
  question: { zh: '医疗机构是否为三级甲等？', en: 'Is the institution a tertiary hospital of grade A?' },
})

export const drugTrialInstitution = yesNo('drugTrialInstitution', {
  name: { zh: '有药物临床试验机构资格', en: 'it is qualified for trials of medicines' },
  denied: { zh: '没有药物临床试验机构资格', en: 'it is not qualified for trials of medicines' },
  question: {
    zh: '医疗机构是否有药物临床试验机构资格？',
    en: 'Is the institution qualified to conduct clinical trials of medicines?',
  },
})

export const reviewsPassed = setOf('reviewsPassed', {
  name: { zh: '已通过的审查', en: 'reviews passed' },
  question: { zh: '已经通过下列哪些审查？', en: 'Which of these reviews has it passed?' },
  help: { zh: '都没有通过的，留空。', en: 'Leave empty if none.' },
  options: {
    academic: { zh: '学术审查', en: 'academic review' },
    ethics: { zh: '伦理审查', en: 'ethics review' },
  },
})

export const chargesSubjects = yesNo('chargesSubjects', {
  name: { zh: '向受试者收费', en: 'subjects are charged' },
  denied: { zh: '不向受试者收费', en: 'subjects are not charged' },
  question: { zh: '临床研究是否向受试者收取费用？', en: 'Are the subjects of the research charged anything?' },
})
