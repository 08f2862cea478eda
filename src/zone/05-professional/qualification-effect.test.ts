import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { qualificationEffect } from './qualification-effect.ts'

const listed = { workPlace: 'beijing', qualificationListing: 'listed' }
const notListed = { ...listed, qualificationListing: 'not-listed' }

describe('境外职业资格认可 recognition of an overseas qualification', () => {
  examples(qualificationEffect, [
    { case: '1.0 版', on: '2021-09-01', facts: listed, gives: { effect: 'recognised', entries: 82, also: null } },
    {
      case: '工作地点为北京、境外职业资格与认可目录为列入，没有另外标注，方案施行前一日：列入目录，予以认可',
      on: '2023-11-17',
      facts: listed,
      gives: { effect: 'recognised', also: null },
      by: ['qualifications-2.0-recognised'],
    },
    {
      case: '工作地点为北京、境外职业资格与认可目录为列入，没有另外标注，施行之日：列入目录，予以认可',
      on: '2023-07-01',
      facts: listed,
      gives: { effect: 'recognised', entries: 'needs-rules' },
      by: ['qualifications-2.0-recognised'],
    },
    { case: '2.0 版前一日', on: '2022-06-29', facts: listed, gives: { entries: 82 } },
    {
      case: '2.0 版之日',
      on: '2022-06-30',
      facts: listed,
      gives: { effect: 'recognised', entries: 110 },
      by: ['qualifications-2.0-recognised'],
    },
    {
      case: '方案当日：已有 3.0 版，项数未核；认可与否不受影响',
      on: '2023-11-18',
      facts: listed,
      gives: { effect: 'recognised', entries: 'needs-rules', also: ['support-policies', 'what-it-opens'] },
    },
    { case: '3.0 版以前', on: '2023-06-30', facts: listed, gives: { entries: 110, also: null } },
    {
      case: '2024 年目录前一日',
      on: '2024-06-30',
      facts: listed,
      gives: { effect: 'recognised', entries: 'needs-rules' },
    },
    {
      case: '2024 年目录之日（启用日未核）',
      on: '2024-07-01',
      facts: listed,
      gives: {
        effect: 'recognised',
        entries: 149,
        also: ['day-not-verified', 'support-policies', 'what-it-opens'],
      },
    },
    {
      case: '2024 年目录，标注高认可',
      on: '2024-07-01',
      facts: { ...listed, qualificationListing: 'highly-recognised' },
      gives: {
        effect: 'recognised',
        also: ['day-not-verified', 'highly-recognised', 'support-policies', 'what-it-opens'],
      },
    },
    {
      case: '工作地点为北京、境外职业资格与认可目录为列入，标注高认可，施行前一日：列入目录，予以认可',
      on: '2024-06-30',
      facts: { ...listed, qualificationListing: 'highly-recognised' },
      gives: { effect: 'recognised', also: ['support-policies', 'what-it-opens'] },
      by: ['qualifications-2.0-recognised'],
    },
    {
      case: '2024 年目录，标注高认可，但工作地点为西部、东北等老工业基地、国家级贫困县等特别地区：不适用',
      on: '2024-07-01',
      facts: { ...listed, qualificationListing: 'highly-recognised', workPlace: 'special-area' },
      gives: { effect: 'not-applicable', also: null },
      by: ['qualifications-2024-elsewhere'],
    },
    {
      case: '工作地点为北京、境外职业资格与认可目录为列入，标注高认可，失效之日：列入目录，予以认可',
      on: '2025-09-12',
      facts: { ...listed, qualificationListing: 'highly-recognised' },
      gives: { effect: 'recognised', also: ['support-policies', 'what-it-opens'] },
      by: ['qualifications-2025-recognised'],
    },
    {
      case: '2024 年目录，标注急需',
      on: '2024-07-01',
      facts: { ...listed, qualificationListing: 'urgently-needed' },
      gives: {
        effect: 'recognised',
        also: ['day-not-verified', 'support-policies', 'urgently-needed', 'what-it-opens'],
      },
    },
    {
      case: '工作地点为北京、境外职业资格与认可目录为列入，标注急需，施行前一日：列入目录，予以认可',
      on: '2024-06-30',
      facts: { ...listed, qualificationListing: 'urgently-needed' },
      gives: { effect: 'recognised', also: ['support-policies', 'what-it-opens'] },
      by: ['qualifications-2.0-recognised'],
    },
    {
      case: '工作地点为北京、境外职业资格与认可目录为列入，标注急需，失效之日：列入目录，予以认可',
      on: '2025-09-12',
      facts: { ...listed, qualificationListing: 'urgently-needed' },
      gives: { effect: 'recognised', also: ['support-policies', 'what-it-opens'] },
      by: ['qualifications-2025-recognised'],
    },
    {
      case: '2024 年目录，标注急需，但工作地点为西部、东北等老工业基地、国家级贫困县等特别地区：不适用',
      on: '2024-07-01',
      facts: { ...listed, qualificationListing: 'urgently-needed', workPlace: 'special-area' },
      gives: { effect: 'not-applicable', also: null },
      by: ['qualifications-2024-elsewhere'],
    },
    { case: '2025 年版前一日', on: '2025-09-11', facts: listed, gives: { entries: 149 } },
    {
      case: '2025 年版之日',
      on: '2025-09-12',
      facts: listed,
      gives: { effect: 'recognised', entries: 163, also: ['support-policies', 'what-it-opens'] },
      by: ['qualifications-2025-recognised'],
    },
    {
      case: '没有列入：可以看境内考试开放目录',
      on: '2025-09-12',
      facts: notListed,
      gives: { effect: 'not-recognised', also: ['examinations', 'support-policies'] },
      by: ['qualifications-2025-not-listed'],
    },
    {
      case: '没有列入，施行之日：没有列入目录',
      on: '2021-09-01',
      facts: notListed,
      gives: { effect: 'not-recognised' },
      by: ['qualifications-1.0-not-listed'],
    },
    {
      case: '没有列入，施行之日：没有列入目录',
      on: '2024-07-01',
      facts: notListed,
      gives: { effect: 'not-recognised' },
      by: ['qualifications-2024-not-listed'],
    },
    {
      case: '没有列入，考试开放目录以前',
      on: '2022-08-31',
      facts: notListed,
      gives: { effect: 'not-recognised', also: null },
    },
    { case: '考试开放目录之日', on: '2022-09-01', facts: notListed, gives: { also: ['examinations'] } },
    {
      case: '考试开放目录之日，但工作地点为西部、东北等老工业基地、国家级贫困县等特别地区：不适用',
      on: '2022-09-01',
      facts: { ...notListed, workPlace: 'special-area' },
      gives: { effect: 'not-applicable', also: null },
      by: ['qualifications-2.0-elsewhere'],
    },
    {
      case: '不在北京工作',
      on: '2025-09-12',
      facts: { ...listed, workPlace: 'elsewhere' },
      gives: { effect: 'not-applicable', entries: null, also: null },
    },
    {
      case: '不在北京工作，施行之日：不适用',
      on: '2021-09-01',
      facts: { ...listed, workPlace: 'elsewhere' },
      gives: { effect: 'not-applicable' },
      by: ['qualifications-1.0-elsewhere'],
    },
  ])
  proves(qualificationEffect)
})
