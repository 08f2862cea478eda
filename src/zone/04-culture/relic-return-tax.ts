/**
 * Measure 4.2. Tax on relics brought back to China. Since 2009 what public collecting institutions import for their
 * collections is exempt; the plan wants the relief for returning Chinese relics carried out, without figures of its own.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules } from '../../rules/outcome.ts'
import { chineseRelicReturning, importedForCollection, relicImporter } from '../vocabulary/culture-tax.ts'

const publicCollection = all(relicImporter.is('public-collector'), importedForCollection.yes())

export const relicReturnTax = decision({
  id: 'culture.relic-return-tax',
  name: { zh: '文物回流税收', en: 'Tax on returning relics' },
  question: { zh: '进口这件文物、藏品是否免税？', en: 'Is the import of this relic exempt from tax?' },
  measures: ['4.2'],
  since: '2009-01-20',
  asks: [relicImporter, importedForCollection, chineseRelicReturning],
  gives: {
    exempt: givesYesNo({ name: { zh: '免税', en: 'exempt' } }),
    reasons: givesList({
      name: { zh: '不适用公益收藏免税的原因', en: 'why the relief for public collections does not apply' },
      options: {
        importer: {
          zh: '进口人不是国有公益性收藏单位',
          en: 'the importer is no state-owned public collecting institution',
        },
        purpose: { zh: '不是作为藏品进口', en: 'it is not imported for the collection' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'relics-law-2025': {
          zh: '文物的进出境、登记适用 2025-03-01 施行的修订后《文物保护法》',
          en: 'entry and registration of relics follow the revised Cultural Relics Protection Law, in force from 1 March 2025',
        },
      },
    }),
  },
  answer: 'exempt',
  closed: [false],
  // Measure 4.2 carries out what spares returning relics.
  neverWorse: true,
  // Only what comes in for a collection is spared.
  moreNeverHarms: [importedForCollection],
  rules: [
    rule('public-collection', {
      says: { zh: '公益收藏单位进口藏品免税', en: 'What public institutions import for their collections is exempt' },
      cites: [cite('relic-tax-2009-2', 'whole')],
      when: publicCollection,
      gives: { exempt: true },
    }),
    rule('importer', {
      says: { zh: '限于公益收藏单位', en: 'Public collecting institutions only' },
      cites: [cite('relic-tax-2009-2', 'whole', '公益收藏单位')],
      when: relicImporter.is('other'),
      gives: { exempt: false, reasons: ['importer'] },
    }),
    rule('purpose', {
      says: { zh: '限于藏品', en: 'For the collection only' },
      cites: [cite('relic-tax-2009-2', 'whole', '进口藏品免税')],
      when: importedForCollection.no(),
      gives: { exempt: false, reasons: ['purpose'] },
    }),
    rule('returning', {
      says: {
        zh: '落实支持中国文物回流的税收政策',
        en: 'The tax policy for Chinese relics that return is to be carried out',
      },
      cites: [plan('4.2')],
      when: all(chineseRelicReturning.yes(), any(relicImporter.is('other'), importedForCollection.no())),
      gives: {
        exempt: needsRules(
          '不属于公益收藏免税；方案要求落实支持中国文物回流的税收政策，北京的专项规定未检得，请向海关、文物部门核实',
          'Outside the relief for public collections. The plan wants tax support for returning Chinese relics carried out, but no rules for Beijing were found: ask customs and the relics authority',
        ),
      },
      over: ['importer', 'purpose'],
    }),
    rule('relics-law-2025', {
      says: { zh: '修订后的文物保护法', en: 'The revised law on relics' },
      cites: [cite('cultural-relics-law-2024', 'whole')],
      when: chineseRelicReturning.yes(),
      gives: { also: ['relics-law-2025'] },
    }),
  ],
  next: {
    true: { zh: '进口前向海关办理免税手续。', en: 'See to the exemption with customs before the import.' },
    false: { zh: '按一般进口货物、物品纳税。', en: 'Tax is due as on other imports.' },
  },
})
