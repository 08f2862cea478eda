import type { Text } from '../text.ts'
import { type Measure, measures } from './measures.ts'
import { clause, type PlanClause } from './plan.ts'

export interface Group {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6
  readonly name: Text
}

/** The six groups of part two. */
export const groups: readonly Group[] = [
  {
    number: 1,
    name: { zh: '推进服务业重点领域深化改革扩大开放', en: 'Deeper reform and wider opening in key services' },
  },
  { number: 2, name: { zh: '探索新兴业态规则规范', en: 'Rules for new kinds of business' } },
  { number: 3, name: { zh: '优化贸易投资制度安排', en: 'Better arrangements for trade and investment' } },
  { number: 4, name: { zh: '完善公共服务政策环境', en: 'Public services and policy' } },
  { number: 5, name: { zh: '强化权益保护机制', en: 'Protection of rights and interests' } },
  { number: 6, name: { zh: '健全风险防控体系', en: 'Prevention and control of risk' } },
]

const names = [
  [1, '电信服务领域', 'Telecommunications services'],
  [1, '健康医疗服务领域', 'Health and medical services'],
  [1, '金融服务领域', 'Financial services'],
  [1, '文化教育服务领域', 'Culture and education'],
  [1, '专业服务领域', 'Professional services'],
  [2, '推动构建数字经济国际规则', 'International rules for the digital economy'],
  [2, '推动数据资源开发利用', 'Development and use of data'],
  [2, '优化金融服务模式和管理手段', 'Financial services and how they are run'],
  [2, '促进金融服务绿色低碳循环经济发展', 'Finance for a green, low-carbon, circular economy'],
  [3, '探索与服务贸易创新发展相适应的规则体系', 'Rules that fit innovation in services trade'],
  [3, '持续降低贸易成本和壁垒', 'Lower costs and barriers of trade'],
  [3, '优化跨境贸易监管服务模式', 'Supervision of cross-border trade'],
  [3, '提升资金跨境流动便利度', 'Easier movement of funds across the border'],
  [3, '支持企业“走出去”', 'Firms going abroad'],
  [4, '推进政府职能转变', 'A changed role of government'],
  [4, '建设创新成果转化运用体系', 'From invention to use'],
  [4, '创新人才全流程服务管理模式', 'Services for talent from start to finish'],
  [4, '构建公平透明的政府采购营商环境', 'Fair and transparent government procurement'],
  [5, '打造一流国际商事纠纷解决优选地', 'A first-rate place to settle international commercial disputes'],
  [5, '完善争议解决机制', 'Better ways to settle disputes'],
  [5, '优化知识产权保护体系', 'Protection of intellectual property'],
  [6, '建设风险防控协同监管体系', 'Joint supervision of risk'],
  [6, '加强重点领域风险防范', 'Risks in key fields'],
] as const

export interface Task {
  /** 1 to 23. */
  readonly number: number
  readonly group: Group['number']
  readonly name: Text
  readonly heading: PlanClause
  readonly measures: readonly Measure[]
}

export const tasks: readonly Task[] = names.map(([group, zh, en], at) => ({
  number: at + 1,
  group,
  name: { zh, en },
  heading: clause(`task.${at + 1}`),
  measures: measures.filter((measure) => measure.task === at + 1),
}))
