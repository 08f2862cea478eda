/** Facts about valuing intellectual property and about taking it abroad with technology. */
import { choice, money, setOf, yesNo } from '../../rules/fact.ts'

export const ipOpinionsFrom = setOf('ipOpinionsFrom', {
  name: { zh: '出具评估意见的机构', en: 'who has given an opinion' },
  question: { zh: '哪些机构已经出具评估意见？', en: 'Who has given an opinion of the value?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    bank: { zh: '银行', en: 'a bank' },
    insurer: { zh: '保险公司', en: 'an insurer' },
    guarantor: { zh: '担保公司', en: 'a guarantee company' },
    adviser: { zh: '专业服务机构', en: 'a professional services firm' },
  },
})

const opinion = <const I extends string>(id: I, zh: string, en: string) =>
  money(id, {
    name: { zh: `${zh}的评估值`, en: `value in the opinion of the ${en}` },
    question: {
      zh: `${zh}认为这项知识产权值多少元？`,
      en: `What is the right worth in the opinion of the ${en}, in yuan?`,
    },
  })
export const ipValueByBank = opinion('ipValueByBank', '银行', 'bank')
export const ipValueByInsurer = opinion('ipValueByInsurer', '保险公司', 'insurer')
export const ipValueByGuarantor = opinion('ipValueByGuarantor', '担保公司', 'guarantee company')
export const ipValueByAdviser = opinion('ipValueByAdviser', '专业服务机构', 'professional services firm')

export const technologyExportClass = choice('technologyExportClass', {
  name: { zh: '出口技术的类别', en: 'class of the technology exported' },
  question: {
    zh: '按禁止、限制出口技术目录，技术属于哪一类？',
    en: 'By the catalogue of technologies banned or restricted for export, in which class is it?',
  },
  options: {
    'no-export': { zh: '不出口技术', en: 'no technology is exported' },
    free: { zh: '自由出口', en: 'free to export' },
    restricted: { zh: '限制出口', en: 'restricted' },
    banned: { zh: '禁止出口', en: 'banned' },
  },
})

export const ipPassesAbroad = yesNo('ipPassesAbroad', {
  name: { zh: '知识产权随之向外国转让', en: 'intellectual property passes abroad with it' },
  denied: { zh: '不向外国转让知识产权', en: 'no intellectual property passes abroad' },
  question: {
    zh: '是否随技术出口向外国企业、个人转让知识产权？',
    en: 'Does intellectual property pass to a foreign firm or person with the technology?',
  },
})
