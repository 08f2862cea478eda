import { type LedgerBrief, useLedgers } from '../../api/ledgers.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Meta } from '../../parts/meta.tsx'
import { RecordList, RecordRow } from '../../parts/record-list.tsx'
import { useTitle } from '../../parts/title.ts'
import { useWords } from '../../words.ts'

/** Which ledgers there are, those with accounts of one's own first. */
export function LedgersPage() {
  const { t } = useWords()
  const title = t('台账', 'Ledgers')
  useTitle(title)
  const { data, error, refetch } = useLedgers()
  return (
    <div className="page">
      <header>
        <h1>{title}</h1>
        <p className="lead">
          {t(
            '额度、数量、人数和款项的账：复式记账，任何一步都不越过上限，也不低于下限；每一笔都能追溯，余额可以随时从流水重算。',
            'Accounts of quotas, quantities, people and payments: double entry, never above a ceiling nor below a floor; every entry can be traced, and each balance worked out anew from what moved.',
          )}
        </p>
      </header>
      {error && !data && <Failure error={error} retry={() => refetch()} />}
      {!error && !data && <Lines count={10} />}
      {data && (
        <RecordList>
          {data.ledgers.map((ledger) => (
            <Row key={ledger.id} ledger={ledger} />
          ))}
        </RecordList>
      )}
    </div>
  )
}

function Row({ ledger: { id, name, says, measures, keeper, keeps, mine } }: { readonly ledger: LedgerBrief }) {
  const { t } = useWords()
  return (
    <RecordRow to={`/ledgers/${id}`} name={name} says={says}>
      <Meta keeper={keeper} measures={measures}>
        {mine > 0 && (
          <strong>{t(`我的账户 ${mine} 个`, mine === 1 ? 'one account of mine' : `${mine} accounts of mine`)}</strong>
        )}
        {keeps && <strong>{t('由我所在机关主管', 'kept by my authority')}</strong>}
      </Meta>
    </RecordRow>
  )
}
