/** Handing in files: chosen or dropped, with how much has gone, and refused in words. */
import { useEffect, useRef, useState } from 'react'
import { documentEndings, largestDocument, uploadDocument } from '../api/apply.ts'
import type { DocumentView } from '../api/matters-types.ts'
import { isProblem } from '../api/queries.ts'
import type { Text } from '../api/types.ts'
import { useWords } from '../words.ts'

interface Props {
  /** What it is, for those who cannot see where it stands. */
  readonly label: string
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
  readonly took: (document: DocumentView) => void
}

interface Going {
  readonly id: number
  readonly name: string
  readonly file: File
  readonly share: number
  readonly refused: Text | null
  readonly stop: AbortController
}

const megabytes = (size: number): string => (size / 1024 / 1024).toFixed(1)

/** What can be told before a byte is sent. */
function refusalOf({ name, size }: File): Text | null {
  if (size === 0) return { zh: '文件是空的', en: 'the file is empty' }
  if (size > largestDocument)
    return {
      zh: `文件有 ${megabytes(size)} MB，至多 20 MB；请压缩或者分成几份`,
      en: `the file has ${megabytes(size)} MB, at most 20 MB; compress it or split it`,
    }
  return documentEndings.some((ending) => name.toLowerCase().endsWith(ending))
    ? null
    : {
        zh: '只收 PDF、JPEG、PNG、Word（docx）、Excel（xlsx）和纯文本',
        en: 'only PDF, JPEG, PNG, Word (docx), Excel (xlsx) and plain text are taken',
      }
}

const failed = (error: unknown): Text =>
  isProblem(error)
    ? error.text
    : { zh: '没有传到服务器，请检查网络后重试', en: 'it did not reach the server; check the network and try again' }

let last = 0

export function Upload({ label, describedBy, invalid = false, took }: Props) {
  const { t, say } = useWords()
  const [going, setGoing] = useState<readonly Going[]>([])
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const open = useRef(going)
  useEffect(() => {
    open.current = going
  })
  useEffect(
    () => () => {
      for (const { stop } of open.current) stop.abort()
    },
    [],
  )

  const update = (id: number, change: Partial<Going>) =>
    setGoing((before) => before.map((each) => (each.id === id ? { ...each, ...change } : each)))
  const drop = (id: number) => setGoing((before) => before.filter((each) => each.id !== id))

  async function sendFile(file: File): Promise<void> {
    last += 1
    const id = last
    const refused = refusalOf(file)
    const stop = new AbortController()
    setGoing((before) => [...before, { id, name: file.name, file, share: 0, refused, stop }])
    if (refused) return
    try {
      const document = await uploadDocument(file, (share) => update(id, { share }), stop.signal)
      drop(id)
      took(document)
    } catch (error) {
      if (!stop.signal.aborted) update(id, { refused: failed(error) })
    }
  }

  const take = (files: FileList | null) => {
    setGoing((before) => before.filter(({ refused }) => refused === null))
    for (const file of files ?? []) void sendFile(file)
  }

  return (
    <div className="upload">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button within is the first. */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files)
        }}
      >
        <input
          ref={input}
          className="unseen"
          type="file"
          multiple
          tabIndex={-1}
          aria-hidden="true"
          accept={documentEndings.join(',')}
          onChange={({ target }) => {
            take(target.files)
            target.value = ''
          }}
        />
        <button
          type="button"
          className="act quiet"
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onClick={() => input.current?.click()}
        >
          {t('选择文件', 'Choose files')}
          <span className="unseen">
            {t('：', ': ')}
            {label}
          </span>
        </button>
        <span className="soft small drop-words">{t('或者拖到这里', 'or drop them here')}</span>
      </div>
      <ul className="going" aria-live="polite">
        {going.map(({ id, name, file, share, refused, stop }) => (
          <li key={id}>
            <span className="file-name">{name}</span>
            {refused ? (
              <>
                <span className="field-problem">{say(refused)}</span>
                <button type="button" className="plain" onClick={() => drop(id)}>
                  {t('知道了', 'Dismiss')}
                </button>
                {refusalOf(file) === null && (
                  <button
                    type="button"
                    className="plain"
                    onClick={() => {
                      drop(id)
                      void sendFile(file)
                    }}
                  >
                    {t('再传一次', 'Send again')}
                  </button>
                )}
              </>
            ) : (
              <>
                <progress max={1} value={share} aria-label={t(`正在上传 ${name}`, `Sending ${name}`)} />
                <span className="soft small" aria-hidden="true">
                  {share < 1 ? `${Math.floor(share * 100)} %` : t('正在检查', 'being looked at')}
                </span>
                <button
                  type="button"
                  className="plain"
                  onClick={() => {
                    stop.abort()
                    drop(id)
                  }}
                >
                  {t('取消', 'Cancel')}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
