import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { hgrForeignParty } from './hgr-foreign-party.ts'

const mainland = { bodyEstablishedIn: 'mainland', shareHeldOverseas: '0', overseasControl: [] }
const hongKong = { bodyEstablishedIn: 'hk-macao', mainlandCapitalControls: true }
const on = '2023-11-18'

describe('是否外方单位 is it a foreign party', () => {
  examples(hgrForeignParty, [
    {
      case: '境内单位，境外持有 49.9999%，没有其他控制',
      on,
      facts: { ...mainland, shareHeldOverseas: '49.9999%' },
      gives: { foreignParty: false, because: ['under-half'], also: null },
      by: ['domestic'],
    },
    {
      case: '境内单位，境外持有 49.9999%、没有其他控制，施行之日',
      on: '2024-05-01',
      facts: { ...mainland, shareHeldOverseas: '49.9999%' },
      gives: { foreignParty: false, also: null },
      by: ['domestic'],
    },
    {
      case: '境内单位，境外恰好持有 50%',
      on,
      facts: { ...mainland, shareHeldOverseas: '50%' },
      gives: { foreignParty: true, because: ['half'], also: ['barred'] },
      by: ['half'],
    },
    {
      case: '境内单位，境外持有 50%、没有其他控制，施行之日',
      on: '2024-05-01',
      facts: { ...mainland, shareHeldOverseas: '50%' },
      gives: { foreignParty: true, also: ['barred'] },
      by: ['half'],
    },
    {
      case: '境内单位，境外恰好持有 50%，但持有不足 50%，但表决权等足以支配或者重大影响决策',
      on,
      facts: { ...mainland, shareHeldOverseas: '50%', overseasControl: ['decisive-vote'] },
      gives: { foreignParty: true, because: ['half'] },
      by: ['half'],
    },
    {
      case: '境外持有 30%，但足以支配决策',
      on,
      facts: { ...mainland, shareHeldOverseas: '30%', overseasControl: ['decisive-vote'] },
      gives: { foreignParty: true, because: ['decisive-vote'], also: ['barred'] },
      by: ['decisive-vote'],
    },
    {
      case: '境内单位，境外持有 30%、持有不足 50%，但表决权等足以支配或者重大影响决策，施行之日',
      on: '2024-05-01',
      facts: { ...mainland, shareHeldOverseas: '30%', overseasControl: ['decisive-vote'] },
      gives: { foreignParty: true, also: ['barred'] },
      by: ['decisive-vote'],
    },
    {
      case: '境外不持股，以协议控制',
      on,
      facts: { ...mainland, overseasControl: ['agreement'] },
      gives: { foreignParty: true, because: ['agreement'], also: ['barred'] },
      by: ['agreement'],
    },
    {
      case: '境外不持股，以协议控制，施行之日',
      on: '2024-05-01',
      facts: { ...mainland, overseasControl: ['agreement'] },
      gives: { foreignParty: true, also: ['barred'] },
      by: ['agreement'],
    },
    {
      case: '规定的其他情形',
      on,
      facts: { ...mainland, overseasControl: ['other'] },
      gives: { foreignParty: true, because: ['other'], also: ['barred'] },
      by: ['other-control'],
    },
    {
      case: '境内单位，规定的其他情形、境外持有 0%，施行之日',
      on: '2024-05-01',
      facts: { ...mainland, overseasControl: ['other'] },
      gives: { foreignParty: true, also: ['barred'] },
      by: ['other-control'],
    },
    {
      case: '境外持有 60% 并以协议控制：两个理由',
      on,
      facts: { ...mainland, shareHeldOverseas: '60%', overseasControl: ['agreement'] },
      gives: { foreignParty: true, because: ['agreement', 'half'] },
    },
    {
      case: '境内资本实际控制的港澳机构',
      on,
      facts: hongKong,
      gives: { foreignParty: false, because: ['mainland-capital'], also: ['facilitation'] },
      by: ['mainland-capital'],
    },
    {
      case: '境内资本实际控制的港澳机构，施行之日',
      on: '2024-05-01',
      facts: hongKong,
      gives: { foreignParty: false, also: ['facilitation'] },
      by: ['mainland-capital'],
    },
    {
      case: '其他港澳机构',
      on,
      facts: { ...hongKong, mainlandCapitalControls: false },
      gives: { foreignParty: true, because: ['no-mainland-capital'], also: ['barred', 'facilitation'] },
      by: ['other-hk-macao'],
    },
    {
      case: '其他港澳机构，施行之日',
      on: '2024-05-01',
      facts: { ...hongKong, mainlandCapitalControls: false },
      gives: { foreignParty: true, also: ['barred', 'facilitation'] },
      by: ['other-hk-macao'],
    },
    {
      case: '外国设立的机构',
      on,
      facts: { bodyEstablishedIn: 'foreign' },
      gives: { foreignParty: true, because: ['foreign-body'], also: ['barred'] },
    },
    {
      case: '外国设立的机构，施行之日',
      on: '2024-05-01',
      facts: { bodyEstablishedIn: 'foreign' },
      gives: { foreignParty: true, also: ['barred'] },
      by: ['foreign-body'],
    },
    {
      case: '台湾地区机构：所收规则没有写',
      on,
      facts: { bodyEstablishedIn: 'taiwan' },
      gives: { foreignParty: 'needs-rules', because: null },
    },
    {
      case: '方案前一日：港澳机构的规定相同，还没有方案的便利化',
      on: '2023-11-17',
      facts: hongKong,
      gives: { foreignParty: false, also: null },
    },
    {
      case: '实施细则施行之日',
      on: '2023-07-01',
      facts: { bodyEstablishedIn: 'foreign' },
      gives: { foreignParty: true, also: ['barred'] },
    },
    {
      case: '境内单位，不由境内资本实际控制、境外持有 0%、没有其他控制',
      on: '2024-05-01',
      facts: { ...mainland, mainlandCapitalControls: false },
      gives: { foreignParty: false, also: null },
      by: ['domestic'],
    },
    {
      case: '港澳机构、由境内资本实际控制、境外持有 0%、规定的其他情形',
      on: '2024-05-01',
      facts: {
        bodyEstablishedIn: 'hk-macao',
        mainlandCapitalControls: true,
        shareHeldOverseas: '0',
        overseasControl: ['other'],
      },
      gives: { foreignParty: false, also: ['facilitation'] },
      by: ['mainland-capital'],
    },
  ])
  proves(hgrForeignParty)
})
