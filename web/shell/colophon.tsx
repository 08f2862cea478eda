import { To } from '../parts/to.tsx'
import { useWords } from '../words.ts'

export function Colophon() {
  const { t } = useWords()
  return (
    <footer className="colophon">
      <p>
        {t(
          '一窗把国函〔2023〕130号方案做成可运行的软件。答复供参考，以主管部门的决定为准。',
          'One Window turns State Council letter 2023 No. 130 into running software. Its answers are for orientation; the competent authority decides.',
        )}
      </p>
      <p>
        {t(
          '方案的正式文本是中文。英文是本站所写的简称与说明，不是译本。',
          'The plan’s official text is Chinese. The English here is this site’s own short names and explanations, not a translation.',
        )}
      </p>
      <ul className="colophon-links">
        <li>
          <To to="/statistics" className="colophon-link">
            {t('期限办得怎么样', 'Time limits kept')}
          </To>
        </li>
        <li>
          <a className="colophon-link" href="/api/docs">
            {t('接口说明', 'Interface for programs')}
          </a>
        </li>
        <li>
          <a className="colophon-link" href="/api/openapi.json">
            OpenAPI
          </a>
        </li>
      </ul>
    </footer>
  )
}
