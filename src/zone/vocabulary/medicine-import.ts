/** Facts about medicines and devices that are not approved in China and are to be brought in. */
import { choice, setOf, yesNo } from '../../rules/fact.ts'

export const urgentProduct = choice('urgentProduct', {
  name: { zh: '拟进口的产品', en: 'product to be imported' },
  question: { zh: '打算进口的是什么？', en: 'What is to be imported?' },
  options: {
    medicine: { zh: '药品', en: 'a medicine' },
    'device-2-3': { zh: '第二类、第三类医疗器械', en: 'a medical device of class II or III' },
    other: { zh: '其他（第一类医疗器械等）', en: 'something else, such as a class I device' },
  },
})

export const importingInstitution = yesNo('importingInstitution', {
  name: { zh: '由医疗机构申请进口', en: 'a medical institution asks to import it' },
  denied: { zh: '不是医疗机构申请进口', en: 'it is not a medical institution that asks' },
  question: { zh: '申请进口的是医疗机构吗？', en: 'Is it a medical institution that asks to import it?' },
})

export const marketedAbroad = yesNo('marketedAbroad', {
  name: { zh: '境外已上市', en: 'it is on the market abroad' },
  denied: { zh: '境外没有上市', en: 'it is not on the market abroad' },
  question: { zh: '产品是否已在境外上市？', en: 'Is the product on the market abroad?' },
})

export const domesticSupply = choice('domesticSupply', {
  name: { zh: '境内供应', en: 'supply in China' },
  question: { zh: '这个药品境内供应如何？', en: 'How is the medicine supplied in China?' },
  options: {
    'not-registered': { zh: '境内没有注册上市', en: 'not registered in China' },
    'not-produced': { zh: '已注册，但没有企业生产', en: 'registered, but no firm makes it' },
    'not-resumable': { zh: '已注册，短期内无法恢复生产', en: 'registered, and production cannot resume soon' },
    available: { zh: '境内有供应', en: 'available' },
  },
})

export const urgentNeed = choice('urgentNeed', {
  name: { zh: '临床急需的理由', en: 'reason for the urgent need' },
  question: { zh: '临床急需属于哪一种？', en: 'Why is it urgently needed?' },
  options: {
    'rare-disease': { zh: '用于罕见病', en: 'for a rare disease' },
    'life-threatening': {
      zh: '用于严重危及生命且没有有效手段的疾病',
      en: 'for a life-threatening disease with no effective treatment',
    },
    'clear-advantage': { zh: '有明显临床优势', en: 'a clear clinical advantage' },
    other: { zh: '其他临床急需', en: 'another urgent clinical need' },
    none: { zh: '不是临床急需', en: 'not urgently needed' },
  },
})

export const smallQuantity = yesNo('smallQuantity', {
  name: { zh: '进口数量少', en: 'a small quantity' },
  denied: { zh: '不是少量进口', en: 'not a small quantity' },
  question: { zh: '是否只进口少量？', en: 'Is only a small quantity to be imported?' },
})

export const specificMedicalPurpose = yesNo('specificMedicalPurpose', {
  name: { zh: '用于特定医疗目的', en: 'it is for a specific medical purpose' },
  denied: { zh: '不限于特定医疗目的', en: 'it is not limited to a specific medical purpose' },
  question: { zh: '是否只用于特定医疗目的？', en: 'Is its use limited to a specific medical purpose?' },
})

export const rareDiseaseMedicine = yesNo('rareDiseaseMedicine', {
  name: { zh: '罕见病药品', en: 'a medicine for a rare disease' },
  denied: { zh: '不是罕见病药品', en: 'not a medicine for a rare disease' },
  question: { zh: '是罕见病药品吗？', en: 'Is it a medicine for a rare disease?' },
})

export const heldInTianzhu = yesNo('heldInTianzhu', {
  name: { zh: '在天竺综合保税区进口备货', en: 'it is imported through the Tianzhu bonded zone' },
  denied: { zh: '不在天竺综合保税区进口备货', en: 'it is not imported through the Tianzhu bonded zone' },
  question: {
    zh: '是否在北京天竺综合保税区内保税备货进口？',
    en: 'Will it be imported and kept in bond in the Tianzhu comprehensive bonded zone?',
  },
})

export const rareDiseaseWhiteLists = setOf('rareDiseaseWhiteLists', {
  name: { zh: '已列入的白名单', en: 'white lists it is on' },
  question: { zh: '哪些已经列入先行区的白名单？', en: 'Which of these are on the zone’s white lists?' },
  help: {
    zh: '先行区有机构、药品、进口企业三份白名单，名单未收录，请向市药监局核实；都没有的，留空。',
    en: 'The zone has three lists, not held here: ask the Beijing drug authority. Leave empty if none.',
  },
  options: {
    institution: { zh: '使用的医疗机构', en: 'the medical institution' },
    medicine: { zh: '药品', en: 'the medicine' },
    importer: { zh: '进口企业', en: 'the importer' },
  },
})

export const nationallyApprovedImport = yesNo('nationallyApprovedImport', {
  name: { zh: '品种已经国家药监局批准进口', en: 'the national drug authority has approved its import' },
  denied: { zh: '品种未经国家药监局批准进口', en: 'the national drug authority has not approved its import' },
  question: {
    zh: '这个品种的进口是否已经国家药监局批准？',
    en: 'Has the national drug authority approved the import of this medicine?',
  },
})

export const withinApprovedLimit = yesNo('withinApprovedLimit', {
  name: { zh: '累计进口在批准限额内', en: 'imports so far and this one are within the limit approved' },
  denied: { zh: '累计进口超过批准限额', en: 'imports with this one exceed the limit approved' },
  question: {
    zh: '连同这一次，累计进口是否在批准限额以内？',
    en: 'With this one, are imports within the limit approved?',
  },
})

export const therapyProduct = choice('therapyProduct', {
  name: { zh: '代理进口的产品', en: 'product imported by an agent' },
  question: { zh: '代理进口的是什么？', en: 'What does the agent import?' },
  options: {
    'cell-gene-therapy': { zh: '细胞与基因治疗产品', en: 'a cell or gene therapy' },
    'urgent-medicine': { zh: '临床急需药品', en: 'a medicine urgently needed in clinics' },
    other: { zh: '其他产品', en: 'something else' },
  },
})

export const therapySafetyAssessed = yesNo('therapySafetyAssessed', {
  name: { zh: '经安全风险评估', en: 'its safety risk has been assessed' },
  denied: { zh: '未经安全风险评估', en: 'its safety risk has not been assessed' },
  question: { zh: '产品是否已经过安全风险评估？', en: 'Has the safety risk of the product been assessed?' },
})

export const agentStanding = choice('agentStanding', {
  name: { zh: '代理进口企业的资格', en: 'standing of the agent' },
  question: {
    zh: '主管部门是否确认企业符合代理进口的条件？',
    en: 'Has the authority found the firm qualified as an agent?',
  },
  help: {
    zh: '“符合条件”的具体条件未见公布，以主管部门的确认为准。',
    en: 'The conditions are not published; the authority’s finding decides.',
  },
  options: {
    confirmed: { zh: '已确认符合条件', en: 'found qualified' },
    open: { zh: '尚未确认', en: 'not settled yet' },
    refused: { zh: '认为不符合条件', en: 'found not qualified' },
  },
})
