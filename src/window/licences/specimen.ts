/** A licence, its keys and its list, as the tests and the page of the README show them. */
import type { Result } from '../../text.ts'
import { day } from '../../time/dates.ts'
import { years } from '../../time/period.ts'
import type { LicenceId } from '../ids.ts'
import type { LicenceKind } from '../procedure.ts'
import type { Grant } from './credential.ts'
import { newKey, publicKeys } from './keys.ts'

export const workPermit: LicenceKind = {
  id: 'work-permit',
  name: { zh: '外国人工作许可证', en: 'Work permit for foreigners' },
  valid: years(2),
  claims: [
    { id: 'nationality', name: { zh: '国籍', en: 'Nationality' }, from: 'nationality' },
    { id: 'passport', name: { zh: '护照号码', en: 'Passport' }, from: 'passport' },
    { id: 'employer', name: { zh: '用人单位', en: 'Employer' }, from: 'employer' },
    { id: 'posts', name: { zh: '岗位', en: 'Posts' }, from: 'posts' },
  ],
}

export const issuer = 'https://window.example.cn'
export const listUri = `${issuer}/api/status-lists/1`

export const grant: Grant = {
  number: 'L2026-K7QX-3M9T' as LicenceId,
  kind: workPermit,
  issuer,
  authority: { zh: '北京市人力资源和社会保障局', en: 'Beijing Municipal Human Resources and Social Security Bureau' },
  holder: 'Amélie Lefèvre 雷美莉',
  claims: {
    nationality: 'FRA',
    passport: '20AB45678',
    employer: '北京某某数据科技有限公司',
    posts: ['算法工程师', '讲师'],
  },
  issued: day('2026-03-02'),
  from: day('2026-03-02'),
  until: day('2028-03-01'),
  status: { uri: listUri, index: 40_961 },
}

export const key = newKey(day('2026-01-01'), day('2026-12-31'))
export const keys = publicKeys([key])

/** A time of day in Beijing. */
export const at = (time: string): Temporal.Instant => Temporal.Instant.from(`${time}+08:00`)

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.en)
  return result.value
}
