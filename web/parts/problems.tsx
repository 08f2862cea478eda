import type { ProblemItem } from '../api/types.ts'
import { useWords } from '../words.ts'

/** What is wrong with one fact: the server names its place with a JSON pointer. */
export const problemOf = (problems: readonly ProblemItem[], fact: string): ProblemItem | undefined =>
  problems.find(({ at }) => at === `/facts/${fact}`)

/** What is wrong with no one fact alone: facts that cannot both be so. */
export function Problems({ problems }: { readonly problems: readonly ProblemItem[] }) {
  const { say } = useWords()
  if (problems.length === 0) return null
  return (
    <div role="alert" className="problems">
      {problems.map(({ code, at, text }) => (
        <p key={`${code}${at}${text.zh}`} className="field-problem">
          {say(text)}
        </p>
      ))}
    </div>
  )
}
