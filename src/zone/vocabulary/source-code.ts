/** Facts about a demand for the source code of software. */
import { choice, yesNo } from '../../rules/fact.ts'

export const sourceCodeDemandedBy = choice('sourceCodeDemandedBy', {
  name: { zh: '提出要求的一方', en: 'who makes the demand' },
  question: { zh: '是谁要求转让或获取源代码？', en: 'Who demands the source code?' },
  options: {
    authority: { zh: '行政机关等有关部门', en: 'an authority' },
    'authority-staff': { zh: '有关部门的工作人员', en: 'a member of an authority’s staff' },
    private: { zh: '企业或个人（合同相对方等）', en: 'a firm or a person, such as a party to a contract' },
  },
})

export const sourceCodeDemand = choice('sourceCodeDemand', {
  name: { zh: '要求的内容', en: 'what is demanded' },
  question: { zh: '要求的是什么？', en: 'What is demanded?' },
  options: {
    transfer: { zh: '转让源代码', en: 'that the source code be transferred' },
    access: { zh: '获取源代码（提交、查阅、留存等）', en: 'that it be handed over, shown or deposited' },
  },
})

export const sourceCodeAsCondition = yesNo('sourceCodeAsCondition', {
  name: { zh: '作为条件要求提出', en: 'it is made a condition' },
  denied: { zh: '没有作为条件', en: 'it is not made a condition' },
  question: {
    zh: '不提供源代码，是否就不能进口、分销、销售、使用或取得许可？',
    en: 'Is import, distribution, sale, use or a licence refused unless the code is given?',
  },
  help: {
    zh: '自愿提供、不影响办理结果的，选“否”。',
    en: 'Choose no where giving it is voluntary and changes nothing.',
  },
})

export const softwareActivity = choice('softwareActivity', {
  name: { zh: '对软件或产品所作的活动', en: 'what is done with the software or product' },
  question: { zh: '要求针对的是哪一项活动？', en: 'Which activity does the demand concern?' },
  options: {
    import: { zh: '进口', en: 'import' },
    distribution: { zh: '分销', en: 'distribution' },
    sale: { zh: '销售', en: 'sale' },
    use: { zh: '使用', en: 'use' },
    other: { zh: '其他（如委托开发、托管）', en: 'something else, such as commissioned development or escrow' },
  },
})

export const softwareReach = choice('softwareReach', {
  name: { zh: '软件类型', en: 'kind of software' },
  question: { zh: '涉及的是哪一种软件？', en: 'Which kind of software is it?' },
  help: {
    zh: '大众市场软件指面向不特定公众提供、无须为个别用户实质改动的软件。',
    en: 'Mass-market software is offered to the public at large and is not substantially changed for one user.',
  },
  options: {
    'mass-market': { zh: '大众市场软件', en: 'mass-market software' },
    'product-with-mass-market': { zh: '含有大众市场软件的产品', en: 'a product that contains mass-market software' },
    bespoke: { zh: '定制软件等非大众市场软件', en: 'bespoke or other software that is not mass-market' },
  },
})

export const softwareForCriticalInfrastructure = yesNo('softwareForCriticalInfrastructure', {
  name: { zh: '用于关键信息基础设施的软件', en: 'software used for critical information infrastructure' },
  denied: { zh: '不用于关键信息基础设施', en: 'software not used for critical information infrastructure' },
  question: {
    zh: '这款软件是否用于关键信息基础设施？',
    en: 'Is the software used for critical information infrastructure?',
  },
})

export const sourceCodeOwner = choice('sourceCodeOwner', {
  name: { zh: '源代码的所有者', en: 'owner of the source code' },
  question: { zh: '源代码归谁所有？', en: 'Who owns the source code?' },
  options: {
    firm: { zh: '企业', en: 'a firm' },
    individual: { zh: '个人', en: 'an individual' },
    other: { zh: '其他（如提出要求的机关自己）', en: 'someone else, such as the authority that asks' },
  },
})

export const demandInLicensing = yesNo('demandInLicensing', {
  name: { zh: '在实施行政许可中提出', en: 'it is made in an administrative licensing matter' },
  denied: { zh: '不是在实施行政许可中提出', en: 'it is not made in a licensing matter' },
  question: {
    zh: '这项要求是在办理行政许可时提出的吗？',
    en: 'Is the demand made in the course of an administrative licensing matter?',
  },
})

export const demandInBeijing = yesNo('demandInBeijing', {
  name: { zh: '针对在北京的活动', en: 'it concerns an activity in Beijing' },
  denied: { zh: '不涉及北京', en: 'it does not concern Beijing' },
  question: {
    zh: '要求针对的是在北京的进口、分销、销售或使用吗？',
    en: 'Does it concern import, distribution, sale or use in Beijing?',
  },
})
