/** What someone means who pastes a number, a link, or a whole token: the page that answers it. */
import type { Text } from '../../api/types.ts'

export type Meant = { readonly to: string } | { readonly to: null; readonly why: Text }

export function meantBy(text: string): Meant {
  const given = text.trim()
  if (given === '') return { to: null, why: { zh: '请先填写', en: 'write something first' } }
  const link = /\/verify(?:\/([^/?#\s]+))?[^#\s]*(?:#(\S+))?$/.exec(given)
  if (link?.[2]) return { to: `/verify#${link[2]}` }
  if (link?.[1]) return { to: `/verify/${link[1]}` }
  // Three parts with dots between them, and a tilde: a token as wallets show it.
  const bare = given.replaceAll(/\s/g, '')
  if (/^[\w-]+\.[\w-]+\.[\w-]+(~|$)/.test(bare)) return { to: `/verify#${bare}` }
  const number = bare.replaceAll(/[^0-9A-Za-z]/g, '')
  if (/^[Ll]?\d{4}[0-9A-Za-z]{8}$/.test(number) && !/[^\w-–—]/.test(bare))
    return { to: `/verify/${/^[Ll]/.test(number) ? bare : `L${bare}`}` }
  return {
    to: null,
    why: {
      zh: '这不是证照编号，也不是出示用的链接。编号以 L 和年份开头，如 L2026-K7QX-3M9T',
      en: 'this is neither a licence number nor a link to one; a number begins with L and the year, such as L2026-K7QX-3M9T',
    },
  }
}
