/** What is filled in, as typed on the page and as the server reads it. */
import { factsFrom, type Typed, typedFrom } from '../../address.ts'
import type { FieldView, FormValues, Guide, PaperGiven, Prefill, SectionView } from '../../api/matters-types.ts'

export interface Filled {
  readonly typed: Typed
  readonly papers: readonly PaperGiven[]
}

type Values = Record<string, FormValues[string]>

/** What cannot be read goes as it was typed, and the server says what is wrong. */
function fieldValue({ kind }: FieldView, written: string): FormValues[string] {
  const trimmed = written.trim()
  if (kind === 'yes-no') return written === 'yes'
  if (kind === 'count') return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed
  return trimmed
}

const sectionValues = ({ fields, facts }: Pick<SectionView, 'fields' | 'facts'>, typed: Typed): Values => ({
  ...(factsFrom(typed, facts) as Values),
  ...Object.fromEntries(
    fields.flatMap((field) => {
      const written = typed[field.id]
      return written === undefined || written.trim() === '' ? [] : [[field.id, fieldValue(field, written)]]
    }),
  ),
})

export const formFrom = (
  { form }: { readonly form: readonly Pick<SectionView, 'fields' | 'facts'>[] },
  typed: Typed,
): Values => Object.assign({}, ...form.map((section) => sectionValues(section, typed)))

export const typedFromForm = (form: FormValues): Typed =>
  Object.fromEntries(Object.entries(form).map(([id, value]) => [id, typedFrom(value)]))

/** What the account says is taken as it is, unless something else was typed in its place. */
export function wholeForm(
  guide: Guide,
  typed: Typed,
  prefill: Prefill | undefined,
  shown: ReadonlySet<string>,
): Values {
  const untouched = (prefill?.values ?? []).filter(({ field }) => typed[field] === undefined)
  const known = Object.fromEntries(untouched.map(({ field, value }) => [field, value]))
  const all = { ...known, ...formFrom(guide, typed) }
  return Object.fromEntries(Object.entries(all).filter(([id]) => shown.has(id)))
}

/**
 * Which fields and facts are on the page: those that are asked, given the others. Before the server has said so, those
 * that are always asked, and those that a draft holds. A fact that was answered stays, so that its answer can be changed.
 */
export function shownIds({ form }: Guide, asked: readonly string[] | undefined, typed: Typed): ReadonlySet<string> {
  const isAsked = new Set(asked)
  return new Set(
    form.flatMap(({ fields, facts }) => [
      ...fields
        .filter(({ id, when }) => (asked ? isAsked.has(id) : when === null || typed[id] !== undefined))
        .map(({ id }) => id),
      ...facts.filter(({ id }) => !asked || isAsked.has(id) || typed[id] !== undefined).map(({ id }) => id),
    ]),
  )
}

/** The place of a problem on the page: the id of its element. */
export function placeOf(at: string, papers: readonly PaperGiven[]): string | null {
  const [, part, rest = ''] = /^\/(form|papers)\/([^/]+)/.exec(at) ?? []
  const id = rest.replaceAll('~1', '/').replaceAll('~0', '~')
  if (part === 'form') return `field-${id}`
  if (part !== 'papers') return null
  const paper = /^\d+$/.test(id) ? papers[Number(id)]?.paper : id
  return paper === undefined ? null : `paper-${paper}`
}

/** Brings a place into view, and the keyboard to the first thing in it that can be filled in. */
export function jumpTo(place: string): void {
  const found = document.getElementById(place)
  if (!found) return
  found.scrollIntoView({ block: 'center' })
  const control = found.querySelector<HTMLElement>('input, select, textarea, button')
  ;(control ?? found).focus({ preventScroll: true })
}
