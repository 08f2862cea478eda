import { type ArticleOf, type InstrumentOf, instrument, issuers } from '../define.ts'
import { type ClauseId, clause, isReply, type PlanClause, planClauses } from '../plan.ts'

/** The plan and its letter of approval as instruments: each clause is an article in the instrument's own words. */

const label = ({ id, kind, text }: PlanClause) => {
  if (kind === 'measure' && !id.startsWith('org.')) {
    const [task, sentence] = id.split('.')
    return { zh: `第${task}条第${sentence}句`, en: `task ${task}, sentence ${sentence}` }
  }
  if (kind === 'measure') return { zh: '第三部分', en: 'part three' }
  if (kind === 'reply')
    return { zh: text.slice(0, 2) === '你们' ? '首段' : `第${text.slice(0, 1)}项`, en: id.replace('.', ', point ') }
  return { zh: text.length > 24 ? `${text.slice(0, 24)}……` : text, en: id.replaceAll('.', ' ') }
}

const asArticle = (clause: PlanClause): ArticleOf<ClauseId> => ({
  id: clause.id,
  label: label(clause),
  text: clause.text,
  form: 'verbatim',
  sure: 'plan',
})

const common = {
  rank: 'state-council-document',
  issuer: issuers.stateCouncil,
  number: '国函〔2023〕130号',
  signed: '2023-11-18',
  published: '2023-11-23',
  from: '2023-11-18',
  pilot: true,
  sure: 'plan',
} as const

export const plan2023: InstrumentOf<'plan-2023-130', ClauseId> = instrument({
  ...common,
  id: 'plan-2023-130',
  title: {
    zh: '支持北京深化国家服务业扩大开放综合示范区建设工作方案',
    en: 'Work plan supporting Beijing in deepening the National Comprehensive Demonstration Zone for Wider Opening of the Services Sector',
  },
  note: {
    zh: '成文 2023-11-18，2023-11-23 公开发布；自成文之日起施行，方案未另定施行日。',
    en: 'Signed on 18 November 2023, made public on 23 November 2023. The plan names no day of its own, so it is in force from the day of signing.',
  },
  articles: planClauses.filter((each) => !isReply(each) && each.kind !== 'news').map(asArticle),
})

export const reply2023: InstrumentOf<'reply-2023-130', ClauseId> = instrument({
  ...common,
  id: 'reply-2023-130',
  title: {
    zh: '国务院关于《支持北京深化国家服务业扩大开放综合示范区建设工作方案》的批复',
    en: 'Letter of the State Council approving the work plan for the services-opening demonstration zone in Beijing',
  },
  articles: planClauses.filter(isReply).map(asArticle),
})

/** The instrument in which a clause stands. */
export const instrumentOf = (id: ClauseId) => (isReply(clause(id)) ? reply2023 : plan2023)
