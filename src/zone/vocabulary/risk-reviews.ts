import { choice, count, yesNo } from '../../rules/fact.ts'

/** What the reviews of task 22 ask beside the investor: the field, control, users, listing, what is exported or imported. */

export const securitySector = choice('securitySector', {
  name: { zh: '投资领域', en: 'field of the investment' },
  question: { zh: '外商投资的领域属于下列哪一类？', en: 'Which of these fields is the investment in?' },
  help: {
    zh: '涉及多个领域的，选排在最前的一个。',
    en: 'If several apply, choose the one that stands first.',
  },
  options: {
    defence: { zh: '军工、军工配套等关系国防安全的领域', en: 'arms, supplies for them and other fields of defence' },
    'near-military': { zh: '军事设施和军工设施周边', en: 'places near military and arms facilities' },
    agriculture: { zh: '重要农产品', en: 'important farm products' },
    energy: { zh: '重要能源和资源', en: 'important energy and resources' },
    equipment: { zh: '重大装备制造', en: 'major equipment' },
    infrastructure: { zh: '重要基础设施', en: 'important infrastructure' },
    transport: { zh: '重要运输服务', en: 'important transport services' },
    culture: { zh: '重要文化产品与服务', en: 'important cultural products and services' },
    internet: {
      zh: '重要信息技术和互联网产品与服务',
      en: 'important information technology and internet products and services',
    },
    finance: { zh: '重要金融服务', en: 'important financial services' },
    'key-technology': { zh: '关键技术', en: 'key technologies' },
    'other-important': { zh: '其他重要领域', en: 'another important field' },
    none: { zh: '都不是', en: 'none of these' },
  },
})

export const decisiveInfluence = yesNo('decisiveInfluence', {
  name: {
    zh: '虽不足半数，但表决权或其他安排足以产生重大影响',
    en: 'with less than half, votes or other means still give a material influence',
  },
  denied: { zh: '没有足以产生重大影响的表决权或其他安排', en: 'no votes or other means give a material influence' },
  question: {
    zh: '外方的表决权或其他安排，能否对企业产生重大影响？',
    en: 'Do votes or other means give the foreign side a material influence on the firm?',
  },
})

export const platformOperator = yesNo('platformOperator', {
  name: { zh: '网络平台运营者', en: 'operator of an online platform' },
  denied: { zh: '不是网络平台运营者', en: 'no operator of an online platform' },
  question: { zh: '是不是网络平台运营者？', en: 'Does the firm operate an online platform?' },
})

export const platformUsers = count('platformUsers', {
  name: { zh: '掌握个人信息的用户数', en: 'users whose personal information is held' },
  question: { zh: '掌握多少用户的个人信息？', en: 'Of how many users is personal information held?' },
  unit: { zh: '人', en: 'users' },
})

export const listingPlanned = choice('listingPlanned', {
  name: { zh: '拟上市的地点', en: 'place of the listing planned' },
  question: { zh: '打算到哪里上市？', en: 'Where is the firm to be listed?' },
  options: {
    'foreign-country': { zh: '国外', en: 'in a foreign country' },
    'hong-kong': { zh: '香港', en: 'in Hong Kong' },
    mainland: { zh: '境内', en: 'in mainland China' },
    none: { zh: '没有上市计划', en: 'no listing is planned' },
  },
})

export const exportObject = choice('exportObject', {
  name: { zh: '拟出口的对象', en: 'what is to be exported' },
  question: { zh: '打算出口什么？', en: 'What is to be exported?' },
  help: {
    zh: '对照两用物项出口管制清单、临时管制公告和禁止出口限制出口技术目录。技术同时是两用物项的，选两用物项。',
    en: 'Compare the control list, the notices of temporary control and the catalogue of technologies. If a technology is also a dual-use item, choose that.',
  },
  options: {
    'dual-use': { zh: '清单所列的两用物项', en: 'a dual-use item on the control list' },
    'temporary-control': { zh: '受临时管制的物项', en: 'an item under temporary control' },
    'restricted-technology': { zh: '限制出口的技术', en: 'a technology restricted from export' },
    'free-technology': { zh: '自由出口的技术', en: 'a technology free to export' },
    other: { zh: '以上都不是', en: 'none of these' },
  },
})

export const culturalProduct = choice('culturalProduct', {
  name: { zh: '文化产品的种类', en: 'kind of cultural product' },
  question: { zh: '要进口的是哪一种产品？', en: 'Which kind of product is to be imported?' },
  options: {
    publication: {
      zh: '图书、报刊、音像制品、电子出版物',
      en: 'books, papers, audio-visual or electronic publications',
    },
    film: { zh: '电影', en: 'films' },
    broadcast: { zh: '广播电视节目', en: 'broadcast programmes' },
    other: { zh: '其他文化产品', en: 'another cultural product' },
    none: { zh: '不是文化产品', en: 'not a cultural product' },
  },
})
