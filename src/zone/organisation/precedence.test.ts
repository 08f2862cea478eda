import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { programmePrecedence } from './precedence.ts'

const on = '2024-06-01'
const compared = (comparedInstrument: string, rest: Readonly<Record<string, unknown>> = {}) => ({
  instrumentsDiffer: true,
  comparedInstrument,
  comparedInForceFrom: '2020-08-28',
  adjustedByProcedure: false,
  pilotOpensWider: false,
  ...rest,
})

describe('不一致时依照哪一个 which of two instruments governs', () => {
  examples(programmePrecedence, [
    {
      case: '国函〔2020〕123号与方案不一致：依照方案',
      on,
      facts: compared('beijing-services-plan'),
      gives: { governs: 'plan', grounds: ['part-three'], also: null },
      by: ['earlier-plan'],
    },
    {
      case: '没有不一致：都继续实施',
      on,
      facts: compared('beijing-services-plan', { instrumentsDiffer: false }),
      gives: { governs: 'both', grounds: null },
    },
    {
      case: '北京方案，同为 2023-11-18 施行：依照本方案',
      on,
      facts: compared('beijing-services-plan', { comparedInForceFrom: '2023-11-18' }),
      gives: { governs: 'plan' },
    },
    {
      case: '北京方案，同为 2023-11-18 施行，但与方案相比的文件为国务院部门部署的扩大开放试点：本方案',
      on,
      facts: {
        ...compared('beijing-services-plan', { comparedInForceFrom: '2023-11-18' }),
        comparedInstrument: 'departmental-pilot',
      },
      gives: { governs: 'plan', also: null },
      by: ['earlier-pilot'],
    },
    {
      case: '北京方案，次日施行：后来的',
      on,
      facts: compared('beijing-services-plan', { comparedInForceFrom: '2023-11-19' }),
      gives: { governs: 'other', grounds: ['later-one'] },
    },
    {
      case: '法律：依照法律，即使称已调整',
      on,
      facts: compared('law', { adjustedByProcedure: true }),
      gives: { governs: 'other', grounds: ['rank'], also: ['refer-upwards'] },
    },
    ...['administrative-regulation', 'state-council-document', 'approved-rule'].flatMap((kind) => [
      {
        case: `${kind}，尚未按程序调整`,
        on,
        facts: compared(kind),
        gives: { governs: 'other', grounds: ['not-suspended'] },
        by: ['not-suspended'],
      },
      {
        case: `${kind}，已按程序调整`,
        on,
        facts: compared(kind, { adjustedByProcedure: true }),
        gives: { governs: 'plan', grounds: ['suspended'] },
        by: ['suspended'],
      },
    ]),
    {
      case: '工信部 2024 年试点，开放更宽：依照试点',
      on: '2024-10-23',
      facts: compared('departmental-pilot', { comparedInForceFrom: '2024-10-23', pilotOpensWider: true }),
      gives: { governs: 'other', grounds: ['later-pilot'] },
    },
    {
      case: '后来的部门试点，排除得比方案多：依照方案',
      on: '2024-10-23',
      facts: compared('departmental-pilot', { comparedInForceFrom: '2024-10-23' }),
      gives: { governs: 'plan', grounds: ['rank'], also: ['department-adjusts'] },
    },
    {
      case: '此前的部门试点，即使更宽：依照方案',
      on,
      facts: compared('departmental-pilot', { pilotOpensWider: true, comparedInForceFrom: '2023-11-18' }),
      gives: { governs: 'plan', grounds: ['part-three', 'rank'] },
    },
    {
      case: '部门试点，方案次日施行，更宽',
      on,
      facts: compared('departmental-pilot', { pilotOpensWider: true, comparedInForceFrom: '2023-11-19' }),
      gives: { governs: 'other' },
    },
    {
      case: '部门规章：依照方案，部门相应调整',
      on,
      facts: compared('departmental-rule'),
      gives: { governs: 'plan', grounds: ['rank'], also: ['department-adjusts'] },
    },
    {
      case: '北京市地方性法规，未调整',
      on,
      facts: compared('local-regulation'),
      gives: { governs: 'needs-rules', grounds: null },
    },
    {
      case: '北京市地方性法规，已暂时调整',
      on,
      facts: compared('local-regulation', { adjustedByProcedure: true }),
      gives: { governs: 'plan', grounds: ['suspended'] },
    },
    {
      case: '北京市地方性法规，已暂时调整，但与方案的规定没有不一致：没有不一致，两者都继续实施',
      on,
      facts: { ...compared('local-regulation', { adjustedByProcedure: true }), instrumentsDiffer: false },
      gives: { governs: 'both', grounds: null },
      by: ['no-difference'],
    },
    { case: '北京市规范性文件', on, facts: compared('local-document'), gives: { governs: 'plan', grounds: ['rank'] } },
    { case: 'CEPA：另行判定', on, facts: compared('cepa'), gives: { governs: 'not-applicable' } },
    {
      case: '方案当日',
      on: '2023-11-18',
      facts: compared('beijing-services-plan'),
      gives: { governs: 'plan' },
    },
    {
      case: '方案当日，公布之日所知',
      on: '2023-11-18',
      knownOn: '2023-11-23',
      facts: compared('beijing-services-plan'),
      gives: { governs: 'plan' },
    },
    {
      case: 'administrative-regulation，尚未按程序调整',
      on: '2024-06-01',
      facts: {
        instrumentsDiffer: true,
        comparedInstrument: 'administrative-regulation',
        comparedInForceFrom: '2020-08-28',
        adjustedByProcedure: false,
        pilotOpensWider: false,
      },
      gives: { governs: 'other', also: ['refer-upwards'] },
      by: ['not-suspended'],
    },
  ])
  proves(programmePrecedence)
})
