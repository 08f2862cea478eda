import { choice, date, setOf, yesNo } from '../../rules/fact.ts'

export const rulingState = choice('rulingState', {
  name: { zh: '预裁定决定书的状态', en: 'state of the advance ruling' },
  question: {
    zh: '申请展期时，预裁定决定书处于什么状态？',
    en: 'When the extension is asked for, how does the ruling stand?',
  },
  options: {
    'in-force': { zh: '有效', en: 'in force' },
    lapsed: { zh: '已失效（到期，或者所依据的规定变化而自动失效）', en: 'lapsed, by time or by a change of the rules' },
    revoked: { zh: '已被撤销', en: 'revoked' },
  },
})

export const rulingExpiresOn = date('rulingExpiresOn', {
  name: { zh: '预裁定有效期截止日', en: 'last day of the ruling' },
  question: { zh: '预裁定决定书的有效期截止到哪一天？', en: 'On which day does the ruling expire?' },
})

export const extensionAppliedOn = date('extensionAppliedOn', {
  name: { zh: '展期申请日', en: 'day of the application to extend' },
  question: { zh: '哪一天提出展期申请？', en: 'On which day is the extension asked for?' },
})

export const newRulingEffectiveOn = date('newRulingEffectiveOn', {
  name: { zh: '新决定书生效日', en: 'day on which the new ruling takes effect' },
  question: { zh: '新的预裁定决定书哪一天生效？', en: 'On which day does the new ruling take effect?' },
  help: { zh: '还没有的，留空。', en: 'Leave empty if there is none yet.' },
})

export const appliesAsOriginalApplicant = yesNo('appliesAsOriginalApplicant', {
  name: { zh: '由原预裁定申请人申请', en: 'the original applicant asks' },
  denied: { zh: '不是原预裁定申请人', en: 'someone other than the original applicant asks' },
  question: {
    zh: '提出展期的是不是原预裁定的申请人？',
    en: 'Is it the original applicant who asks for the extension?',
  },
})

export const changedSinceRuling = setOf('changedSinceRuling', {
  name: { zh: '预裁定以来的变化', en: 'changes since the ruling' },
  question: { zh: '预裁定作出以来，下列哪些发生了改变？', en: 'Which of these have changed since the ruling?' },
  help: { zh: '都没有改变的，留空。', en: 'Leave empty if nothing has changed.' },
  options: {
    law: { zh: '所依据的法律', en: 'the law it rests on' },
    facts: { zh: '所依据的事实', en: 'the facts it rests on' },
    circumstances: { zh: '所依据的情况', en: 'the circumstances it rests on' },
    'kind-of-matter': { zh: '事务类别', en: 'the kind of matter' },
    goods: { zh: '商品基本信息', en: 'the basic information on the goods' },
    'matter-ruled': { zh: '预裁定事项', en: 'the matter ruled on' },
    'applicant-name': { zh: '申请人名称', en: 'the name of the applicant' },
  },
})
