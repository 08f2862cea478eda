import { useWords } from '../words.ts'

interface Props {
  /** A list that is asked for page by page. */
  readonly of: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => Promise<unknown>
  }
}

/** The rest of a list; nothing where all of it is shown. While it loads it keeps the focus. */
export function More({ of: { hasNextPage, isFetchingNextPage, fetchNextPage } }: Props) {
  const { t } = useWords()
  if (!hasNextPage) return null
  return (
    <p className="acts more no-print">
      <button
        type="button"
        className="act quiet"
        aria-disabled={isFetchingNextPage}
        onClick={() => isFetchingNextPage || void fetchNextPage()}
      >
        {isFetchingNextPage ? t('正在载入…', 'Loading …') : t('再看一些', 'Show more')}
      </button>
    </p>
  )
}
