/**
 * Emission factors that are held here: each with the publication it stands in, and the year whose electricity it describes.
 * Whatever is not among them the account's holder enters with its source, and it is marked as the holder's own.
 */
import { cite } from '../../law/cite.ts'
import type { Citation } from '../../law/instrument.ts'
import type { Text } from '../../text.ts'
import { type LegalDate, notAfter } from '../../time/dates.ts'

/** Kilograms have nine places in a factor: a factor is so many billionths of a kilogram for one unit of activity. */
export const placesOfFactor = 9

export interface Edition {
  /** The year whose electricity it describes. */
  readonly year: number
  /** kg CO2 for one unit, as it is published. */
  readonly written: string
  readonly cites: Citation
}

export interface Family {
  readonly id: string
  readonly name: Text
  readonly unit: string
  /** Scopes in which it can stand: bought electricity is scope 2, and scope 3 where others use it. */
  readonly scopes: readonly string[]
  /** The earliest first. */
  readonly editions: readonly Edition[]
}

const bought = ['2', '3']

export const families: readonly Family[] = [
  {
    id: 'grid-national',
    name: { zh: '全国电力平均二氧化碳排放因子', en: 'electricity, national average' },
    unit: 'kWh',
    scopes: bought,
    editions: [
      { year: 2021, written: '0.5568', cites: cite('grid-factors-2021', 'national', '0.5568') },
      { year: 2022, written: '0.5366', cites: cite('grid-factors-2022', 'national', '0.5366') },
    ],
  },
  {
    id: 'grid-residual',
    name: {
      zh: '全国电力平均二氧化碳排放因子（不包括市场化交易的非化石能源电量）',
      en: 'electricity, national average without non-fossil power sold on the market',
    },
    unit: 'kWh',
    scopes: bought,
    editions: [{ year: 2022, written: '0.5856', cites: cite('grid-factors-2022', 'residual', '0.5856') }],
  },
  {
    id: 'grid-north-china',
    name: { zh: '华北区域电力平均二氧化碳排放因子', en: 'electricity, average of North China' },
    unit: 'kWh',
    scopes: bought,
    editions: [{ year: 2022, written: '0.6776', cites: cite('grid-factors-2022', 'north-china', '0.6776') }],
  },
]

export const familyById: ReadonlyMap<string, Family> = new Map(families.map((each) => [each.id, each]))

/** The latest edition that describes no later year than that of the activity, among those published by the day given. */
export const editionFor = ({ editions }: Family, activityYear: number, today: LegalDate): Edition | null =>
  editions.findLast(({ year, cites }) => year <= activityYear && notAfter(cites.instrument.published, today)) ?? null
