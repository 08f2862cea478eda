/**
 * Measure 11.2, first half: the ruling that can later be extended. It is no licence, so the times of the customs measures
 * stand alone: 日 are calendar days, and nothing is deemed accepted.
 */
import { cite, plan } from '../../law/cite.ts'
import { calendarDays } from '../../time/period.ts'
import { procedure } from '../../window/publish.ts'
import { customs } from '../vocabulary/competent.ts'
import { keptTenYears, organisationSection, remediesAt } from '../vocabulary/handling.ts'
import { goods, rulingKind, rulingLicence } from '../vocabulary/ruling-licence.ts'

export const advanceRuling = procedure({
  id: 'trade.advance-ruling',
  name: { zh: '海关预裁定', en: 'Advance ruling by customs' },
  summary: {
    zh: '在货物进出口之前，由海关对归类、原产地或者完税价格要素作出裁定，三年内全国适用。',
    en: 'Customs rules on classification, origin or elements of value before the goods move; good across the country for three years.',
  },
  measures: ['11.2'],
  since: '2018-02-01',
  mode: 'ruling',
  cites: [cite('customs-236', '3'), plan('11.2')],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '申请人与实际进出口有关，是在海关备案的对外贸易经营者',
        en: 'The applicant takes part in the real import or export and is a trader on file with customs',
      },
      cites: [cite('customs-236', '4')],
    },
    {
      // No window that closes: special circumstances may bring it closer (article 7, second paragraph).
      says: {
        zh: '在拟进出口 3 个月之前申请；特殊情况可以少于 3 个月',
        en: 'Apply three months before the goods are to move; less in special circumstances',
      },
      cites: [cite('customs-236', '7'), cite('customs-236', '7.2')],
    },
    {
      says: { zh: '不适用于裁定之前进出口的货物', en: 'It does not reach goods that moved before it' },
      cites: [cite('customs-236', '13.2')],
    },
  ],
  form: [
    organisationSection,
    {
      title: { zh: '要裁定的事项', en: 'What is to be ruled' },
      facts: [],
      fields: [
        rulingKind,
        goods,
        { id: 'plannedTradeOn', name: { zh: '拟进出口日期', en: 'day on which the goods are to move' }, kind: 'date' },
        {
          id: 'specialCircumstances',
          name: { zh: '少于 3 个月的特殊情况', en: 'special circumstances, where less than three months are left' },
          kind: 'paragraph',
          most: 1000,
          optional: true,
        },
        {
          id: 'ownView',
          name: { zh: '申请人的意见和依据', en: "the applicant's own view, and why" },
          kind: 'paragraph',
          most: 4000,
        },
      ],
    },
  ],
  papers: [
    {
      id: 'goods-papers',
      name: { zh: '商品资料、成分和用途说明', en: 'papers on the goods: composition and use' },
      kind: 'own',
    },
    { id: 'contract', name: { zh: '合同或者交易意向文件', en: 'the contract, or proof of intent' }, kind: 'own' },
  ],
  gates: [],
  windows: [],
  lead: customs,
  results: [{ id: 'ruling', name: { zh: '预裁定决定', en: 'the ruling' }, by: customs, licence: rulingLicence }],
  opinions: [],
  terms: [
    {
      id: 'acceptance',
      name: { zh: '审核是否受理', en: 'whether it is accepted' },
      length: calendarDays(10),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['accepted', 'not-accepted', 'correction-asked'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [cite('customs-236', '9')],
    },
    {
      id: 'ruling',
      name: { zh: '制发决定书', en: 'the ruling' },
      length: calendarDays(60),
      kind: 'statutory',
      starts: ['accepted'],
      ends: ['decided'],
      pausedBy: [],
      whenPassed: 'told',
      cites: [cite('customs-236', '11')],
    },
  ],
  grounds: [],
  visits: 0,
  fee: null,
  remedies: remediesAt({ zh: '海关总署', en: 'the General Administration of Customs' }),
  kept: keptTenYears,
})
