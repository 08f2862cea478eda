/** Facts about human genetic resources: what is done, by whom, with how many people's. */
import { choice, count, setOf, shareOf, yesNo } from '../../rules/fact.ts'

const cases = { zh: '例', en: 'cases' }

export const hgrActivity = choice('hgrActivity', {
  name: { zh: '涉及人类遗传资源的活动', en: 'activity with human genetic resources' },
  question: { zh: '打算开展哪一种活动？', en: 'Which activity is planned?' },
  help: {
    zh: '信息不含临床数据、影像、蛋白质、代谢数据。',
    en: 'Information does not include clinical, imaging, protein or metabolic data.',
  },
  options: {
    'clinical-trial': { zh: '国际合作临床试验', en: 'a clinical trial in international cooperation' },
    research: { zh: '其他国际合作科学研究', en: 'other research in international cooperation' },
    information: {
      zh: '向外方单位提供或者开放使用信息',
      en: 'giving information to a foreign party, or opening it to one',
    },
    collection: { zh: '采集', en: 'collecting' },
    preservation: { zh: '保藏', en: 'preserving' },
    'material-abroad': { zh: '向境外提供材料', en: 'providing materials abroad' },
  },
})

export const hgrByForeignParty = yesNo('hgrByForeignParty', {
  name: { zh: '由外方单位实施', en: 'a foreign party does it' },
  denied: { zh: '由中方单位实施', en: 'a Chinese party does it' },
  question: { zh: '实施这项活动的是外方单位吗？', en: 'Is it a foreign party that does it?' },
  help: {
    zh: '不清楚是否属于外方单位的，先用“是否外方单位”判定。国际合作由中外双方共同开展，看具体实施的一方。',
    en: 'If not known, settle it first with “Is it a foreign party”.',
  },
})

export const hgrForMarketing = yesNo('hgrForMarketing', {
  name: {
    zh: '为取得药品、医疗器械在我国的上市许可',
    en: 'it is for marketing approval of a medicine or device in China',
  },
  denied: { zh: '不是为取得上市许可', en: 'it is not for marketing approval' },
  question: {
    zh: '是否为取得药品或者医疗器械在我国的上市许可？',
    en: 'Is it for the marketing approval of a medicine or device in China?',
  },
})

export const hgrInClinicalInstitution = yesNo('hgrInClinicalInstitution', {
  name: { zh: '在临床机构开展', en: 'it is done in clinical institutions' },
  denied: { zh: '不全在临床机构开展', en: 'it is not all done in clinical institutions' },
  question: {
    zh: '利用人类遗传资源的活动是否都在临床机构进行？',
    en: 'Is all use of the resources in clinical institutions?',
  },
})

export const hgrMaterialLeaves = yesNo('hgrMaterialLeaves', {
  name: { zh: '材料出境', en: 'materials leave the country' },
  denied: { zh: '材料不出境', en: 'no materials leave the country' },
  question: { zh: '人类遗传资源材料是否出境？', en: 'Will materials leave the country?' },
})

export const hgrDataOutsideRules = yesNo('hgrDataOutsideRules', {
  name: {
    zh: '只有临床数据、影像、蛋白质或者代谢数据',
    en: 'it is only clinical, imaging, protein or metabolic data',
  },
  denied: { zh: '含有基因、基因组等遗传信息', en: 'it includes genetic or genomic information' },
  question: {
    zh: '拟提供的信息是否只有临床数据、影像数据、蛋白质数据、代谢数据？',
    en: 'Is the information nothing but clinical, imaging, protein or metabolic data?',
  },
})

export const hgrSpecialSources = setOf('hgrSpecialSources', {
  name: { zh: '资源的特别来源', en: 'special sources' },
  question: { zh: '涉及下列哪些来源？', en: 'Which of these sources does it involve?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    family: { zh: '重要遗传家系', en: 'an important genetic family line' },
    region: { zh: '特定地区', en: 'a designated region' },
  },
})

export const hgrPopulationResearch = yesNo('hgrPopulationResearch', {
  name: { zh: '用于大规模人群研究', en: 'it is for large-scale population research' },
  denied: { zh: '不用于大规模人群研究', en: 'it is not for large-scale population research' },
  question: { zh: '采集是否用于大规模人群研究？', en: 'Is the collection for large-scale population research?' },
})

export const hgrCollectedCases = count('hgrCollectedCases', {
  name: { zh: '采集例数', en: 'cases collected' },
  question: { zh: '打算采集多少例？', en: 'How many cases will be collected?' },
  unit: cases,
})

export const hgrSequencedCases = count('hgrSequencedCases', {
  name: { zh: '外显子组、基因组测序信息例数', en: 'cases of exome or genome sequence' },
  question: {
    zh: '拟提供的信息里有多少例外显子组、基因组测序信息？',
    en: 'How many cases of exome or genome sequence are in the information?',
  },
  unit: cases,
})

export const bodyEstablishedIn = choice('bodyEstablishedIn', {
  given: true,
  name: { zh: '单位设立地', en: 'where the body is established' },
  question: { zh: '这个单位在哪里设立？', en: 'Where is the body established?' },
  options: {
    mainland: { zh: '境内', en: 'mainland China' },
    'hk-macao': { zh: '香港或澳门', en: 'Hong Kong or Macao' },
    taiwan: { zh: '台湾地区', en: 'Taiwan' },
    foreign: { zh: '外国', en: 'a foreign country' },
  },
})

export const mainlandCapitalControls = yesNo('mainlandCapitalControls', {
  name: { zh: '由境内资本实际控制', en: 'mainland capital actually controls it' },
  denied: { zh: '不由境内资本实际控制', en: 'mainland capital does not actually control it' },
  question: {
    zh: '这个港澳机构是否由境内资本实际控制？',
    en: 'Is this Hong Kong or Macao body actually controlled by mainland capital?',
  },
})

export const shareHeldOverseas = shareOf('shareHeldOverseas', {
  name: { zh: '境外组织、个人持有的比例', en: 'share held by overseas bodies or people' },
  question: {
    zh: '境外组织、个人直接或者间接持有的股份、股权、表决权、财产份额等，最高的一项是多少？',
    en: 'Of shares, equity, voting rights and property, what is the largest part that overseas bodies or people hold, directly or indirectly?',
  },
  help: {
    zh: '境内资本实际控制的港澳机构视为境内单位，其持有部分不算。',
    en: 'What a Hong Kong or Macao body controlled by mainland capital holds does not count.',
  },
})

export const overseasControl = setOf('overseasControl', {
  name: { zh: '境外组织、个人的其他控制', en: 'other control from overseas' },
  question: { zh: '有下列哪些情形？', en: 'Which of these are so?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    'decisive-vote': {
      zh: '持有不足 50%，但表决权等足以支配或者重大影响决策',
      en: 'less than half is held, yet enough to decide',
    },
    agreement: { zh: '以投资关系、协议或者其他安排控制', en: 'control by agreement or another arrangement' },
    other: { zh: '规定的其他情形', en: 'another case that the rules name' },
  },
})
