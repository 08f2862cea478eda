/** What registrations ask and have in common: what is registered and what is ended, the numbers that things go by. */
import { parseCreditCode } from '../../people/credit-code.ts'
import { choice, yesNo } from '../../rules/fact.ts'
import type { Text } from '../../text.ts'
import type { FormValues } from '../../window/events.ts'
import type { Field } from '../../window/procedure.ts'
import { type CaseState, isLive } from '../../window/state.ts'

const act = <const I extends string>(id: I, zh: string, en: string) =>
  choice(id, {
    name: { zh: '办理登记还是注销', en: 'what is asked for' },
    question: {
      zh: `办理${zh}，还是注销已有的${zh}？`,
      en: `Is ${en} to be entered, or an entry that stands to be ended?`,
    },
    options: {
      register: { zh: '办理登记', en: 'a new entry' },
      end: { zh: '注销已有的登记', en: 'the end of one that stands' },
    },
  })

export const trustAct = act('trustAct', '信托财产登记', 'property held in trust')

export const trustAssetKind = choice('trustAssetKind', {
  name: { zh: '信托财产的种类', en: 'kind of trust property' },
  question: { zh: '信托财产是什么？', en: 'What is held in trust?' },
  options: {
    'real-estate': { zh: '不动产', en: 'real estate' },
    equity: { zh: '未上市公司的股权', en: 'equity of an unlisted company' },
  },
})

export const dataAct = act('dataAct', '数据权属登记', 'a right in data')

/** 数据二十条第三项: rights that are held apart. */
export const dataRight = choice('dataRight', {
  name: { zh: '登记的权利', en: 'right registered' },
  question: { zh: '登记的是哪一项权利？', en: 'Which right is registered?' },
  options: {
    holding: { zh: '数据资源持有权', en: 'right to hold the data resource' },
    processing: { zh: '数据加工使用权', en: 'right to process and use the data' },
    operating: { zh: '数据产品经营权', en: 'right to operate the data product' },
  },
})

export const dataAcquired = choice('dataAcquired', {
  name: { zh: '数据怎样取得', en: 'how the data were come by' },
  question: { zh: '数据是怎样取得的？', en: 'How were the data come by?' },
  options: {
    own: { zh: '自行生产或者采集', en: 'produced or collected by oneself' },
    public: { zh: '公开的数据', en: 'published data' },
    agreement: { zh: '依协议取得', en: 'under an agreement' },
  },
})

export const dataEntersAssets = yesNo('dataEntersAssets', {
  name: { zh: '同时列入数据资产名录', en: 'also entered among the data assets' },
  denied: { zh: '不列入数据资产名录', en: 'not entered among the data assets' },
  question: {
    zh: '已经评估，并同时列入数据资产名录？',
    en: 'Has it been valued, and is it to be entered among the data assets as well?',
  },
})

export const pledgeAct = act('pledgeAct', '质押登记', 'a pledge')

export const pledgedRight = choice('pledgedRight', {
  name: { zh: '出质的权利', en: 'right pledged' },
  question: { zh: '出质的是什么权利？', en: 'Which right is pledged?' },
  options: {
    patent: { zh: '专利权', en: 'a patent' },
    copyright: { zh: '著作权中的财产权', en: 'the property rights in a copyright' },
  },
})

export const pledgeHandedIn = choice('pledgeHandedIn', {
  name: { zh: '材料怎样提交', en: 'how the documents are handed in' },
  question: { zh: '登记材料怎样提交？', en: 'How are the documents handed in?' },
  help: {
    zh: '专利权质押全部在线提交的，审查时限更短。',
    en: 'For a patent, the time to examine is shorter where everything is handed in online.',
  },
  options: {
    online: { zh: '全部在线提交', en: 'all of them online' },
    paper: { zh: '另以纸件提交原件', en: 'originals on paper as well' },
  },
})

// What a case does to an entry

/** The certificate that a case gave, and what this step did to it: the entry stands and falls with it. */
export function stepOf(before: CaseState | null, after: CaseState): Step | null {
  const [was, is] = [before?.results.registration?.licence ?? null, after.results.registration?.licence ?? null]
  if (is === null) return null
  if (was === null) return isLive(is) ? { does: 'enters', certificate: is.id, until: is.until } : null
  return isLive(was) && is.status === 'revoked' ? { does: 'ends', certificate: is.id, until: null } : null
}

