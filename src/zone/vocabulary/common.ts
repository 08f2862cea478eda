/** Facts that many decisions share: who asks, and from where. Each is asked once. */
import { choice, shareOf } from '../../rules/fact.ts'

/**
 * Two layers that must never be confused: the demonstration zone (综合示范区) is all of Beijing,
 * the pilot free trade zone (自贸试验区) a part of it (119.68 km²).
 */
export const registeredIn = choice('registeredIn', {
  name: { zh: '注册地', en: 'place of registration' },
  question: { zh: '企业在哪里注册？', en: 'Where is the firm registered?' },
  help: {
    zh: '综合示范区是全北京市；自贸试验区只是其中 119.68 平方公里。在自贸试验区内登记的，请选“北京自贸试验区”。',
    en: 'The demonstration zone is all of Beijing; the pilot free trade zone is only 119.68 km² of it. Choose the latter only if registered inside it.',
  },
  options: {
    'beijing-ftz': { zh: '北京自贸试验区内', en: 'Beijing, inside the pilot free trade zone' },
    'beijing-other': { zh: '北京市，自贸试验区外', en: 'Beijing, outside the pilot free trade zone' },
    'shanghai-pilot': {
      zh: '上海临港新片区或社会主义现代化建设引领区',
      en: 'Shanghai, Lingang or the Pudong leading area',
    },
    hainan: { zh: '海南自贸港', en: 'Hainan free trade port' },
    shenzhen: { zh: '深圳', en: 'Shenzhen' },
    'services-pilot-2025': {
      zh: '大连、宁波、厦门、青岛、合肥、福州、西安或苏州',
      en: 'Dalian, Ningbo, Xiamen, Qingdao, Hefei, Fuzhou, Xi’an or Suzhou',
    },
    elsewhere: { zh: '中国境内其他地方', en: 'elsewhere in mainland China' },
  },
})

/** The demonstration zone: all of Beijing. */
export const inDemonstrationZone = registeredIn.is('beijing-ftz', 'beijing-other')
/** The pilot free trade zone: a part of Beijing. */
export const inFreeTradeZone = registeredIn.is('beijing-ftz')

export const investorOrigin = choice('investorOrigin', {
  given: true,
  name: { zh: '投资者来源', en: 'origin of the investor' },
  question: { zh: '出资的境外投资者来自哪里？', en: 'Where does the investor come from?' },
  help: {
    zh: '港澳服务提供者指取得 CEPA 服务提供者证明书的港澳投资者；没有证明书的，按外国投资者选。',
    en: 'A Hong Kong or Macao service supplier is one that holds a CEPA certificate; without it, choose foreign.',
  },
  options: {
    mainland: { zh: '境内，无外资', en: 'mainland China, no foreign capital' },
    'hk-macao': { zh: '香港或澳门服务提供者（CEPA）', en: 'Hong Kong or Macao service supplier (CEPA)' },
    taiwan: { zh: '台湾地区', en: 'Taiwan' },
    foreign: { zh: '外国', en: 'a foreign country' },
  },
})

export const foreignShare = shareOf('foreignShare', {
  name: { zh: '拟定的外方出资比例', en: 'foreign share planned' },
  question: { zh: '外方打算占多少股比？', en: 'What share will the foreign side hold?' },
})
