import { describe, expect, it } from 'vitest'
import { measures } from './measures.ts'
import { type ClauseId, clause, planClauses } from './plan.ts'
import { planSource } from './sources.ts'
import { groups, tasks } from './tasks.ts'

describe('the plan, clause by clause', () => {
  it('gives back the source when its clauses are put together', () => {
    expect(planClauses.map(({ raw }) => raw).join('')).toBe(planSource)
  })

  it('loses no character of a clause but marks of layout', () => {
    const layout = /[*#\s]/g
    for (const { raw, text } of planClauses) expect(text.replace(layout, '')).toBe(raw.replace(layout, ''))
  })

  it('names every clause once, and every parent exists', () => {
    const ids = planClauses.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { parent } of planClauses) if (parent) expect(ids).toContain(parent)
  })

  it.each<[ClauseId, string, string]>([
    ['reply.title', 'letter', '国务院关于《支持北京深化国家服务业扩大开放综合示范区建设工作方案》的批复'],
    ['reply.number', 'letter', '国函〔2023〕130号'],
    ['reply.date', 'letter', '2023年11月18日'],
    ['heading.part.1', 'heading', '一、总体要求'],
    ['heading.group.6', 'heading', '（六）健全风险防控体系'],
    ['task.14', 'task', '14.支持企业“走出去”。'],
    ['1.1', 'measure', '研究建设国家新型互联网交换中心。'],
    ['9.2', 'measure', '支持国内外绿色金融标准认证及评级机构在京发展。'],
    ['org.4', 'measure', '要加强安全评估和风险防范，提升重大突发事件应对水平；'],
  ])('%s is a %s', (id, kind, text) => {
    expect(clause(id)).toMatchObject({ kind, text })
  })

  it.each<[ClauseId, string]>([
    ['reply.5', '按规定程序办理'],
    ['guiding', '稳步扩大规则、规制、管理、标准等制度型开放'],
    ['principle.1', '坚持守正创新'],
    ['principle.4', '牢牢守住不发生系统性区域性风险底线'],
    ['16.13', '不得将转让或获取企业、个人所拥有的相关软件源代码作为条件要求'],
    ['18.7', '不采取行动的合理理由应当以书面形式提供'],
    ['org.1', '遇有与本工作方案规定不一致的，依照本工作方案规定执行'],
    ['org.3', '对相关产业开放、审批权下放事项，要制定实施方案、明确监管措施'],
    ['org.8', '不断调整优化措施'],
  ])('%s says %s', (id, words) => {
    expect(clause(id).text).toContain(words)
  })

  it('says what an id looks like when there is none', () => {
    expect(() => clause('24.1' as ClauseId)).toThrow('the plan has no clause 24.1')
  })
})

describe('tasks', () => {
  it('are 23 in six groups, named as the plan names them', () => {
    expect(tasks).toHaveLength(23)
    for (const task of tasks) {
      expect(task.heading.text).toBe(`${task.number}.${task.name.zh}。`)
      expect(task.heading.parent).toBe(`heading.group.${task.group}`)
    }
    for (const group of groups) expect(clause(`heading.group.${group.number}`).text).toContain(group.name.zh)
  })

  it('hold every measure but those of part three', () => {
    expect(tasks.flatMap((task) => task.measures)).toEqual(measures.filter(({ task }) => task !== null))
  })
})
