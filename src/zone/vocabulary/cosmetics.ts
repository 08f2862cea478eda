/** Facts about a cosmetic and the one it is measured against. */
import { choice, setOf, yesNo } from '../../rules/fact.ts'

export const cosmeticImported = yesNo('cosmeticImported', {
  name: { zh: '化妆品是进口的', en: 'the cosmetic is imported' },
  denied: { zh: '化妆品不是进口的', en: 'the cosmetic is not imported' },
  question: { zh: '这款化妆品是进口的吗？', en: 'Is the cosmetic imported?' },
})

export const cosmeticClass = choice('cosmeticClass', {
  name: { zh: '化妆品类别', en: 'class of the cosmetic' },
  question: { zh: '它是普通化妆品还是特殊化妆品？', en: 'Is it an ordinary or a special cosmetic?' },
  help: {
    zh: '染发、烫发、祛斑美白、防晒、防脱发以及宣称新功效的是特殊化妆品，其他是普通化妆品。',
    en: 'Hair dyes, perms, freckle removal and whitening, sunscreens, hair-loss products and new claimed effects are special; the rest are ordinary.',
  },
  options: {
    ordinary: { zh: '普通化妆品', en: 'ordinary cosmetic' },
    special: { zh: '特殊化妆品', en: 'special cosmetic' },
  },
})

export const testedCosmeticOnFile = yesNo('testedCosmeticOnFile', {
  name: { zh: '已有一款作对照的化妆品完成测试和评估', en: 'a cosmetic to compare with has been tested and assessed' },
  denied: { zh: '没有已完成测试和评估的对照产品', en: 'no cosmetic to compare with has been tested and assessed' },
  question: {
    zh: '有没有一款已经测试、评估过的同系列产品可作对照？',
    en: 'Is there a product of the same line that has already been tested and assessed?',
  },
})

export const cosmeticDiffersIn = setOf('cosmeticDiffersIn', {
  name: { zh: '与对照产品的差异', en: 'differences from the tested cosmetic' },
  question: { zh: '与已测试的产品相比，有哪些不同？', en: 'In what does it differ from the tested product?' },
  help: {
    zh: '完全相同的，留空。除颜色深浅、香味以外的任何差异（其他成分、使用部位、宣称功效等）都选“其他”。',
    en: 'Leave empty if nothing differs. Anything beyond shade and scent (other ingredients, area of use, claims …) is “other”.',
  },
  options: {
    shade: { zh: '颜色深浅', en: 'shade of colour' },
    scent: { zh: '香味', en: 'scent' },
    other: { zh: '其他差异', en: 'anything else' },
  },
})

export const retestReason = choice('retestReason', {
  name: { zh: '重测的理由', en: 'reason for testing again' },
  question: {
    zh: '主管部门为什么要求重新测试或评估？',
    en: 'Why does the authority ask for a new test or assessment?',
  },
  options: {
    none: { zh: '没有提出理由，或没有提出要求', en: 'no reason is given, or nothing is asked' },
    'health-or-safety-stated': {
      zh: '出于人体健康或安全考虑，并说明了依据',
      en: 'human health or safety, with the ground stated',
    },
    'health-or-safety-bare': {
      zh: '只提到健康或安全，没有说明依据',
      en: 'health or safety is named, without a ground',
    },
    other: { zh: '其他理由', en: 'another reason' },
  },
})
