/**
 * Measures 7.1 and 7.3. Rights in data registered: the application is published, anyone may object, and what is granted
 * goes on a certificate and into the register. The plan improves the registration of rights and sets no period; what is
 * known of Beijing is the registration of data as intellectual property (21.1), which is another matter.
 */
import { cite, plan } from '../../law/cite.ts'
import { all } from '../../rules/expression.ts'
import { workingDays, years } from '../../time/period.ts'
import { procedure } from '../../window/publish.ts'
import { dataAdministration } from '../vocabulary/competent.ts'
import { keptTenYears, organisationSection, remedies } from '../vocabulary/handling.ts'
import {
  dataAcquired,
  dataAct,
  dataEntersAssets,
  dataRight,
  endedCase,
  sameNumber,
  wrongFingerprint,
} from '../vocabulary/registration.ts'

const entered = dataAct.is('register')
const ended = dataAct.is('end')
const asAsset = all(entered, dataEntersAssets.yes())

export const rightsRegistration = procedure({
  id: 'data.rights-registration',
  name: { zh: '数据权属登记', en: 'Registration of rights in data' },
  summary: {
    zh: '登记数据资源持有权、数据加工使用权或者数据产品经营权：先公示听取异议，再颁发任何人都能核验的登记证书。',
    en: 'A right to hold, to process or to operate data is registered: published and open to objection first, then put on a certificate that anyone can verify.',
  },
  measures: ['7.1', '7.3'],
  since: '2023-11-18',
  mode: 'registration',
  cites: [plan('7.3', '推动完善数据权属登记和数据资产评估机制'), plan('7.1'), cite('data-foundations-2022', '3')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '持有、加工使用、经营三项权利分置，各自登记，互不代替',
        en: 'Holding, processing and operating are held apart: each is registered by itself, and none stands for another',
      },
      cites: [cite('data-foundations-2022', '3')],
    },
    {
      says: {
        zh: '数据来源合法；依协议取得的，登记的期限不长于协议的期限',
        en: 'The data were come by lawfully; where that was by agreement, the entry lasts no longer than the agreement',
      },
      cites: [plan('7.1', '建立健全数据产权制度'), cite('beijing-data-ip-2023', '13')],
    },
    {
      says: {
        zh: '公示期内任何人可以提出异议；办理机关在决定理由中逐项答复',
        en: 'While it is published anyone may object; the reasons of the decision answer each objection',
      },
      cites: [plan('7.3', '数据权属登记')],
    },
  ],
  form: [
    { ...organisationSection, title: { zh: '权利人', en: 'The holder of the right' } },
    {
      title: { zh: '办理什么', en: 'What is to be done' },
      facts: [dataAct, dataRight, dataAcquired, dataEntersAssets],
      fields: [],
    },
    {
      title: { zh: '数据', en: 'The data' },
      facts: [],
      fields: [
        {
          id: 'dataName',
          name: { zh: '数据名称', en: 'name of the data' },
          help: { zh: '公示，并载入登记簿。', en: 'Published, and entered.' },
          kind: 'line',
          most: 200,
          when: entered,
        },
        {
          id: 'dataContent',
          name: { zh: '内容、规模和用途', en: 'content, size and use' },
          help: {
            zh: '公示，并载入登记簿：不要写商业秘密和个人信息。',
            en: 'Published, and entered: no trade secrets and no personal data.',
          },
          kind: 'paragraph',
          most: 400,
          when: entered,
        },
        {
          id: 'dataFingerprint',
          name: { zh: '数据指纹（SHA-256）', en: 'fingerprint of the data (SHA-256)' },
          help: {
            zh: '对登记时的数据文件算出的 64 位十六进制数字：数据本身不必提交，日后可以证明登记的就是它。',
            en: 'The 64 hexadecimal digits of the file as it is registered: the data stay with you, and later it can be shown that they were these.',
          },
          kind: 'line',
          most: 100,
          wrong: wrongFingerprint,
          kept: (typed) => sameNumber(typed).toLowerCase(),
          when: entered,
        },
        {
          id: 'agreementUntil',
          name: { zh: '协议的截止日期', en: 'last day of the agreement' },
          kind: 'date',
          when: all(entered, dataAcquired.is('agreement')),
        },
      ],
    },
    {
      title: { zh: '数据资产', en: 'The data asset' },
      facts: [],
      fields: [
        {
          id: 'assetApproach',
          name: { zh: '采用的评估方法', en: 'approach of the valuation' },
          kind: 'choice',
          options: {
            cost: { zh: '成本法', en: 'cost' },
            income: { zh: '收益法', en: 'income' },
            market: { zh: '市场法', en: 'market' },
          },
          when: asAsset,
        },
        { id: 'assetValuer', name: { zh: '评估机构', en: 'valuer' }, kind: 'line', most: 200, when: asAsset },
        { id: 'assetValuedOn', name: { zh: '评估基准日', en: 'day of the valuation' }, kind: 'date', when: asAsset },
        {
          id: 'assetValue',
          name: { zh: '评估值（元）', en: 'value found, in yuan' },
          help: { zh: '不公开。', en: 'Not made public.' },
          kind: 'money',
          when: asAsset,
        },
      ],
    },
    {
      title: { zh: '注销', en: 'Ending it' },
      facts: [],
      fields: [
        endedCase('dataCase', 'data.rights-registration', ended),
        {
          id: 'dataEndReason',
          name: { zh: '注销的理由', en: 'why it ends' },
          kind: 'paragraph',
          most: 2000,
          when: ended,
        },
      ],
    },
  ],
  papers: [
    {
      id: 'source',
      name: { zh: '数据来源合法的说明', en: 'how the data were come by lawfully' },
      kind: 'own',
      when: entered,
    },
    {
      id: 'agreement',
      name: { zh: '取得数据的协议', en: 'the agreement under which the data were come by' },
      kind: 'own',
      when: all(entered, dataAcquired.is('agreement')),
    },
    { id: 'valuation', name: { zh: '数据资产评估报告', en: 'report of the valuation' }, kind: 'own', when: asAsset },
  ],
  gates: [],
  windows: [],
  lead: dataAdministration,
  results: [
    {
      id: 'registration',
      name: { zh: '数据权属登记', en: 'registration of a right in data' },
      by: dataAdministration,
      licence: {
        id: 'data-right',
        name: { zh: '数据权属登记证书', en: 'certificate of a right in data' },
        when: entered,
        // No rule sets it: never longer than the three years that Beijing gives data registered as intellectual property.
        valid: years(3),
        endNamed: true,
        // 协议取得数据协议期 ≤3 年的以协议截止日为准 (beijing-data-ip-2023, 13).
        notAfter: 'agreementUntil',
        claims: [
          { id: 'right', name: { zh: '登记的权利', en: 'right' }, from: dataRight.id },
          { id: 'data', name: { zh: '数据名称', en: 'data' }, from: 'dataName' },
          { id: 'content', name: { zh: '内容、规模和用途', en: 'content, size and use' }, from: 'dataContent' },
          { id: 'fingerprint', name: { zh: '数据指纹', en: 'fingerprint' }, from: 'dataFingerprint' },
        ],
      },
    },
  ],
  opinions: [],
  terms: [],
  grounds: [],
  visits: 0,
  fee: null,
  notice: {
    length: workingDays(10),
    cites: [],
    shows: [dataRight.id, 'dataName', 'dataContent', dataAcquired.id, 'dataFingerprint'],
    when: entered,
  },
  remedies,
  ends: {
    field: 'dataCase',
    when: ended,
    says: { zh: '权利人申请注销数据权属登记', en: 'the holder had the registration ended' },
  },
  kept: keptTenYears,
  needsRules: {
    zh: '数据权属登记的期限尚无规定。公示 10 个工作日是办理机关自定的；证书至多三年，比照北京市数据知识产权登记办法第13条；办理机关参照数据主管部门确定。登记证明谁以什么名义主张权利，争议由法院或者仲裁机构裁决。',
    en: 'No rule sets the periods of registering rights in data. Ten working days of notice are the office’s own; three years at most follow article 13 of the measures on data as intellectual property; the office is the city’s authority for data. An entry shows who claims what; disputes are for a court or an arbitral body.',
  },
})
