import { describe, expect, test } from 'vitest'
import { examples, proves } from '../cases.ts'
import { conductEffects, costEffects, entryRestrictions, movementRestrictions } from '../vocabulary/fair-competition.ts'
import { fairCompetition } from './fair-competition.ts'

const clean = {
  policyAffectsOperators: true,
  policyIssuer: 'department',
  policyOfBeijing: true,
  discriminatesForeignInvested: false,
  entryRestrictions: [],
  movementRestrictions: [],
  costEffects: [],
  costEffectGrounded: false,
  conductEffects: [],
  competitionException: 'none',
  noLesserAlternative: false,
  termOrEndSet: false,
  fairCompetitionReviewed: true,
}
const on = '2024-08-01'
const local = { ...clean, movementRestrictions: ['outside-bidders'] }
const exception = { competitionException: 'security', noLesserAlternative: true, termOrEndSet: true }
const excused = { ...local, ...exception }
const all = [
  ['entryRestrictions', entryRestrictions.options, 5, 'entry'],
  ['movementRestrictions', movementRestrictions.options, 6, 'movement'],
  ['costEffects', costEffects.options, 4, 'cost'],
  ['conductEffects', conductEffects.options, 4, 'conduct'],
] as const

describe('公平竞争审查 fair competition review', () => {
  test.each(all)('%s has the number of items that the Regulations give', (_, options, items) => {
    expect(Object.keys(options)).toHaveLength(items)
  })

  examples(fairCompetition, [
    {
      case: '不含禁止内容',
      on,
      facts: clean,
      gives: {
        issue: 'allowed',
        reviewer: 'drafter',
        entry: null,
        movement: null,
        cost: null,
        conduct: null,
        other: null,
        missing: null,
      },
    },
    ...all.flatMap(([fact, options, , output]) =>
      Object.keys(options).map((code) => ({
        case: `禁止内容：${code}`,
        on,
        facts: { ...clean, [fact]: [code] },
        gives: { issue: 'prohibited', [output]: [code], missing: ['no-exception'] },
        by: ['prohibited'],
      })),
    ),
    ...all.flatMap(([fact, options, , output]) =>
      Object.keys(options).flatMap((code) => [
        {
          case: `条例施行前一日，${code}：依当时规定`,
          on: '2024-07-31',
          facts: { ...clean, [fact]: [code] },
          gives: { issue: 'needs-rules', [output]: null, missing: null },
          by: ['before-regulations'],
        },
        {
          case: `不涉及经营者经济活动，${code}：不在审查之列`,
          on,
          facts: { ...clean, policyAffectsOperators: false, [fact]: [code] },
          gives: { issue: 'not-applicable', [output]: null, missing: null },
          by: ['out-of-scope'],
        },
        {
          case: `${code}，例外的条件齐备：可以出台`,
          on,
          facts: { ...clean, ...exception, [fact]: [code] },
          gives: { issue: 'excepted', [output]: [code], missing: null },
          by: ['excepted'],
        },
        {
          case: `${code}，有例外情形而两项条件都缺：不得出台`,
          on,
          facts: { ...clean, competitionException: 'security', [fact]: [code] },
          gives: { issue: 'prohibited', [output]: [code], missing: ['lesser-alternative', 'no-term'] },
          by: ['prohibited'],
        },
      ]),
    ),
    ...[on, '2024-07-31'].map((day) => ({
      case: `有例外情形而两项条件都缺，${day === on ? '条例施行之日' : '条例施行前一日'}`,
      on: day,
      facts: { ...local, competitionException: 'security' },
      gives: { missing: day === on ? ['lesser-alternative', 'no-term'] : null },
    })),
    {
      case: '不含禁止内容，有无例外都可以出台',
      on,
      facts: { ...clean, competitionException: 'security' },
      gives: { issue: 'allowed', missing: null },
      by: ['allowed'],
    },
    {
      case: '不涉及经营者经济活动，有例外情形',
      on,
      facts: { ...local, policyAffectsOperators: false, competitionException: 'security' },
      gives: { issue: 'not-applicable', missing: null },
      by: ['out-of-scope'],
    },
    {
      case: '不涉及经营者经济活动，例外的条件齐备',
      on,
      facts: { ...excused, policyAffectsOperators: false },
      gives: { issue: 'not-applicable', missing: null },
      by: ['out-of-scope'],
    },
    {
      case: '不涉及经营者经济活动，歧视外资',
      on,
      facts: { ...clean, policyAffectsOperators: false, discriminatesForeignInvested: true },
      gives: { issue: 'not-applicable', other: null },
      by: ['out-of-scope'],
    },
    {
      case: '不涉及经营者经济活动，未经审查',
      on,
      facts: { ...clean, policyAffectsOperators: false, fairCompetitionReviewed: false },
      gives: { issue: 'not-applicable' },
      by: ['out-of-scope'],
    },
    {
      case: '不涉及经营者经济活动，政府出台',
      on,
      facts: { ...clean, policyAffectsOperators: false, policyIssuer: 'government' },
      gives: { issue: 'not-applicable', reviewer: null },
      by: ['out-of-scope'],
    },
    {
      case: '政府出台，条例施行前一日',
      on: '2024-07-31',
      facts: { ...clean, policyIssuer: 'government' },
      gives: { issue: 'needs-rules', reviewer: null },
    },
    {
      case: '未审查，条例施行前一日：依当时规定',
      on: '2024-07-31',
      facts: { ...clean, fairCompetitionReviewed: false },
      gives: { issue: 'needs-rules' },
      by: ['before-regulations'],
    },
    {
      case: '符合例外而未审查，条例施行前一日：依当时规定',
      on: '2024-07-31',
      facts: { ...excused, fairCompetitionReviewed: false },
      gives: { issue: 'needs-rules' },
      by: ['before-regulations'],
    },
    ...Object.keys(costEffects.options).map((code) => ({
      case: `有法律、行政法规依据的成本优惠：${code}`,
      on,
      facts: { ...clean, costEffects: [code], costEffectGrounded: true },
      gives: { issue: 'allowed', cost: null, missing: null },
    })),
    ...Object.keys(costEffects.options).map((code) => ({
      case: `有依据的成本优惠，另有例外情形：${code}`,
      on,
      facts: { ...clean, costEffects: [code], costEffectGrounded: true, competitionException: 'security' },
      gives: { issue: 'allowed', cost: null, missing: null },
    })),
    {
      case: '依据只救第10条，不救第9条',
      on,
      facts: { ...local, costEffects: ['tax-favour'], costEffectGrounded: true },
      gives: { issue: 'prohibited', movement: ['outside-bidders'], cost: null },
    },
    ...['security', 'innovation', 'public-interest', 'other-law'].flatMap((competitionException) => [
      {
        case: `例外 ${competitionException}，两项条件齐备`,
        on,
        facts: { ...excused, competitionException },
        gives: { issue: 'excepted', missing: null },
      },
      {
        case: `例外 ${competitionException}，有更小替代方案`,
        on,
        facts: { ...excused, competitionException, noLesserAlternative: false },
        gives: { issue: 'prohibited', missing: ['lesser-alternative'] },
      },
      {
        case: `例外 ${competitionException}，没有期限`,
        on,
        facts: { ...excused, competitionException, termOrEndSet: false },
        gives: { issue: 'prohibited', missing: ['no-term'] },
      },
      {
        case: `例外 ${competitionException}，两项都缺`,
        on,
        facts: { ...excused, competitionException, noLesserAlternative: false, termOrEndSet: false },
        gives: { issue: 'prohibited', missing: ['lesser-alternative', 'no-term'] },
      },
    ]),
    {
      case: '两项条件齐备，但没有例外情形',
      on,
      facts: { ...excused, competitionException: 'none' },
      gives: { issue: 'prohibited', missing: ['no-exception'] },
    },
    {
      case: '不含禁止内容而未审查',
      on,
      facts: { ...clean, fairCompetitionReviewed: false },
      gives: { issue: 'review-first' },
    },
    {
      case: '含禁止内容又未审查：先说禁止',
      on,
      facts: { ...local, fairCompetitionReviewed: false },
      gives: { issue: 'prohibited' },
    },
    {
      case: '符合例外而未审查',
      on,
      facts: { ...excused, fairCompetitionReviewed: false },
      gives: { issue: 'review-first' },
    },
    {
      case: '不涉及经营者',
      on,
      facts: { ...local, policyAffectsOperators: false },
      gives: { issue: 'not-applicable', reviewer: null, movement: null },
    },
    {
      case: '政府出台：市场监管部门会同审查',
      on,
      facts: { ...clean, policyIssuer: 'government' },
      gives: { reviewer: 'market-regulator' },
    },
    {
      case: '提请人大：市场监管部门会同审查',
      on,
      facts: { ...clean, policyIssuer: 'congress' },
      gives: { reviewer: 'market-regulator' },
    },
    {
      case: '条例施行前一日：依当时规定',
      on: '2024-07-31',
      facts: local,
      gives: { issue: 'needs-rules', reviewer: null },
    },
    { case: '方案当日', on: '2023-11-18', facts: clean, gives: { issue: 'needs-rules' } },
    {
      case: '方案当日，不涉及经营者',
      on: '2023-11-18',
      facts: { ...clean, policyAffectsOperators: false },
      gives: { issue: 'not-applicable' },
    },
    { case: '条例公布前一日看：还看不到', on, knownOn: '2024-06-05', facts: local, gives: { issue: 'needs-rules' } },
    { case: '条例公布当日看', on, knownOn: '2024-06-06', facts: local, gives: { issue: 'prohibited' } },
    {
      case: '歧视外资，北京条例施行前一日',
      on: '2024-06-30',
      facts: { ...clean, discriminatesForeignInvested: true },
      gives: { issue: 'needs-rules', other: null },
    },
    {
      case: '歧视外资，北京条例施行当日',
      on: '2024-07-01',
      facts: { ...clean, discriminatesForeignInvested: true },
      gives: { issue: 'prohibited', other: ['foreign-discrimination'] },
    },
    {
      case: '歧视外资，例外也不救',
      on,
      facts: { ...excused, discriminatesForeignInvested: true },
      gives: { issue: 'prohibited' },
      by: ['foreign-invested'],
    },
    {
      case: '歧视外资，不是北京的文件',
      on,
      facts: { ...clean, policyOfBeijing: false, discriminatesForeignInvested: true },
      gives: { issue: 'allowed' },
    },
  ])
  proves(fairCompetition)
})
