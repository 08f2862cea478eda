/** What the schema check finds in a request, said so that a person can mend it. */
import type { FastifySchema, FastifySchemaValidationError } from 'fastify/types/schema.js'
import { nearest } from '../rules/input.ts'
import { pointer, type Text } from '../text.ts'
import { type Item, type Refusal, refuseFor } from './problems.ts'
import { shapes } from './shape.ts'

type Part = 'body' | 'querystring' | 'params' | 'headers'

const partNames: Readonly<Record<Part, string>> = { body: '', querystring: 'query', params: 'path', headers: 'header' }

const typeNames: Readonly<Record<string, Text>> = {
  object: { zh: '一个 JSON 对象，如 {}', en: 'a JSON object, such as {}' },
  array: { zh: '数组，如 []', en: 'an array, such as []' },
  string: { zh: '文字（加双引号），只写一次', en: 'text in double quotes, given once' },
}

export function refuseEnvelope(
  errors: readonly FastifySchemaValidationError[],
  part: string,
  schema: FastifySchema | undefined,
): Refusal {
  const place: Part = isPart(part) ? part : 'body'
  const allowed = namesOf(schema?.[place])
  // A misspelt name also leaves the right one missing: what was written comes first.
  const ordered = [...errors].sort((a, b) => Number(a.keyword === 'required') - Number(b.keyword === 'required'))
  return refuseFor(
    'bad-request',
    ordered.slice(0, 20).map((error) => itemFor(error, place, allowed)),
  )
}

const isPart = (part: string): part is Part => part in partNames

/** The names that a schema allows, whether it stands there or is named. */
function namesOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if ('properties' in schema && typeof schema.properties === 'object') return Object.keys(schema.properties ?? {})
  const named = '$ref' in schema ? shapes.find(({ $id }) => `${$id}#` === schema.$ref) : undefined
  return named === undefined ? [] : namesOf(named)
}

function itemFor(error: FastifySchemaValidationError, part: Part, allowed: readonly string[]): Item {
  const { keyword, instancePath, params } = error
  const item = (code: string, path: string, zh: string, en: string): Item => {
    const at = `${partNames[part]}${path}`
    const shown = at === '' ? { zh: '请求正文', en: 'the body' } : { zh: `“${at}”`, en: `\`${at}\`` }
    return { code, at, text: { zh: `${shown.zh}${zh}`, en: `${shown.en} ${en}` } }
  }
  switch (keyword) {
    case 'type': {
      const wanted = typeNames[String(params.type)] ?? { zh: String(params.type), en: String(params.type) }
      return item('wrong-type', instancePath, `应为${wanted.zh}`, `must be ${wanted.en}`)
    }
    case 'required': {
      const name = String(params.missingProperty)
      return item(
        'missing',
        `${instancePath}/${pointer(name)}`,
        '不可缺少，没有内容时写 {}',
        'is missing; write {} where there is nothing to say',
      )
    }
    case 'additionalProperties': {
      const name = String(params.additionalProperty)
      const near = nearest(name, allowed)
      const list = allowed.join(', ')
      return item(
        'unknown-name',
        `${instancePath}/${pointer(name)}`,
        `不是这里的名称${near ? `；最接近的是“${near}”` : ''}；可用的有：${list || '无'}`,
        `is no name used here${near ? `; the nearest is \`${near}\`` : ''}; there are: ${list || 'none'}`,
      )
    }
    case 'enum': {
      const codes = Array.isArray(params.allowedValues) ? params.allowedValues.join(', ') : ''
      return item('not-in-list', instancePath, `应为其中之一：${codes}`, `must be one of: ${codes}`)
    }
    case 'maxLength':
      return item(
        'out-of-range',
        instancePath,
        `至多 ${params.limit} 个字符`,
        `holds at most ${params.limit} characters`,
      )
    case 'maxItems':
      return item('out-of-range', instancePath, `至多 ${params.limit} 项`, `holds at most ${params.limit} items`)
    case 'pattern':
      return item('not-in-list', instancePath, '应为 1 至 23 或 org', 'must be 1 to 23, or org')
    default:
      return item('bad-request', instancePath, `：${error.message ?? keyword}`, error.message ?? keyword)
  }
}
