/** Facts about imported goods and the importer before customs inspection. */
import { choice, setOf, yesNo } from '../../rules/fact.ts'

export const customsCreditGrade = choice('customsCreditGrade', {
  name: { zh: '海关信用等级', en: 'customs credit grade' },
  question: { zh: '企业的海关信用等级是什么？', en: 'Which credit grade has customs given the firm?' },
  help: {
    zh: '高级认证企业即通常所说的 AEO 企业；海关 90 日内决定，可以延长 30 日，每 5 年复核。',
    en: 'An advanced certified enterprise is what is commonly called an AEO. Customs decides in 90 days, plus 30 at most, and reviews every 5 years.',
  },
  options: {
    advanced: { zh: '高级认证企业', en: 'advanced certified enterprise (AEO)' },
    regular: { zh: '常规管理（未认证，也未失信）', en: 'regular: neither certified nor discredited' },
    discredited: { zh: '失信企业', en: 'discredited enterprise' },
  },
})

export const highTechEnterprise = yesNo('highTechEnterprise', {
  name: { zh: '高新技术企业', en: 'high-tech enterprise' },
  denied: { zh: '不是高新技术企业', en: 'not a high-tech enterprise' },
  question: {
    zh: '企业是否经认定为高新技术企业且在有效期内？',
    en: 'Is the firm recognised as a high-tech enterprise, and is the recognition still valid?',
  },
})

export const importedForOwnUse = yesNo('importedForOwnUse', {
  name: { zh: '进口自用', en: 'imported for own use' },
  denied: { zh: '不是进口自用', en: 'not imported for own use' },
  question: { zh: '货物是否由企业自用，不转售？', en: 'Are the goods for the firm’s own use, not for resale?' },
})

export const onInspectionList = yesNo('onInspectionList', {
  name: { zh: '列入海关法定检验', en: 'listed for statutory inspection' },
  denied: { zh: '未列入海关法定检验', en: 'not listed for statutory inspection' },
  question: {
    zh: '货物是否列入海关法定检验？',
    en: 'Are the goods listed for statutory inspection by customs?',
  },
})

export const importedArticle = choice('importedArticle', {
  name: { zh: '进口货物', en: 'goods imported' },
  question: { zh: '进口的是什么？', en: 'What is imported?' },
  options: {
    equipment: { zh: '设备', en: 'equipment' },
    materials: { zh: '料件', en: 'materials and parts' },
    other: { zh: '其他货物', en: 'other goods' },
  },
})

/** The plan names seven classes and closes each of its two groups with 等. */
export const inspectionExclusions = setOf('inspectionExclusions', {
  name: { zh: '排除的货物类别', en: 'excluded class of goods' },
  question: { zh: '货物属于下列哪些类别？', en: 'Which of these classes do the goods belong to?' },
  help: { zh: '都不属于的，留空。', en: 'Leave empty if none.' },
  options: {
    'animals-plants': { zh: '动植物及其产品', en: 'animals, plants and their products' },
    'special-health-articles': { zh: '卫生检疫特殊物品', en: 'special articles under health quarantine' },
    'other-quarantine': { zh: '其他涉及检疫的货物', en: 'other goods under quarantine' },
    'complete-plant': { zh: '成套设备', en: 'complete sets of equipment' },
    'used-mechanical-electrical': { zh: '旧机电', en: 'used mechanical and electrical goods' },
    'medical-device': { zh: '医疗器械', en: 'medical devices' },
    'special-equipment': { zh: '特种设备', en: 'special equipment' },
    'other-high-risk': { zh: '其他质量安全风险较高的货物', en: 'other goods of higher quality or safety risk' },
  },
})
