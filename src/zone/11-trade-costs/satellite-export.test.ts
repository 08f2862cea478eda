import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { satelliteExport } from './satellite-export.ts'

const pilot = {
  registeredIn: 'beijing-other',
  privateEnterprise: true,
  lowOrbitSatellite: true,
  underExportControl: false,
}
const on = '2023-11-18'

describe('低轨卫星出口试点 pilot export of low-orbit satellites', () => {
  examples(satelliteExport, [
    {
      case: '北京民营企业出口低轨卫星：试点支持，程序未检得',
      on,
      facts: pilot,
      gives: { pilot: 'needs-rules', missing: null, licenceTime: null, also: null },
      by: ['plan'],
    },
    {
      case: '北京民营企业出口低轨卫星，但注册在北京自贸试验区内：须配套',
      on,
      facts: { ...pilot, registeredIn: 'beijing-ftz' },
      gives: { pilot: 'needs-rules', missing: null },
      by: ['plan'],
    },
    {
      case: '不是民营企业',
      on,
      facts: { ...pilot, privateEnterprise: false },
      gives: { pilot: 'not-covered', missing: ['private'] },
    },
    {
      case: '不是低轨卫星',
      on,
      facts: { ...pilot, lowOrbitSatellite: false },
      gives: { pilot: 'not-covered', missing: ['satellite'] },
    },
    {
      case: '企业在上海',
      on,
      facts: { ...pilot, registeredIn: 'shanghai-pilot' },
      gives: { pilot: 'not-covered', missing: ['beijing'] },
    },
    {
      case: '属于两用物项：条例施行前一日',
      on: '2024-11-30',
      facts: { ...pilot, underExportControl: true },
      gives: { pilot: 'needs-rules', licenceTime: null, also: null },
    },
    {
      case: '属于两用物项：条例施行之日',
      on: '2024-12-01',
      facts: { ...pilot, underExportControl: true },
      gives: {
        pilot: 'needs-rules',
        licenceTime: { length: 45, unit: 'working-days' },
        also: ['dual-use-licence'],
      },
    },
    {
      case: '不在试点而属于两用物项：许可照样要',
      on: '2024-12-01',
      facts: { ...pilot, privateEnterprise: false, underExportControl: true },
      gives: { pilot: 'not-covered', also: ['dual-use-licence'] },
    },
  ])
  proves(satelliteExport)
})
