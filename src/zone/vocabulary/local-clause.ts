/** Facts about a clause of a local instrument that is held against the negative lists. */
import { choice } from '../../rules/fact.ts'

export const clauseStandsIn = choice('clauseStandsIn', {
  name: { zh: '条款所在的文件', en: 'where the clause stands' },
  question: { zh: '这一条款写在哪里？', en: 'In what does the clause stand?' },
  options: {
    'local-regulation': { zh: '北京市的地方性法规', en: 'a local regulation of Beijing' },
    'city-document': { zh: '北京市的规章或者规范性文件', en: 'a rule or document of the city government' },
    elsewhere: { zh: '国家规定或者其他地方的文件', en: 'a national provision, or one of another place' },
  },
})

export const clauseTreatment = choice('clauseTreatment', {
  name: { zh: '条款对外方的要求', en: 'what the clause asks of the foreign side' },
  question: {
    zh: '条款对外国投资者或者境外服务提供者作了什么要求？',
    en: 'What does the clause ask of foreign investors or overseas service suppliers?',
  },
  options: {
    ban: { zh: '禁止进入', en: 'it keeps them out' },
    restriction: {
      zh: '只对外方的限制（股比、合资、国籍、资质等）',
      en: 'it restricts them alone: share, joint venture, nationality, qualification',
    },
    equal: { zh: '内外一致的要求，或者没有要求', en: 'the same of all, or nothing' },
  },
})

export const clauseTradeMode = choice('clauseTradeMode', {
  name: { zh: '条款涉及的方式', en: 'mode that the clause concerns' },
  question: {
    zh: '条款涉及在境内投资设立，还是跨境提供服务？',
    en: 'Does it concern investing here, or serving across the border?',
  },
  help: {
    zh: '跨境服务指跨境交付、境外消费、自然人移动；商业存在按外商投资。',
    en: 'Across the border: supply from abroad, use abroad, and people moving. A presence here is investment.',
  },
  options: {
    investment: { zh: '外商投资（商业存在）', en: 'foreign investment (commercial presence)' },
    'cross-border': { zh: '跨境服务贸易', en: 'cross-border services' },
  },
})

export const clauseReach = choice('clauseReach', {
  name: { zh: '条款适用的地域', en: 'where the clause applies' },
  question: { zh: '条款在哪里适用？', en: 'Where does the clause apply?' },
  options: {
    'free-trade-zone': { zh: '只在北京自贸试验区内', en: 'only inside the pilot free trade zone' },
    'rest-of-city': { zh: '只在自贸试验区以外', en: 'only outside it' },
    'whole-city': { zh: '全市', en: 'in the whole city' },
  },
})

export const clauseAgainstList = choice('clauseAgainstList', {
  name: { zh: '条款与负面清单相比', en: 'the clause against the negative list' },
  question: {
    zh: '与当时有效、在该地域适用的负面清单相比，条款如何？',
    en: 'Against the negative list in force there at the time, how is the clause?',
  },
  help: {
    zh: '全市适用的条款，先与全国清单比；在自贸试验区内还要再与自贸试验区清单比一次。',
    en: 'A clause for the whole city is first held against the national list, and once more against the zone’s list inside it.',
  },
  options: {
    'not-on-list': { zh: '清单没有列这一领域', en: 'the list does not name the field' },
    stricter: { zh: '清单列有，条款更严', en: 'the list names it, and the clause is stricter' },
    same: { zh: '与清单一致', en: 'the same as the list' },
    looser: { zh: '清单列有，条款更宽', en: 'the list names it, and the clause is looser' },
  },
})
