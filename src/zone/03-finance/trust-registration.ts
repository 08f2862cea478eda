/**
 * Measure 3.4. Real estate or equity registered as trust property, so that everybody can see whose it is not: apart from
 * what the trustee owns (信托法 16). One live entry an asset. When the trust ends, the same matter ends the entry.
 */
import { cite, plan } from '../../law/cite.ts'
import { all } from '../../rules/expression.ts'
import { workingDays } from '../../time/period.ts'
import type { Competence } from '../../window/procedure.ts'
import { procedure } from '../../window/publish.ts'
import { marketRegulator, planningCommission } from '../vocabulary/competent.ts'
import { keptTenYears, organisationSection, remedies } from '../vocabulary/handling.ts'
import {
  endedCase,
  sameNumber,
  trustAct,
  trustAssetKind,
  wrongCreditCode,
  wrongUnitCode,
} from '../vocabulary/registration.ts'

const entered = trustAct.is('register')
const ended = trustAct.is('end')
const realEstate = trustAssetKind.is('real-estate')
const equity = trustAssetKind.is('equity')

/** Who registers the asset itself, notes on it that it is held in trust. */
const registrar: Competence = {
  field: trustAssetKind.id,
  table: { 'real-estate': planningCommission },
  otherwise: marketRegulator,
}

const realEstateNotice = cite('beijing-trust-real-estate-2024', 'whole')
const equityNotice = cite('beijing-trust-equity-2025', 'whole')
const withinThreeDays = cite('market-entity-registration-2022', '19')

