import { choice, yesNo } from '../../rules/fact.ts'

/** The executive who comes to set something up, and what is to be set up. */

export const foreignFirmExecutive = yesNo('foreignFirmExecutive', {
  name: { zh: '外国企业的相关高级管理人员', en: 'a senior executive of the foreign firm concerned' },
  denied: { zh: '不是外国企业的相关高级管理人员', en: 'no senior executive of the foreign firm concerned' },
  question: {
    zh: '本人是不是外国企业的相关高级管理人员？',
    en: 'Is the person a senior executive of the foreign firm concerned?',
  },
})

export const setUpKind = choice('setUpKind', {
  name: { zh: '设立的形式', en: 'what is set up' },
  question: { zh: '外国企业要设立什么？', en: 'What is the foreign firm setting up?' },
  options: {
    branch: { zh: '分公司', en: 'a branch' },
    subsidiary: { zh: '子公司', en: 'a subsidiary' },
    'representative-office': { zh: '代表机构', en: 'a representative office' },
    other: { zh: '其他', en: 'something else' },
  },
})

export const setUpStage = choice('setUpStage', {
  name: { zh: '筹建阶段', en: 'stage of setting up' },
  question: { zh: '现在到了哪一步？', en: 'How far has it got?' },
  options: {
    planned: { zh: '拟筹建，尚未设立', en: 'planned, not yet established' },
    established: { zh: '已经设立', en: 'already established' },
  },
})

export const setUpInBeijing = yesNo('setUpInBeijing', {
  name: { zh: '在北京筹建', en: 'it is set up in Beijing' },
  denied: { zh: '不在北京筹建', en: 'it is not set up in Beijing' },
  question: { zh: '是否在北京筹建？', en: 'Is it set up in Beijing?' },
})
