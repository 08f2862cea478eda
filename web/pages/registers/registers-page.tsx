import { type RegisterBrief, useRegisters } from '../../api/registers.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Meta } from '../../parts/meta.tsx'
import { RecordList, RecordRow } from '../../parts/record-list.tsx'
import { useTitle } from '../../parts/title.ts'
import { useWords } from '../../words.ts'

/** Every register, with what it is and who keeps it. */
export function RegistersPage() {
  const { t } = useWords()
  const title = t('登记簿', 'Registers')
  useTitle(title)
  const { data, error, refetch } = useRegisters()
  return (
    <div className="page">
      <header>
        <h1>{title}</h1>
        <p className="lead">
          {t(
            '方案要求的名单和登记，对所有人公开。每一条都写明自哪一天起有效；可以查任何一天的情况，也可以查当时所知的情况。更正不覆盖，原来的记载仍可查。',
            'The lists and registrations of the plan, open to all. Each entry says since which day it holds; look up any day, and what was known on it. A correction overwrites nothing: what stood there before can still be found.',
          )}
        </p>
      </header>
      {data ? (
        <RecordList>
          {data.registers.map((each) => (
            <Row key={each.id} register={each} />
          ))}
        </RecordList>
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Lines count={14} />
      )}
      {data && (
        <p className="downloads no-print">
          <a href="/api/registers/catalogue">
            {t('开放数据目录（DCAT，JSON-LD）', 'Catalogue of open data (DCAT, JSON-LD)')}
          </a>
        </p>
      )}
    </div>
  )
}

function Row({ register: { id, name, says, measures, keeper, live } }: { readonly register: RegisterBrief }) {
  const { t } = useWords()
  return (
    <RecordRow to={`/registers/${id}`} name={name} says={says}>
      <Meta keeper={keeper} measures={measures}>
        <span>
          {live.more
            ? t(`今天有效的超过 ${live.count} 条`, `more than ${live.count} hold today`)
            : live.count === 0
              ? t('今天没有有效的条目', 'no entry holds today')
              : t(`今天有效 ${live.count} 条`, live.count === 1 ? '1 holds today' : `${live.count} hold today`)}
        </span>
      </Meta>
    </RecordRow>
  )
}
