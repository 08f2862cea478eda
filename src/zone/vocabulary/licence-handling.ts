/** Facts about a business licence from which the way of handling it follows. */
import { choice, setOf, yesNo } from '../../rules/fact.ts'

export const isBusinessLicence = yesNo('isBusinessLicence', {
  name: { zh: '涉企经营许可事项', en: 'a licence to carry on business' },
  denied: { zh: '不是涉企经营许可事项', en: 'not a licence to carry on business' },
  question: { zh: '要办的是不是涉企经营许可？', en: 'Is it a licence that a firm needs to carry on business?' },
})

export const licenceInBeijing = yesNo('licenceInBeijing', {
  name: { zh: '由北京市、区的机关办理', en: 'handled by an authority of Beijing or its districts' },
  denied: { zh: '不由北京市、区的机关办理', en: 'not handled by an authority of Beijing or its districts' },
  question: {
    zh: '是否由北京市或者其各区的机关办理？',
    en: 'Is it handled by an authority of Beijing or one of its districts?',
  },
})

export const publishedLicenceMode = choice('publishedLicenceMode', {
  name: { zh: '已公布的改革方式', en: 'mode published for this licence' },
  question: {
    zh: '“证照分离”清单为这项许可公布的是哪种方式？',
    en: 'Which mode has the list of licence reforms published for this licence?',
  },
  help: {
    zh: '可查办事指南或者涉企经营许可事项清单；只优化审批服务的，或者没有列入的，选最后两项。',
    en: 'See the guide or the list of business licences. Where only the service was improved, or nothing is listed, choose one of the last two.',
  },
  options: {
    abolished: { zh: '直接取消审批', en: 'approval abolished' },
    filing: { zh: '审批改为备案', en: 'filing in place of approval' },
    commitment: { zh: '实行告知承诺', en: 'commitment in place of approval' },
    service: { zh: '优化审批服务', en: 'approval kept, service improved' },
    none: { zh: '没有列入', en: 'not listed' },
  },
})

export const mandatoryStandardExists = yesNo('mandatoryStandardExists', {
  name: { zh: '已制定强制性标准', en: 'a mandatory standard exists' },
  denied: { zh: '没有强制性标准', en: 'no mandatory standard exists' },
  question: { zh: '这一领域是否已制定强制性标准？', en: 'Does a mandatory standard exist in this field?' },
})

export const licenceDirectlyTouches = setOf('licenceDirectlyTouches', {
  name: { zh: '直接涉及的安全', en: 'what it touches directly' },
  question: { zh: '这项许可是否直接涉及下列各项？', en: 'Does the licence directly touch any of these?' },
  help: { zh: '都不涉及的，留空。', en: 'Leave empty if none.' },
  options: {
    'national-security': { zh: '国家安全', en: 'national security' },
    'public-safety': { zh: '公共安全', en: 'public safety' },
    'life-and-health': { zh: '人民群众生命健康', en: 'people’s life and health' },
  },
})

export const promisesConformity = yesNo('promisesConformity', {
  name: { zh: '书面承诺符合许可条件', en: 'promises in writing to meet the conditions' },
  denied: { zh: '不作书面承诺', en: 'makes no written promise' },
  question: {
    zh: '申请人是否书面承诺符合许可条件？',
    en: 'Does the applicant promise in writing to meet the conditions?',
  },
})
