/**
 * Measure 2.10. Countries and regions under a BSE ban. No list of bans was found that could be held here, and none is made
 * up: customs enters each ban, and its end, from the announcement. A country without an entry is one of which nothing was
 * entered, not one without a ban.
 */
import { cite, plan } from '../../law/cite.ts'
import { authorityId } from '../../people/authorities.ts'
import { register } from '../../registers/publish.ts'

export const bseBanCountries = register({
  id: 'health.bse-ban-countries',
  name: { zh: '疯牛病疫情禁令国家（地区）', en: 'Countries under a BSE ban' },
  says: {
    zh: '因疯牛病疫情禁止输入牛源性产品的国家（地区），按公告登记禁令的起止；牛黄进口须来自没有禁令的国家（地区）。',
    en: 'Countries and regions from which ox products may not come because of BSE, each ban entered from its announcement to its end; ox bezoar must come from one without a ban.',
  },
  measures: ['2.10'],
  keeper: authorityId('gacc'),
  cites: [plan('2.10', '无疯牛病疫情禁令国家（地区）'), cite('nmpa-2025-25', 'origin')],
  columns: [
    { id: 'country', name: { zh: '国家（地区）', en: 'country or region' }, kind: 'line', searched: true },
    {
      id: 'countryEn',
      name: { zh: '英文名称', en: 'name in English' },
      kind: 'line',
      searched: true,
      translates: 'country',
    },
    {
      id: 'standing',
      name: { zh: '情况', en: 'standing' },
      kind: 'choice',
      options: {
        banned: { zh: '有疯牛病疫情禁令', en: 'under a BSE ban' },
        free: { zh: '已核：没有疯牛病疫情禁令', en: 'checked: no BSE ban' },
      },
    },
    { id: 'announcement', name: { zh: '公告', en: 'announcement' }, kind: 'line', searched: true },
    { id: 'scope', name: { zh: '范围', en: 'scope' }, kind: 'text', optional: true },
  ],
  key: ['country'],
  byKeeper: true,
  note: {
    zh: '没有随程序发布的名单：禁令随疫情变动，未检得可以收录的名单，由海关总署照公告逐项登记。查不到的国家（地区）是没有登记，不等于没有禁令；进口前以海关总署公告为准。',
    en: 'No list comes with the program: bans change with the disease and no list was found that could be held here; the General Administration of Customs enters each from its announcement. A country that is not found has no entry, which does not mean that it has no ban: before an import the announcement decides.',
  },
})
