/**
 * The negative lists, entry by entry: its number, the section of the list under which it stands, and how it limits the
 * foreign side. The words of each entry are those of its article (`law/instruments/investment.ts`), as sure as marked there.
 */

/** The sections of the national classification of industries (GB/T 4754) under which the lists stand. */
export const sectors = {
  A: { zh: '农、林、牧、渔业', en: 'agriculture, forestry, animal husbandry and fishery' },
  B: { zh: '采矿业', en: 'mining' },
  C: { zh: '制造业', en: 'manufacturing' },
  D: { zh: '电力、热力、燃气及水生产和供应业', en: 'electricity, heat, gas and water' },
  E: { zh: '建筑业', en: 'construction' },
  F: { zh: '批发和零售业', en: 'wholesale and retail' },
  G: { zh: '交通运输、仓储和邮政业', en: 'transport, storage and post' },
  H: { zh: '住宿和餐饮业', en: 'hotels and restaurants' },
  I: { zh: '信息传输、软件和信息技术服务业', en: 'information transmission, software and IT services' },
  J: { zh: '金融业', en: 'finance' },
  K: { zh: '房地产业', en: 'real estate' },
  L: { zh: '租赁和商务服务业', en: 'leasing and business services' },
  M: { zh: '科学研究和技术服务业', en: 'scientific research and technical services' },
  N: { zh: '水利、环境和公共设施管理业', en: 'water, environment and public facilities' },
  O: { zh: '居民服务、修理和其他服务业', en: 'household, repair and other services' },
  P: { zh: '教育', en: 'education' },
  Q: { zh: '卫生和社会工作', en: 'health and social work' },
  R: { zh: '文化、体育和娱乐业', en: 'culture, sports and entertainment' },
} as const

export type Sector = keyof typeof sectors

/** How an entry limits the foreign side. */
export const limits = {
  ban: { zh: '禁止', en: 'barred' },
  control: { zh: '须由中方控股', en: 'Chinese control' },
  share: { zh: '限制股比', en: 'a limit on shares' },
  'joint-venture': { zh: '限于合资', en: 'joint ventures only' },
  cooperation: { zh: '限于中外合作', en: 'Chinese-foreign cooperation only' },
  presence: { zh: '须在境内设立机构', en: 'presence in China' },
} as const

export type Limit = keyof typeof limits

type Row = readonly [number: number, sector: Sector, limit: Limit]

/** 2022-01-01 to 2024-10-31. */
export const national2021: readonly Row[] = [
  [1, 'A', 'share'],
  [2, 'A', 'ban'],
  [3, 'A', 'ban'],
  [4, 'A', 'ban'],
  [5, 'B', 'ban'],
  [6, 'C', 'control'],
  [7, 'C', 'ban'],
  [8, 'D', 'control'],
  [9, 'F', 'ban'],
  [10, 'G', 'control'],
  [11, 'G', 'control'],
  [12, 'G', 'control'],
  [13, 'G', 'ban'],
  [14, 'I', 'share'],
  [15, 'I', 'ban'],
  [16, 'L', 'ban'],
  [17, 'L', 'joint-venture'],
  [18, 'L', 'ban'],
  [19, 'M', 'ban'],
  [20, 'M', 'ban'],
  [21, 'M', 'ban'],
  [22, 'P', 'cooperation'],
  [23, 'P', 'ban'],
  [24, 'Q', 'joint-venture'],
  [25, 'R', 'ban'],
  [26, 'R', 'ban'],
  [27, 'R', 'ban'],
  [28, 'R', 'ban'],
  [29, 'R', 'ban'],
  [30, 'R', 'ban'],
  [31, 'R', 'ban'],
]

/** Since 2024-11-01. */
export const national2024: readonly Row[] = [
  [1, 'A', 'share'],
  [2, 'A', 'ban'],
  [3, 'A', 'ban'],
  [4, 'A', 'ban'],
  [5, 'B', 'ban'],
  [6, 'D', 'control'],
  [7, 'F', 'ban'],
  [8, 'G', 'control'],
  [9, 'G', 'control'],
  [10, 'G', 'control'],
  [11, 'G', 'ban'],
  [12, 'I', 'share'],
  [13, 'I', 'ban'],
  [14, 'L', 'ban'],
  [15, 'L', 'joint-venture'],
  [16, 'L', 'ban'],
  [17, 'M', 'ban'],
  [18, 'M', 'ban'],
  [19, 'M', 'ban'],
  [20, 'P', 'cooperation'],
  [21, 'P', 'ban'],
  [22, 'Q', 'joint-venture'],
  [23, 'R', 'ban'],
  [24, 'R', 'ban'],
  [25, 'R', 'ban'],
  [26, 'R', 'ban'],
  [27, 'R', 'ban'],
  [28, 'R', 'ban'],
  [29, 'R', 'ban'],
]

/** Since 2022-01-01, and not replaced in 2024. */
export const zone2021: readonly Row[] = [
  [1, 'A', 'share'],
  [2, 'A', 'ban'],
  [3, 'A', 'ban'],
  [4, 'B', 'ban'],
  [5, 'D', 'control'],
  [6, 'F', 'ban'],
  [7, 'G', 'control'],
  [8, 'G', 'control'],
  [9, 'G', 'control'],
  [10, 'G', 'ban'],
  [11, 'I', 'share'],
  [12, 'I', 'ban'],
  [13, 'L', 'ban'],
  [14, 'L', 'control'],
  [15, 'M', 'ban'],
  [16, 'M', 'ban'],
  [17, 'M', 'ban'],
  [18, 'P', 'cooperation'],
  [19, 'P', 'ban'],
  [20, 'Q', 'joint-venture'],
  [21, 'R', 'ban'],
  [22, 'R', 'ban'],
  [23, 'R', 'ban'],
  [24, 'R', 'ban'],
  [25, 'R', 'ban'],
  [26, 'R', 'ban'],
  [27, 'R', 'control'],
]

/** Of the 71 entries, those whose words are had; their sections follow from what they are about and where they stand. */
export const services2024: readonly Row[] = [
  [5, 'F', 'ban'],
  [10, 'G', 'presence'],
  [46, 'L', 'presence'],
  [60, 'M', 'ban'],
]
