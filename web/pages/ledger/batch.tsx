import { useId, useRef, useState } from 'react'
import type { FieldView } from '../../api/matters-types.ts'
import type { ProblemItem } from '../../api/types.ts'
import { useWords } from '../../words.ts'

interface Props {
  readonly field: FieldView
  readonly value: string | undefined
  readonly change: (value: string | undefined) => void
  readonly problem?: ProblemItem | undefined
}

/** More lines than anyone edits by hand are counted and not shown. */
const mostShown = 500
const largest = 7_500_000

/** The first column of each line; a heading is no line. */
function linesIn(text: string): readonly string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => (/^"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"') ?? line.split(/[,\t]/)[0] ?? '').trim())
    .filter((line) => line !== '')
  return /\d/.test(lines[0] ?? '') ? lines : lines.slice(1)
}

const grouped = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',')

/** A list of many: typed, pasted, or read from a file on this computer. */
export function Batch({ field, value = '', change, problem }: Props) {
  const { t, say } = useWords()
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const [name, setName] = useState<string | null>(null)
  const [tooLarge, setTooLarge] = useState(false)
  const lines = value === '' ? [] : value.split('\n').filter((line) => line.trim() !== '')
  const different = new Set(lines).size
  const take = async (given: File | undefined) => {
    if (!given) return
    setTooLarge(given.size > largest)
    if (given.size > largest) return
    setName(given.name)
    change(linesIn(await given.text()).join('\n') || undefined)
  }
  const empty = () => {
    setName(null)
    change(undefined)
    if (file.current) file.current.value = ''
  }
  const describedBy = [field.help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  return (
    <div className="field">
      <label htmlFor={id}>{say(field.name)}</label>
      {field.help && (
        <p id={`${id}-help`} className="field-help">
          {say(field.help)}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {say(problem.text)}
        </p>
      )}
      {lines.length <= mostShown && (
        <textarea
          id={id}
          rows={5}
          value={value}
          spellCheck={false}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          onChange={({ target }) => change(target.value === '' ? undefined : target.value)}
        />
      )}
      <p className="ledger-batch">
        <label className="act quiet ledger-file">
          {t('从文件读取（CSV 或文本，取第一列）', 'Read from a file (CSV or text, first column)')}
          <input
            ref={file}
            id={lines.length > mostShown ? id : undefined}
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            className="unseen"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </label>
        {lines.length > 0 && (
          <button type="button" className="plain" onClick={empty}>
            {t('清空', 'Empty it')}
          </button>
        )}
      </p>
      <p className="small" aria-live="polite">
        {tooLarge && (
          <span className="field-problem">
            {t('文件超过 7.5 MB，请分几次登记。', 'The file is larger than 7.5 MB; enter it in several parts.')}
          </span>
        )}
        {lines.length > 0 && (
          <>
            {name !== null && `${name} · `}
            {t(`${grouped(lines.length)} 行`, `${grouped(lines.length)} lines`)}
            {different < lines.length &&
              t(`，其中不同的 ${grouped(different)} 个`, `, ${grouped(different)} of them different`)}
          </>
        )}
      </p>
    </div>
  )
}
