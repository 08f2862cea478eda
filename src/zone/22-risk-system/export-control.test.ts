import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { exportControl } from './export-control.ts'

const goods = { exportObject: 'dual-use', dualUseExportOccasion: 'ordinary' }
const on = '2024-12-01'
const working = (length: number) => ({ length, unit: 'working-days' })

describe('出口管制 export control', () => {
  examples(exportControl, [
    {
      case: '两用物项，一般出口：许可，45 个工作日',
      on,
      facts: goods,
      gives: { licence: 'licence', review: working(45), also: ['clock-stops', 'general-licence', 'other-reviews'] },
      by: ['licence'],
    },
    {
      case: '两用物项，一般出口，方案施行之日：出口许可（单项或者通用）',
      on: '2023-11-18',
      facts: goods,
      gives: { licence: 'licence', also: ['general-licence', 'other-reviews'] },
      by: ['dual-use-before'],
    },
    {
      case: '条例施行前一日：旧办法，审查期限未收录',
      on: '2024-11-30',
      facts: goods,
      gives: { licence: 'licence', review: null },
      by: ['dual-use-before'],
    },
    {
      case: '条例施行首日，公布前一日所知',
      on,
      knownOn: '2024-10-18',
      facts: goods,
      gives: { licence: 'licence', review: null },
      by: ['dual-use-before'],
    },
    ...['repair-return', 'exhibition-return', 'aircraft-spares'].map((dualUseExportOccasion) => ({
      case: `${dualUseExportOccasion}：登记取得凭证`,
      on,
      facts: { ...goods, dualUseExportOccasion },
      gives: { licence: 'certificate' },
      by: ['certificate'],
    })),
    {
      case: '检修复运，条例施行前：仍须许可',
      on: '2024-11-30',
      facts: { ...goods, dualUseExportOccasion: 'repair-return' },
      gives: { licence: 'licence' },
    },
    {
      case: '临时管制的物项',
      on,
      facts: { ...goods, exportObject: 'temporary-control' },
      gives: {
        licence: 'licence',
        review: working(45),
        also: ['clock-stops', 'general-licence', 'other-reviews', 'temporary-control'],
      },
    },
    {
      case: '临时管制的物项，检修复运：凭证只及于清单物项',
      on,
      facts: { exportObject: 'temporary-control', dualUseExportOccasion: 'repair-return' },
      gives: { licence: 'licence' },
    },
    {
      case: '临时管制，条例施行前：核对公告',
      on: '2024-11-30',
      facts: { ...goods, exportObject: 'temporary-control' },
      gives: { licence: 'needs-rules', also: ['other-reviews'] },
      by: ['temporary-before'],
    },
    {
      case: '限制出口的技术：30 个工作日',
      on,
      facts: { ...goods, exportObject: 'restricted-technology' },
      gives: { licence: 'technology-licence', review: working(30), also: ['ip-transfer-review', 'other-reviews'] },
    },
    {
      case: '自由出口的技术：3 个工作日登记',
      on,
      facts: { ...goods, exportObject: 'free-technology' },
      gives: { licence: 'technology-registration', review: working(3), also: ['ip-transfer-review', 'other-reviews'] },
      by: ['free-technology'],
    },
    {
      case: '都不是',
      on,
      facts: { ...goods, exportObject: 'other' },
      gives: { licence: 'none', review: null, also: ['check-the-law', 'other-reviews'] },
    },
    {
      case: '方案前一日：没有五项措施的提示',
      on: '2023-11-17',
      facts: { ...goods, exportObject: 'other' },
      gives: { licence: 'none', also: ['check-the-law'] },
    },
    {
      case: 'repair-return：登记取得凭证',
      on: '2024-12-01',
      facts: { exportObject: 'dual-use', dualUseExportOccasion: 'repair-return' },
      gives: { licence: 'certificate', also: ['clock-stops', 'every-export', 'general-licence', 'other-reviews'] },
      by: ['certificate'],
    },
  ])
  proves(exportControl)
})
