import { useReadings } from '../../api/account.ts'
import type { Reading } from '../../api/people-types.ts'
import { Day } from '../../parts/day.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'
import { Part } from './part.tsx'

export function Readings() {
  const { t } = useWords()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useReadings()
  const readings = data?.pages.flatMap((page) => page.readings) ?? []
  return (
    <Part id="readings" name={t('谁看过您的案卷', 'Who read your files')}>
      <p className="soft">
        {t(
          '机关每次打开您的案卷、材料，都先记在这里，才看得到内容。',
          'Whenever an authority opens a file or paper of yours, it is written here before it is shown.',
        )}
      </p>
      {!data ? (
        error ? (
          <Failure error={error} retry={() => void refetch()} />
        ) : (
          <Lines count={3} />
        )
      ) : readings.length === 0 ? (
        <p>{t('还没有人看过。', 'Nobody has read anything yet.')}</p>
      ) : (
        <ul className="own-things">
          {readings.map((each) => (
            <One key={`${each.case}${each.what.code}${each.by.zh}${each.day}`} reading={each} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <button type="button" className="plain" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('更早的', 'Earlier ones')}
        </button>
      )}
    </Part>
  )
}

function One({ reading: { case: number, procedure, by, what, day, times } }: { readonly reading: Reading }) {
  const { t, say } = useWords()
  return (
    <li>
      <div>
        <p>{say(by)}</p>
        <p className="small soft">
          {say(what.name)} · <To to={`/cases/${number}`}>{number}</To> {say(procedure)}
        </p>
      </div>
      <span className="small soft">
        <Day date={day} />
        {times > 1 && t(`，${times} 次`, `, ${times} times`)}
      </span>
    </li>
  )
}
