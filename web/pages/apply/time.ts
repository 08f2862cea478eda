/** The time of day of an instant, in Beijing, where the window stands. */
export const sayTime = (instant: string, lang: 'zh' | 'en'): string =>
  new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant))
