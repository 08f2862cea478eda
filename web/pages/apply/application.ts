import { useEffect, useMemo, useState } from 'react'
import { useMatterCheck } from '../../api/apply.ts'
import type { Guide, Party, Prefill } from '../../api/matters-types.ts'
import { shownIds, wholeForm } from './filled.ts'
import type { Keeping } from './keeping.ts'
import { useSettled } from './settled.ts'

export type Application = ReturnType<typeof useApplication>

/** What would be filed now, and what the server says of it. */
export function useApplication(guide: Guide, party: Party, keeping: Keeping, prefill: Prefill | undefined) {
  const { typed, papers } = keeping.filled
  const [asked, setAsked] = useState<readonly string[] | undefined>(undefined)
  const shown = useMemo(() => shownIds(guide, asked, typed), [guide, asked, typed])
  const form = useMemo(() => wholeForm(guide, typed, prefill, shown), [guide, typed, prefill, shown])
  const body = useMemo(
    () => ({ for: party, form, papers: papers.map(({ paper, document }) => ({ paper, document })) }),
    [party, form, papers],
  )
  const settled = useSettled(body, 400)
  const check = useMatterCheck(guide.id, settled)
  useEffect(() => {
    if (check.data) setAsked(check.data.asked)
  }, [check.data])
  return { shown, form, papers: body.papers, check, behind: settled !== body || check.isFetching }
}
