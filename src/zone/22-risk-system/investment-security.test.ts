import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { investmentSecurity } from './investment-security.ts'

const investment = {
  investorOrigin: 'foreign',
  securitySector: 'internet',
  foreignShare: '0.5',
  decisiveInfluence: false,
}
const on = '2023-11-18'
const working = (length: number) => ({ length, unit: 'working-days' })

describe('外商投资安全审查 security review of foreign investment', () => {
  examples(investmentSecurity, [
    {
      case: '重要领域，恰为 50%：取得控制权',
      on,
      facts: investment,
      gives: {
        declaration: 'required',
        admission: working(15),
        general: working(30),
        special: working(60),
        also: ['clock-stops', 'final', 'not-before', 'other-reviews', 'special-extends'],
      },
      by: ['important-and-control'],
    },
    {
      case: '重要领域，49.9999%，没有重大影响：不必申报',
      on,
      facts: { ...investment, foreignShare: '0.499999' },
      gives: { declaration: 'not-required', admission: null, also: ['other-reviews'] },
    },
    {
      case: '重要领域，不足 50%，表决权足以产生重大影响',
      on,
      facts: { ...investment, foreignShare: '0.1', decisiveInfluence: true },
      gives: { declaration: 'required' },
    },
    {
      case: '外国投资者，投资领域为重要信息技术和互联网产品与服务、拟定的外方出资比例10%、虽不足半数，但表决权或其他安排足以产生重大影响，《外商投资安全审查办法》施行之日：应当在实施前主动申报',
      on: '2021-01-18',
      facts: { ...investment, foreignShare: '0.1', decisiveInfluence: true },
      gives: {
        declaration: 'required',
        admission: { length: 15, unit: 'working-days' },
        also: ['clock-stops', 'final', 'not-before', 'special-extends'],
      },
      by: ['important-and-control'],
    },
    ...[
      'agriculture',
      'energy',
      'equipment',
      'infrastructure',
      'transport',
      'culture',
      'finance',
      'key-technology',
      'other-important',
    ].map((securitySector) => ({
      case: `${securitySector}，取得控制权`,
      on,
      facts: { ...investment, securitySector },
      gives: { declaration: 'required' },
    })),
    {
      case: '军工领域，1%，没有影响：仍须申报',
      on,
      facts: { ...investment, securitySector: 'defence', foreignShare: '0.01' },
      gives: {
        declaration: 'required',
        also: ['clock-stops', 'control-irrelevant', 'final', 'not-before', 'other-reviews', 'special-extends'],
      },
      by: ['defence'],
    },
    {
      case: '军事设施周边',
      on,
      facts: { ...investment, securitySector: 'near-military', foreignShare: '0' },
      gives: {
        declaration: 'required',
        admission: { length: 15, unit: 'working-days' },
        also: ['clock-stops', 'control-irrelevant', 'final', 'not-before', 'other-reviews', 'special-extends'],
      },
      by: ['defence'],
    },
    {
      case: '不在重点领域，独资',
      on,
      facts: { ...investment, securitySector: 'none', foreignShare: '1' },
      gives: { declaration: 'not-required' },
    },
    {
      case: '不在重点领域，独资，方案施行前一日：不在申报范围',
      on: '2023-11-17',
      facts: { ...investment, securitySector: 'none', foreignShare: '1' },
      gives: { declaration: 'not-required', admission: null, also: null },
      by: ['out-of-scope'],
    },
    {
      case: '没有外资',
      on,
      facts: { ...investment, investorOrigin: 'mainland', securitySector: 'defence' },
      gives: { declaration: 'not-applicable', admission: null, also: ['other-reviews'] },
      by: ['mainland'],
    },
    {
      case: '港澳投资者，在范围内：核对办法',
      on,
      facts: { ...investment, investorOrigin: 'hk-macao' },
      gives: { declaration: 'needs-rules', admission: null },
    },
    {
      case: '台湾投资者，军工领域：核对办法',
      on,
      facts: { ...investment, investorOrigin: 'taiwan', securitySector: 'defence' },
      gives: { declaration: 'needs-rules' },
    },
    {
      case: '台湾投资者，不在范围',
      on,
      facts: { ...investment, investorOrigin: 'taiwan', foreignShare: '0.3' },
      gives: { declaration: 'not-required' },
    },
    { case: '办法施行首日', on: '2021-01-18', facts: investment, gives: { declaration: 'required' } },
  ])
  proves(investmentSecurity)
})
