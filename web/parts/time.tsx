import { useWords } from '../words.ts'

const forms = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }),
}

/** A moment, as the clocks in Beijing show it. */
export function Time({ at }: { readonly at: string }) {
  const { lang } = useWords()
  const moment = new Date(at)
  return <time dateTime={at}>{Number.isNaN(moment.getTime()) ? at : forms[lang].format(moment)}</time>
}
