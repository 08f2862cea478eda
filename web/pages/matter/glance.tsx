import type { Guide } from '../../api/matters-types.ts'
import { useWords } from '../../words.ts'

/** What everybody asks first, in one look. */
export function Glance({ guide }: { readonly guide: Guide }) {
  const { t, say } = useWords()
  const { leads, headline, fee, visit, results, applicants, mode } = guide
  return (
    <dl className="glance">
      <div className={leads.text.zh.length > 40 ? 'long' : undefined}>
        <dt>{t('在哪办', 'Where')}</dt>
        <dd>{say(leads.text)}</dd>
      </div>
      {headline && (
        <div>
          <dt>{t('多久', 'How long')}</dt>
          <dd>
            {say(headline.length)}
            <span className="soft small">
              {t('，', ', ')}
              {say(headline.kind.name)}
            </span>
          </dd>
        </div>
      )}
      <div>
        <dt>{t('得到', 'What one gets')}</dt>
        <dd>
          {[...new Set(results.map(({ name, licence }) => say(licence ? licence.name : name)))].join(t('、', ', '))}
        </dd>
      </div>
      <div>
        <dt>{t('谁申请', 'Who applies')}</dt>
        <dd>
          {applicants.length === 2
            ? t('单位或者个人', 'an organisation or a person')
            : applicants[0] === 'person'
              ? t('个人', 'a person')
              : t('单位', 'an organisation')}
        </dd>
      </div>
      <div>
        <dt>{t('费用', 'Fee')}</dt>
        <dd>{say(fee.text)}</dd>
      </div>
      <div>
        <dt>{t('到场', 'Appearing')}</dt>
        <dd>{say(visit)}</dd>
      </div>
      <div>
        <dt>{t('方式', 'Handled as')}</dt>
        <dd>{say(mode.name)}</dd>
      </div>
    </dl>
  )
}
