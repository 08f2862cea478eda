/** Facts about names, resources and disputes that the protection of intellectual property turns on. */
import { choice, setOf, yesNo } from '../../rules/fact.ts'

export const foreignIndicationStanding = choice('foreignIndicationStanding', {
  given: true,
  name: { zh: '国外地理标志在中国的保护', en: 'the foreign indication’s protection in China' },
  question: {
    zh: '这个国外地理标志在中国受保护吗？',
    en: 'Is the foreign geographical indication protected in China?',
  },
  help: {
    zh: '经注册、认定，或者列入已生效协定的名录，都是受保护。',
    en: 'It is protected if registered or recognised, or listed under an agreement in force.',
  },
  options: {
    protected: { zh: '受保护', en: 'protected' },
    pending: { zh: '已申请，还没有决定', en: 'applied for, not decided' },
    none: { zh: '没有', en: 'not protected' },
  },
})

export const nameUsedAs = choice('nameUsedAs', {
  name: { zh: '拟用名称与该地理标志的关系', en: 'how the name relates to the indication' },
  question: { zh: '拟用的名称是该地理标志的什么？', en: 'What is the name to the foreign indication?' },
  options: {
    original: { zh: '原文名称', en: 'its original form' },
    meaning: { zh: '意译', en: 'a translation of its meaning' },
    sound: { zh: '音译', en: 'a rendering of its sound' },
    script: { zh: '字译', en: 'a word-for-word or letter-for-letter rendering' },
    unrelated: { zh: '都不是', en: 'none of these' },
  },
})

export const goodsFromIndicatedPlace = choice('goodsFromIndicatedPlace', {
  name: { zh: '产品是否来自所标示的产地', en: 'whether the goods come from the place indicated' },
  question: { zh: '产品是否来自所标示的产地？', en: 'Do the goods come from the place that the name indicates?' },
  options: {
    'yes-entitled': {
      zh: '来自该产地，且有权使用',
      en: 'yes, and the user is entitled to the name',
    },
    'yes-not-entitled': { zh: '来自该产地，但没有使用的资格', en: 'yes, but the user is not entitled to the name' },
    no: { zh: '不来自该产地', en: 'no' },
  },
})

export const nameIsGeneric = yesNo('nameIsGeneric', {
  given: true,
  name: { zh: '主张该名称已成为通用名称', en: 'the name is said to have become generic' },
  denied: { zh: '没有主张该名称是通用名称', en: 'the name is not said to be generic' },
  question: {
    zh: '是否主张这个名称在中国已经是通用名称？',
    en: 'Is it argued that the name has become generic in China?',
  },
})

export const geneticResourceUsed = choice('geneticResourceUsed', {
  name: { zh: '发明依赖的遗传资源', en: 'genetic resource that the invention relies on' },
  question: { zh: '发明创造依赖哪一种遗传资源？', en: 'On which genetic resource does the invention rely?' },
  options: {
    none: { zh: '不依赖遗传资源', en: 'none' },
    biological: { zh: '动物、植物、微生物等生物遗传资源', en: 'of animals, plants or micro-organisms' },
    human: { zh: '人类遗传资源', en: 'human' },
  },
})

export const geneticResourceProofs = setOf('geneticResourceProofs', {
  name: { zh: '能够说明的事项', en: 'what can be shown of it' },
  question: { zh: '下列哪些能够说明并有材料？', en: 'Which of these can be shown with papers?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    'direct-source': { zh: '直接来源（从谁那里取得）', en: 'direct source: from whom it came' },
    'original-source': { zh: '原始来源（采自哪里）', en: 'original source: where it was collected' },
    consent: { zh: '提供方同意获取', en: 'the provider’s consent to access' },
    terms: { zh: '惠益分享的约定', en: 'terms on sharing the benefits' },
  },
})

export const disputeInBeijing = yesNo('disputeInBeijing', {
  name: { zh: '由北京的法院或者行政机关处理', en: 'before a court or authority in Beijing' },
  denied: { zh: '不由北京的法院或者行政机关处理', en: 'not before a court or authority in Beijing' },
  question: {
    zh: '是否由北京的法院或者行政机关处理？',
    en: 'Is the matter before a court or authority in Beijing?',
  },
})

export const courtsViewOfCase = choice('courtsViewOfCase', {
  given: true,
  name: { zh: '法院对案件繁简的认定', en: 'how the court sees the case' },
  question: { zh: '法院认定案件是繁还是简？', en: 'Has the court found the case simple or complex?' },
  options: {
    simple: { zh: '认定为简单案件', en: 'simple' },
    complex: { zh: '认定为复杂案件', en: 'complex' },
    open: { zh: '还没有认定', en: 'not found yet' },
  },
})

export const partiesAgreeTo = setOf('partiesAgreeTo', {
  name: { zh: '各方当事人同意', en: 'what all parties agree to' },
  question: { zh: '各方当事人都同意哪些？', en: 'To which of these do all parties agree?' },
  help: { zh: '都不同意的，留空。', en: 'Leave empty if none.' },
  options: {
    mediation: { zh: '先行调解', en: 'mediation first' },
    online: { zh: '在线诉讼', en: 'proceedings online' },
  },
})

export const reliefAskedBy = choice('reliefAskedBy', {
  name: { zh: '申请人', en: 'who asks for relief' },
  question: { zh: '谁提出救济请求？', en: 'Who asks for relief?' },
  options: {
    operator: { zh: '经营主体（企业、个体工商户等）', en: 'a market entity: a firm, a sole trader and the like' },
    other: { zh: '其他人', en: 'someone else' },
  },
})

export const evidenceGiven = yesNo('evidenceGiven', {
  name: { zh: '已提供可合理获得的证据', en: 'evidence reasonably available is given' },
  denied: { zh: '没有提供可合理获得的证据', en: 'evidence reasonably available is not given' },
  question: {
    zh: '申请人是否提供了可合理获得的证据？',
    en: 'Has the applicant given the evidence reasonably available to it?',
  },
})

export const infringementShown = choice('infringementShown', {
  name: { zh: '初步证明的程度', en: 'what is shown at first sight' },
  question: { zh: '证据初步证明了什么？', en: 'What does the evidence show at first sight?' },
  options: {
    ongoing: { zh: '权利正在受到侵害', en: 'the right is being infringed' },
    imminent: { zh: '权利即将受到侵害', en: 'the right is about to be infringed' },
    past: { zh: '只有已经结束的侵害', en: 'only an infringement that is over' },
    none: { zh: '没有初步证明侵害', en: 'no infringement is shown' },
  },
})

export const reliefForum = choice('reliefForum', {
  name: { zh: '向谁请求', en: 'of whom it is asked' },
  question: { zh: '向谁提出救济请求？', en: 'Of whom is relief asked?' },
  options: {
    'court-before-suit': { zh: '法院，起诉或者申请仲裁之前', en: 'the court, before suit or arbitration' },
    'court-in-suit': { zh: '法院，诉讼中', en: 'the court, in the course of a suit' },
    authority: { zh: '行政机关', en: 'an authority' },
  },
})

export const reliefUrgent = yesNo('reliefUrgent', {
  name: { zh: '情况紧急', en: 'the matter is urgent' },
  denied: { zh: '情况不紧急', en: 'the matter is not urgent' },
  question: { zh: '情况是否紧急？', en: 'Is the matter urgent?' },
})
