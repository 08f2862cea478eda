/** Plain JSON and its one written form (RFC 8785): what is hashed is this text and no other. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return written(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} 不能写成 JSON · ${value} cannot be written as JSON`)
    return JSON.stringify(value)
  }
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || ![Object.prototype, null].includes(Object.getPrototypeOf(value)))
    throw new TypeError(`${typeof value} 不能写成 JSON · a ${typeof value} cannot be written as JSON`)
  // Keys in the order of their UTF-16 code units (3.2.3), which is how JavaScript compares strings.
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${written(key)}:${canonical(value[key] as Json)}`).join(',')}}`
}

function written(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('文字含有半个字符 · the text holds half a character (a lone surrogate)')
  return JSON.stringify(text)
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
