import { useLocation } from 'react-router'
import { useTitle } from '../parts/title.ts'
import { To } from '../parts/to.tsx'
import { useWords } from '../words.ts'

export function NotFound() {
  const { t } = useWords()
  const { pathname } = useLocation()
  useTitle(t('没有这一页', 'No such page'))
  return (
    <div className="page">
      <header>
        <h1>{t('没有这一页', 'No such page')}</h1>
        <p className="lead">
          {t(`地址 ${pathname} 下没有内容。`, `There is nothing at ${pathname}.`)}
          {t('也许要找的是：', ' You may be looking for:')}
        </p>
      </header>
      <ul className="doors">
        <li>
          <To to="/">{t('方案全文与搜索', 'The plan, with search')}</To>
        </li>
        <li>
          <To to="/check">{t('体检', 'The check-up')}</To>
        </li>
        <li>
          <To to="/rules">{t('全部判断', 'All decisions')}</To>
        </li>
      </ul>
    </div>
  )
}