export interface Step {
  readonly does: 'enters' | 'ends'
  readonly certificate: string
  /** Last day of the certificate. */
  readonly until: string | null
}

export const written = (form: FormValues, id: string): string => {
  const value = form[id]
  return typeof value === 'string' ? value.trim() : ''
}

/** Left out of an entry where nothing was filled in. */
export const writtenOrNone = (form: FormValues, id: string): string | null => written(form, id) || null

/** As counted in registers. */
export function fenOf(yuan: string): string {
  const [whole = '0', cents = ''] = yuan.split('.')
  return String(BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0').slice(0, 2) || '0'))
}

// Numbers, as people type them: full-width characters, small letters, blanks and hyphens are put right

/** One number, however it is typed. */
export const sameNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-‐-―·]/g, '')

/** 不动产单元代码: cadastral zone and parcel, then building and unit; 28 characters. */
const unit = /^\d{12}[A-Z]{2}\d{5}[A-Z]\d{8}$/

export const wrongUnitCode = (typed: string): Text | null => {
  const code = sameNumber(typed)
  if (unit.test(code)) return null
  return code.length === 28
    ? {
        zh: '与不动产单元代码的构成不符：12 位数字、2 个字母、5 位数字、1 个字母、8 位数字，如 110105003002GB00012F00010001',
        en: 'is not made up like a unit code: 12 digits, 2 letters, 5 digits, 1 letter, 8 digits, such as 110105003002GB00012F00010001',
      }
    : {
        zh: `应为 28 位的不动产单元代码（见不动产权证书），这里是 ${code.length} 位`,
        en: `must be the unit code of 28 characters on the certificate of title; this has ${code.length}`,
      }
}

export const wrongCreditCode = (typed: string): Text | null => {
  const read = parseCreditCode(typed)
  return read.ok ? null : { zh: `：${read.error.zh}`, en: `: ${read.error.en}` }
}

/** SHA-256, in hexadecimal digits. */
export const wrongFingerprint = (typed: string): Text | null =>
  /^[0-9A-F]{64}$/.test(sameNumber(typed))
    ? null
    : {
        zh: '应为 64 位十六进制数字（SHA-256），可用 sha256sum 对数据文件算出',
        en: 'must be 64 hexadecimal digits (SHA-256), as sha256sum gives them for the file of the data',
      }

/** Patents since October 2003: year, kind, serial number, and a check modulo 11; “ZL” and the point may be left out. */
const patent = /^(?:ZL|CN)?((?:20)\d{2}[12389]\d{7})\.?([\dX])$/

const patentCheck = (digits: string): string => {
  const rest = [...digits].reduce((sum, digit, at) => sum + Number(digit) * ((at % 8) + 2), 0) % 11
  return rest === 10 ? 'X' : String(rest)
}

export function patentNumber(typed: string): string | null {
  const [, digits, check] = patent.exec(sameNumber(typed)) ?? []
  return digits && check === patentCheck(digits) ? `ZL${digits}.${check}` : null
}

export const wrongPatentNumber = (typed: string): Text | null => {
  if (patentNumber(typed) !== null) return null
  return patent.test(sameNumber(typed))
    ? {
        zh: '的校验位（最后一位）不符，请对照专利证书',
        en: 'does not pass its check (the last character); compare it with the patent certificate',
      }
    : {
        zh: '应写作 ZL200410018477.9：年份、种类、流水号共 12 位，后加校验位',
        en: 'must be written like ZL200410018477.9: 12 digits of year, kind and serial number, then the check',
      }
}

/** Of the case whose certificate is to be ended: the applicant's own. */
export const endedCase = (id: string, procedure: string, when: NonNullable<Field['when']>): Field => ({
  id,
  name: { zh: '原登记的办件编号', en: 'case number of the registration' },
  help: { zh: '在“我的办件”里，由同一申请人办理的。', en: 'Among your cases: registered by the same applicant.' },
  kind: 'case',
  names: { procedures: [procedure], own: true },
  when,
})
