import { choice, setOf, yesNo } from '../../rules/fact.ts'

/** Codes of the catalogue of telecommunications services (2015), divided where the law divides. */
export const telecomService = choice('telecomService', {
  name: { zh: '电信业务', en: 'telecommunications service' },
  question: { zh: '打算经营哪一类电信业务？', en: 'Which telecommunications service will it run?' },
  help: {
    zh: '代码依《电信业务分类目录（2015年版）》。',
    en: 'Codes of the Catalogue of Telecommunications Services (2015).',
  },
  options: {
    A: { zh: 'A 基础电信业务（无线寻呼除外）', en: 'A basic services, paging excepted' },
    A22: { zh: 'A22 无线寻呼', en: 'A22 paging' },
    B11: { zh: 'B11 互联网数据中心（含云）', en: 'B11 internet data centre, cloud included' },
    B12: { zh: 'B12 内容分发网络', en: 'B12 content delivery network' },
    B13: { zh: 'B13 国内互联网虚拟专用网', en: 'B13 domestic IP-VPN' },
    B14: { zh: 'B14 互联网接入服务', en: 'B14 internet access' },
    'B21-ecommerce': {
      zh: 'B21 在线数据处理与交易处理（经营类电子商务）',
      en: 'B21 online data and transaction processing: operating e-commerce',
    },
    'B21-other': { zh: 'B21 在线数据处理与交易处理（其他）', en: 'B21 online data and transaction processing: other' },
    B22: { zh: 'B22 国内多方通信服务', en: 'B22 domestic multi-party communication' },
    B23: { zh: 'B23 存储转发类业务', en: 'B23 store and forward' },
    B24: { zh: 'B24 呼叫中心', en: 'B24 call centre' },
    'B25-1-app-store': {
      zh: 'B25 信息发布平台和递送服务：应用商店',
      en: 'B25 information publishing and delivery: app store',
    },
    'B25-1-other': {
      zh: 'B25 信息发布平台和递送服务：应用商店以外',
      en: 'B25 information publishing and delivery: other than an app store',
    },
    'B25-2': { zh: 'B25 信息搜索查询服务', en: 'B25 search' },
    'B25-3': { zh: 'B25 信息社区平台服务', en: 'B25 community platform' },
    'B25-4': { zh: 'B25 信息即时交互服务', en: 'B25 instant interaction' },
    'B25-5': { zh: 'B25 信息保护和处理服务', en: 'B25 information protection and processing' },
    B26: { zh: 'B26 编码和规程转换', en: 'B26 code and protocol conversion' },
  },
})

/** What the service carries beside itself; the plan excludes one of these, the pilot of 2024 four, the negative list five. */
export const serviceIncludes = setOf('serviceIncludes', {
  name: { zh: '业务内容', en: 'content of the service' },
  question: { zh: '这项业务还含有下列哪些内容？', en: 'Which of these does the service include?' },
  help: {
    zh: '都没有的，留空。中国入世承诺已开放的内容不算在内。',
    en: 'Leave empty if none. What China opened in its WTO commitments does not count.',
  },
  options: {
    news: { zh: '互联网新闻信息服务', en: 'internet news' },
    'online-publishing': { zh: '网络出版服务', en: 'online publishing' },
    audiovisual: { zh: '网络视听节目服务', en: 'online audiovisual programmes' },
    culture: { zh: '互联网文化经营（音乐除外）', en: 'internet culture business, music excepted' },
    'public-information': { zh: '互联网公众发布信息服务', en: 'public information posting' },
  },
})

export const accessForUsersOnly = yesNo('accessForUsersOnly', {
  name: { zh: '仅为用户提供互联网接入服务', en: 'it only gives users access to the internet' },
  denied: { zh: '不限于为用户提供互联网接入服务', en: 'it does more than give users access to the internet' },
  question: {
    zh: '互联网接入业务是否仅限为用户提供接入？',
    en: 'Does the access service only give users access to the internet?',
  },
})

export const servesForeignFirms = yesNo('servesForeignFirms', {
  name: { zh: '为在京外商投资企业提供服务', en: 'it serves foreign-invested firms in Beijing' },
  denied: { zh: '不限于为在京外商投资企业提供服务', en: 'it does not only serve foreign-invested firms in Beijing' },
  question: {
    zh: '国内虚拟专用网业务是否只为在京外商投资企业提供？',
    en: 'Does the IP-VPN serve foreign-invested firms in Beijing alone?',
  },
})
