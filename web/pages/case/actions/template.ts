/** Letters to begin with: the facts of the application and the law of the matter stand in them, and what only a person can say is left open. */
import type { CaseView } from '../../../api/case-types.ts'
import type { Guide } from '../../../api/matters-types.ts'
import type { CitationView } from '../../../api/types.ts'
import type { Language } from '../../../words.ts'

const lawOf = (cites: readonly CitationView[], lang: Language): string =>
  [
    ...new Set(
      cites.map(({ title, label }) => (lang === 'zh' ? `《${title.zh}》${label.zh}` : `${title.en}, ${label.en}`)),
    ),
  ].join(lang === 'zh' ? '、' : '; ')

/** Facts that the law asks about; names, addresses and numbers of papers are no reasons. */
function factsOf({ form }: CaseView, guide: Guide, lang: Language): readonly string[] {
  const facts = new Set(guide.form.flatMap((section) => section.facts.map(({ id }) => id)))
  return form.flatMap(({ values }) =>
    values.flatMap(({ id, name, text, personal }) =>
      facts.has(id) && !personal ? [`${name[lang]}${lang === 'zh' ? '：' : ': '}${text[lang]}`] : [],
    ),
  )
}

const numbered = (lines: readonly string[]): string => lines.map((line, at) => `${at + 1}. ${line}`).join('\n')

/** Left open for the one who writes. */
const open = /〔[^〕]*〕/
export const stillOpen = (letter: string): string | null => open.exec(letter)?.[0] ?? null

export function reasonsFor(
  outcome: string,
  result: string | null,
  view: CaseView,
  guide: Guide,
  lang: Language,
): string {
  const facts = factsOf(view, guide, lang)
  const law = lawOf(guide.cites, lang)
  const conditions = guide.conditions.map(({ text }) => text[lang])
  const against = view.ruledOut.map(({ name }) => name[lang]).join(lang === 'zh' ? '、' : ', ')
  const of = result ?? view.name[lang]
  if (lang === 'zh') {
    const found = facts.length > 0 ? `经审查，申请材料所示事实如下：\n${numbered(facts)}` : '经审查：〔写明查明的事实〕'
    if (outcome === 'granted')
      return `${found}\n\n${conditions.length === 0 ? '' : `上述事实由申请材料证明，符合下列条件：\n${numbered(conditions)}\n\n`}依据${law}，准予${of}。`
    return `${found}\n\n${against === '' ? '' : `下列判定不利于申请：${against}。\n\n`}不符合的条件和理由：〔写明哪一项条件不符合、依据哪一条、为什么〕\n\n依据${law}，不予${result ?? '受理'}。`
  }
  const found =
    facts.length > 0
      ? `The papers show the following facts:\n${numbered(facts)}`
      : 'The review found: 〔say what was found〕'
  if (outcome === 'granted')
    return `${found}\n\n${conditions.length === 0 ? '' : `The papers prove these facts, and they meet the conditions:\n${numbered(conditions)}\n\n`}Under ${law}, ${of} is granted.`
  return `${found}\n\n${against === '' ? '' : `These decisions speak against it: ${against}.\n\n`}Conditions not met, and why: 〔say which condition, under which article, and why〕\n\nUnder ${law}, ${result === null ? 'the application is not accepted' : `${of} is refused`}.`
}
