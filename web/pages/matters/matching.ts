/** Which matters a reader means: by words in either language, and by who applies. */
import type { Matter } from '../../api/matters-types.ts'
import type { Text } from '../../api/types.ts'

export type Who = Matter['applicants'][number]

export interface Meant {
  readonly words: string
  readonly who: Who | null
}

const both = ({ zh, en }: Text): string => `${zh} ${en}`

const said = ({ id, name, summary, mode, lead, licences, measures }: Matter): string =>
  [id, ...measures, ...[name, summary, mode.name, ...lead, ...licences.map((each) => each.name)].map(both)]
    .join(' ')
    .toLowerCase()

/** Every word must stand somewhere; Chinese is written without spaces, so one run of characters is one word. */
export function matching(matters: readonly Matter[], { words, who }: Meant): readonly Matter[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return matters.filter(
    (matter) =>
      (who === null || matter.applicants.includes(who)) && wanted.every((word) => said(matter).includes(word)),
  )
}
