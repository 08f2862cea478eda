import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newCaseId, newLicenceId, parseCaseId, parseLicenceId } from './ids.ts'

describe('a number that people read out', () => {
  test('is read as it was drawn', () => {
    for (let drawn = 0; drawn < 500; drawn++) {
      const [id, licence] = [newCaseId(2026), newLicenceId(2026)]
      expect(id).toMatch(/^2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(parseCaseId(id)).toEqual({ ok: true, value: id })
      expect(parseLicenceId(licence)).toEqual({ ok: true, value: licence })
      expect(parseCaseId(licence).ok).toBe(false)
      expect(parseLicenceId(id).ok).toBe(false)
    }
  })

  test('is read however it was typed', () => {
    const id = newCaseId(2026)
    const typed = [id.toLowerCase(), id.replaceAll('-', ''), ` ${id.replaceAll('-', ' ')} `]
    for (const each of [...typed, id.replaceAll('1', 'l'), id.slice(0, 5) + id.slice(5).replaceAll('0', 'o')])
      expect(parseCaseId(each)).toEqual({ ok: true, value: id })
  })

  const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
  const places = [5, 6, 7, 8, 10, 11, 12, 13]
  test('one wrong character is found', () => {
    const id = newCaseId(2026)
    for (const at of places)
      for (const other of alphabet)
        if (other !== id[at]) expect(parseCaseId(id.slice(0, at) + other + id.slice(at + 1)).ok).toBe(false)
  })

  test('nothing that is typed throws', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(parseCaseId(typed).ok).toBe(false)
      }),
    ))
})
