import { type ReactNode, useId } from 'react'
import { useWords } from '../../../words.ts'

interface Props {
  readonly title: string
  /** What the chart shows, in one or two sentences. */
  readonly summary: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly children: ReactNode
}

/** A picture with its heading, what it shows in words, and a table of the same figures. */
export function Chart({ title, summary, head, rows, children }: Props) {
  const { t } = useWords()
  const id = useId()
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p>{summary}</p>
      </figcaption>
      {children}
      <details className="chart-table">
        <summary>{t('同样数字的表格', 'The same figures as a table')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <section className="scroller" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells) => (
                <tr key={cells.join('|')}>
                  {cells.map((cell, at) =>
                    at === 0 ? (
                      <th key={head[at]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={head[at]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  )
}
