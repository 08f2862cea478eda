import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { rareDiseaseImport } from './rare-disease-medicine.ts'

const zone = {
  rareDiseaseMedicine: true,
  approvedInChina: false,
  heldInTianzhu: true,
  rareDiseaseWhiteLists: ['institution', 'medicine', 'importer'],
  nationallyApprovedImport: true,
  withinApprovedLimit: true,
}
const on = '2024-09-24'
const no = (facts: object, missing: string) => ({
  on,
  facts: { ...zone, ...facts },
  gives: { mayImport: false, missing: [missing] },
})

describe('罕见病药品保障先行区 pioneer zone for rare-disease medicines', () => {
  examples(rareDiseaseImport, [
    {
      case: '先行区启动之日，条件齐备',
      on,
      facts: zone,
      gives: {
        mayImport: true,
        missing: null,
        also: ['bonded-stock', 'guided-use', 'one-approval', 'trial-ends'],
      },
      by: ['zone'],
    },
    {
      case: '启动前一日：只有方案的探索',
      on: '2024-09-23',
      facts: zone,
      gives: { mayImport: 'needs-rules', missing: null, also: null },
      by: ['plan'],
    },
    {
      case: '启动前，还没有白名单和限额之说',
      on: '2023-11-18',
      facts: { ...zone, rareDiseaseWhiteLists: [], nationallyApprovedImport: false, withinApprovedLimit: false },
      gives: { mayImport: 'needs-rules', missing: null },
    },
    {
      case: '罕见病药品、尚未在我国境内获得上市许可、在天竺综合保税区进口备货、没有已列入的白名单、品种未经国家药监局批准进口、累计进口超过批准限额，先行区启动前一日：须配套',
      on: '2024-09-23',
      facts: { ...zone, rareDiseaseWhiteLists: [], nationallyApprovedImport: false, withinApprovedLimit: false },
      gives: { mayImport: 'needs-rules', missing: null },
      by: ['plan'],
    },
    {
      case: '启动前，已在国内注册',
      on: '2023-11-18',
      facts: { ...zone, approvedInChina: true },
      gives: { mayImport: false, missing: ['registered'] },
    },
    {
      case: '罕见病药品、已在我国境内获得上市许可、在天竺综合保税区进口备货、已列入的白名单为使用的医疗机构、药品、进口企业、品种已经国家药监局批准进口、累计进口在批准限额内，试行届满之日',
      on: '2026-09-24',
      facts: { ...zone, approvedInChina: true },
      gives: { mayImport: false },
      by: ['not-through-zone'],
    },
    { case: '试行满两年前一日', on: '2026-09-23', facts: zone, gives: { mayImport: true }, by: ['zone'] },
    {
      case: '试行满两年：是否延续未核',
      on: '2026-09-24',
      facts: zone,
      gives: { mayImport: 'needs-rules', missing: null, also: null },
      by: ['after-trial'],
    },
    {
      case: '试行满两年，原有条件也不齐',
      on: '2026-09-24',
      facts: { ...zone, rareDiseaseWhiteLists: ['institution', 'medicine'] },
      gives: { mayImport: false, missing: ['importer-list'] },
    },
    { case: '已在国内注册上市', ...no({ approvedInChina: true }, 'registered') },
    { case: '不是罕见病药品', ...no({ rareDiseaseMedicine: false }, 'rare-disease') },
    { case: '不经天竺综保区', ...no({ heldInTianzhu: false }, 'tianzhu') },
    { case: '医疗机构不在白名单', ...no({ rareDiseaseWhiteLists: ['medicine', 'importer'] }, 'institution-list') },
    { case: '药品不在白名单', ...no({ rareDiseaseWhiteLists: ['institution', 'importer'] }, 'medicine-list') },
    { case: '进口企业不在白名单', ...no({ rareDiseaseWhiteLists: ['institution', 'medicine'] }, 'importer-list') },
    { case: '品种未经国家药监局批准', ...no({ nationallyApprovedImport: false }, 'national-approval') },
    { case: '超过批准限额', ...no({ withinApprovedLimit: false }, 'limit') },
    {
      case: '不是罕见病药品，方案施行之日',
      on: '2023-11-18',
      facts: { ...zone, rareDiseaseMedicine: false },
      gives: { mayImport: false, missing: ['rare-disease'] },
      by: ['not-through-zone'],
    },
    {
      case: '不经天竺综保区，方案施行之日',
      on: '2023-11-18',
      facts: { ...zone, heldInTianzhu: false },
      gives: { mayImport: false, missing: ['tianzhu'] },
      by: ['not-through-zone'],
    },
    {
      case: '不是罕见病药品，试行届满之日',
      on: '2026-09-24',
      facts: { ...zone, rareDiseaseMedicine: false },
      gives: { mayImport: false },
      by: ['not-through-zone'],
    },
    {
      case: '不经天竺综保区，试行届满之日',
      on: '2026-09-24',
      facts: { ...zone, heldInTianzhu: false },
      gives: { mayImport: false },
      by: ['not-through-zone'],
    },
    {
      case: '医疗机构不在白名单，试行届满之日',
      on: '2026-09-24',
      facts: { ...zone, rareDiseaseWhiteLists: ['medicine', 'importer'] },
      gives: { mayImport: false },
      by: ['not-through-zone'],
    },
    {
      case: '药品不在白名单，试行届满之日',
      on: '2026-09-24',
      facts: { ...zone, rareDiseaseWhiteLists: ['institution', 'importer'] },
      gives: { mayImport: false },
      by: ['not-through-zone'],
    },
    {
      case: '品种未经国家药监局批准，试行届满之日',
      on: '2026-09-24',
      facts: { ...zone, nationallyApprovedImport: false },
      gives: { mayImport: false },
      by: ['not-through-zone'],
    },
    {
      case: '超过批准限额，试行届满之日',
      on: '2026-09-24',
      facts: { ...zone, withinApprovedLimit: false },
      gives: { mayImport: false },
      by: ['not-through-zone'],
    },
  ])
  proves(rareDiseaseImport)
})
