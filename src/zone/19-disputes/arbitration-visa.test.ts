import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { arbitrationVisa } from './arbitration-visa.ts'

const staff = { arbitrationEmployer: 'beijing-institution', foreignStaff: true, workPlace: 'beijing' }
const on = '2023-11-18'

describe('外籍仲裁人员签证便利 visas for arbitration staff', () => {
  examples(arbitrationVisa, [
    {
      case: '在京仲裁机构聘请的外籍人员：须配套',
      on,
      facts: staff,
      gives: { eased: 'needs-rules', missing: null, also: ['work-permit'] },
    },
    {
      case: '境外仲裁机构的在京业务机构',
      on,
      facts: { ...staff, arbitrationEmployer: 'overseas-office' },
      gives: { eased: 'needs-rules', also: ['office-registered', 'work-permit'], missing: null },
      by: ['eased'],
    },
    {
      case: '调解组织不是仲裁机构',
      on,
      facts: { ...staff, arbitrationEmployer: 'mediation' },
      gives: { eased: false, missing: ['institution'], also: null },
    },
    {
      case: '其他单位',
      on,
      facts: { ...staff, arbitrationEmployer: 'other' },
      gives: { eased: false, missing: ['institution'] },
    },
    {
      case: '不是聘请的外籍工作人员',
      on,
      facts: { ...staff, foreignStaff: false },
      gives: { eased: false, missing: ['staff'] },
    },
    {
      case: '不在北京',
      on,
      facts: { ...staff, workPlace: 'elsewhere' },
      gives: { eased: false, missing: ['beijing'] },
    },
    {
      case: '方案当日，公布前一日所知：还没有规则',
      on: '2023-11-18',
      knownOn: '2023-11-22',
      facts: staff,
      gives: { eased: 'gap' },
    },
    {
      case: '方案当日，公布之日所知',
      on: '2023-11-18',
      knownOn: '2023-11-23',
      facts: staff,
      gives: { eased: 'needs-rules' },
    },
  ])
  proves(arbitrationVisa)
})
