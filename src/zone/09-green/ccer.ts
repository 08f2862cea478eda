/**
 * Measure 9.3. Certified voluntary emission reductions: a project is entered, its reductions are verified, and the registry
 * issues units for what was verified and for no more. A unit is transferred, retired for someone or cancelled; retired and
 * cancelled units stand on accounts that are closed with the deed, so that no unit moves again or counts twice.
 */
import { cite, plan } from '../../law/cite.ts'
import type { Ledger } from '../../ledgers/ledger.ts'
import { authorityId } from '../../people/authorities.ts'
import { ccerLedger } from './ccer-accounts.ts'
import { issue, registerProject, verify } from './ccer-issuance.ts'
import { ccerSerials } from './ccer-serials.ts'
import { cancel, openAccount, retire, transfer } from './ccer-units.ts'

export { ccerAccounts, deliver, openCustody, openHolding } from './ccer-accounts.ts'

export const ccer: Ledger = {
  id: ccerLedger,
  name: { zh: '核证自愿减排量登记', en: 'Certified emission reductions' },
  says: {
    zh: '项目登记、减排量核查、核发、转让、注销（使用）和撤销。每一吨有自己的编号，任何时候只在一处；任何人都可以凭编号查询它在哪里。',
    en: 'Projects entered, reductions verified, units issued, transferred, retired and cancelled. Every tonne has a number of its own and is in one place at any time; anyone can look a number up.',
  },
  measures: ['9.3'],
  keeper: authorityId('mee'),
  cites: [plan('9.3'), cite('ccer-2023', 'unit'), cite('ccer-2023', 'registry')],
  unit: { id: 't-co2e', name: { zh: '吨二氧化碳当量', en: 't CO2e' }, places: 0 },
  kinds: {
    holding: { name: { zh: '持有', en: 'held' }, shows: 'held' },
    custody: { name: { zh: '挂出待售', en: 'held for sale' }, shows: 'held' },
    retired: { name: { zh: '已注销（使用）', en: 'retired' }, shows: 'used' },
    cancelled: { name: { zh: '已撤销', en: 'cancelled' }, shows: 'used' },
    project: { name: { zh: '项目登记（不记数量）', en: 'project (counts nothing)' }, shows: 'nothing', open: true },
    verified: { name: { zh: '已核查、尚未核发', en: 'verified, not yet issued' }, shows: 'left', open: true },
    source: { name: { zh: '核查总量（记在借方）', en: 'verified in all (debit side)' }, shows: 'used', aside: true },
  },
  operations: [registerProject, verify, issue, openAccount, transfer, retire, cancel],
  serials: ccerSerials,
  note: {
    zh: '全国登记由国家应对气候变化战略研究和国际合作中心承担；这里按同一规则登记，与全国注册登记系统的对接由实施细则规定。《办法》条文依通行认识摘述，未引条号。',
    en: 'The national registry is run by the National Centre for Climate Change Strategy; entries here follow the same rules, and implementing rules have to say how the two are connected. The Measures are told as commonly known, without article numbers.',
  },
}