export const trustRegistration = procedure({
  id: 'finance.trust-registration',
  name: { zh: '信托财产登记', en: 'Registration of trust property' },
  summary: {
    zh: '把不动产、未上市公司股权登记为信托财产，取得任何人都能核验的登记证明；信托终止的，办理注销。',
    en: 'Real estate or equity of an unlisted company is registered as held in trust, with a certificate that anyone can verify; it is ended when the trust ends.',
  },
  measures: ['3.4'],
  since: '2024-12-20',
  mode: 'registration',
  cites: [plan('3.4'), realEstateNotice, equityNotice, cite('trust-law-2001', '10')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '申请人是受托人，是取得金融许可证的信托公司',
        en: 'The applicant is the trustee, a licensed trust company',
      },
      cites: [cite('trust-law-2001', '2')],
    },
    {
      says: {
        zh: '信托财产是在北京登记的不动产（2024-12-20 起）或者未上市公司的股权（2025-04-10 起）',
        en: 'The property is real estate (since 20 December 2024), or equity of an unlisted company (since 10 April 2025), registered in Beijing',
      },
      cites: [plan('3.4', '不动产、股权等作为信托财产'), realEstateNotice, equityNotice],
    },
    {
      says: {
        zh: '信托财产与受托人的固有财产相区别；同一财产同一时间只有一项有效登记',
        en: 'It is kept apart from what the trustee owns; an asset has one live entry at a time',
      },
      cites: [cite('trust-law-2001', '16')],
    },
    {
      says: {
        zh: '应当登记而没有登记的，应当补办；不补办的，信托不产生效力',
        en: 'Where registration is required and lacking it is to be made good; else the trust has no effect',
      },
      cites: [cite('trust-law-2001', '10')],
    },
  ],
  form: [
    {
      ...organisationSection,
      title: { zh: '受托人', en: 'The trustee' },
      fields: [
        ...organisationSection.fields,
        {
          id: 'financeLicence',
          name: { zh: '金融许可证机构编码', en: 'institution number of the financial licence' },
          help: { zh: '金融许可证上以 K 开头的编码。', en: 'The number on the financial licence that begins with K.' },
          kind: 'line',
          most: 40,
        },
      ],
    },
    {
      title: { zh: '办理什么', en: 'What is to be done' },
      facts: [trustAct, trustAssetKind],
      fields: [],
    },
    {
      title: { zh: '信托财产', en: 'The property' },
      facts: [],
      fields: [
        {
          id: 'unitCode',
          name: { zh: '不动产单元代码', en: 'unit code of the real estate' },
          help: {
            zh: '不动产权证书上的 28 位代码。换发证书时证号会变，这个代码不变。',
            en: 'The 28 characters on the certificate of title. The number of a certificate changes when it is issued anew; this does not.',
          },
          kind: 'line',
          most: 60,
          wrong: wrongUnitCode,
          kept: sameNumber,
          when: all(entered, realEstate),
        },
        {
          id: 'titleNumber',
          name: { zh: '不动产权证号', en: 'number of the certificate of title' },
          kind: 'line',
          most: 100,
          when: all(entered, realEstate),
        },
        {
          id: 'companyCode',
          name: { zh: '公司的统一社会信用代码', en: "the company's unified social credit code" },
          kind: 'line',
          most: 60,
          wrong: wrongCreditCode,
          kept: sameNumber,
          when: all(entered, equity),
        },
        {
          id: 'contributionNumber',
          kept: sameNumber,
          name: {
            zh: '出资证明书或者股票的编号',
            en: 'number of the capital contribution certificate or share certificate',
          },
          help: {
            zh: '同一公司的股权可以分属几个信托，以此分辨是哪一份。',
            en: 'Equity of one company may be held in several trusts; this says which part it is.',
          },
          kind: 'line',
          most: 60,
          when: all(entered, equity),
        },
        {
          id: 'assetName',
          name: {
            zh: '不动产坐落，或者公司名称和股权比例',
            en: 'where the real estate lies, or the company and the share in it',
          },
          kind: 'line',
          most: 200,
          when: entered,
        },
      ],
    },
    {
      title: { zh: '信托', en: 'The trust' },
      facts: [],
      fields: [
        { id: 'trustName', name: { zh: '信托名称', en: 'name of the trust' }, kind: 'line', most: 200, when: entered },
        {
          id: 'settlor',
          name: { zh: '委托人', en: 'settlor' },
          help: { zh: '不在登记簿上公开。', en: 'Not shown in the public register.' },
          kind: 'line',
          most: 200,
          personal: true,
          when: entered,
        },
      ],
    },
    {
      title: { zh: '注销', en: 'Ending it' },
      facts: [],
      fields: [
        endedCase('trustCase', 'finance.trust-registration', ended),
        {
          id: 'endGround',
          name: { zh: '信托终止的事由和财产归属', en: 'why the trust ended, and to whom the property goes' },
          kind: 'paragraph',
          most: 2000,
          when: ended,
        },
      ],
    },
  ],
  papers: [
    { id: 'trust-contract', name: { zh: '信托合同', en: 'the trust contract' }, kind: 'own', when: entered },
    {
      id: 'settlor-consent',
      name: { zh: '委托人同意登记的声明', en: "the settlor's statement that it agrees to the registration" },
      kind: 'own',
      when: entered,
    },
    {
      id: 'trust-end',
      name: { zh: '信托终止的证明或者清算报告', en: 'proof that the trust ended, or the report of its winding up' },
      kind: 'own',
      when: ended,
      cites: [cite('trust-law-2001', '54')],
    },
  ],
  gates: [],
  windows: [],
  lead: registrar,
  results: [
    {
      id: 'registration',
      name: { zh: '信托财产登记', en: 'registration of trust property' },
      by: registrar,
      licence: {
        id: 'trust-property',
        name: { zh: '信托财产登记证明', en: 'certificate of trust property' },
        when: entered,
        claims: [
          { id: 'assetKind', name: { zh: '财产种类', en: 'kind of property' }, from: trustAssetKind.id },
          { id: 'unitCode', name: { zh: '不动产单元代码', en: 'unit code' }, from: 'unitCode' },
          { id: 'companyCode', name: { zh: '公司信用代码', en: 'credit code of the company' }, from: 'companyCode' },
          {
            id: 'contribution',
            name: { zh: '出资证明书编号', en: 'contribution certificate' },
            from: 'contributionNumber',
          },
          { id: 'asset', name: { zh: '信托财产', en: 'trust property' }, from: 'assetName' },
          { id: 'trust', name: { zh: '信托名称', en: 'trust' }, from: 'trustName' },
        ],
      },
    },
  ],
  opinions: [],
  terms: [
    {
      id: 'real-estate',
      name: { zh: '不动产登记的办结期限', en: 'time to complete a registration of real estate' },
      length: workingDays(30),
      kind: 'statutory',
      starts: ['accepted'],
      ends: ['decided'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [cite('real-estate-registration-2024', '20')],
      when: realEstate,
    },
    {
      id: 'equity',
      name: { zh: '公司登记的办理期限', en: 'time to complete a registration of a company' },
      length: workingDays(3),
      kind: 'statutory',
      starts: ['accepted'],
      ends: ['decided'],
      pausedBy: [],
      extension: {
        length: workingDays(3),
        approvedBy: { zh: '登记机关负责人', en: 'the head of the registration authority' },
        cites: [withinThreeDays],
      },
      whenPassed: 'told',
      cites: [withinThreeDays],
      when: equity,
    },
  ],
  grounds: [],
  visits: 0,
  fee: null,
  remedies,
  ends: {
    field: 'trustCase',
    when: ended,
    says: { zh: '信托终止，注销信托财产登记', en: 'the trust ended, and so does the registration of its property' },
  },
  kept: keptTenYears,
  needsRules: {
    zh: '两件通知已经施行，它们自己的办理时限和材料清单未检得：时限用不动产登记、公司登记各自的一般规定，材料以登记机构公布的为准。',
    en: 'Both notices are in effect; the times and papers that they set were not found. The times are those of registering real estate and companies in general, and the papers are as the registrar publishes them.',
  },
})
