/**
 * Measure 13.10. Whether a foreign-invested firm registers with SAFE when it reinvests in China. The plan only studied
 * freeing it; Huifa 2025 No. 43 did so nationwide from the day of its issue, so the place must not matter.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules, notApplicable } from '../../rules/outcome.ts'
import { reinvestedInChina, reinvestorForeignInvested } from '../vocabulary/capital-account.ts'
import { registeredIn } from '../vocabulary/common.ts'

const freed = '2025-09-15'
const inScope = all(reinvestorForeignInvested.yes(), reinvestedInChina.yes())

export const reinvestmentRegistration = decision({
  id: 'capital.reinvestment-registration',
  name: { zh: '境内再投资外汇登记', en: 'Foreign-exchange registration of reinvestment' },
  question: {
    zh: '外商投资企业境内再投资，是否免于外汇登记？',
    en: 'Is the reinvestment free of foreign-exchange registration?',
  },
  measures: ['13.10'],
  since: '2023-11-18',
  asks: [reinvestorForeignInvested, reinvestedInChina, registeredIn],
  gives: {
    exempt: givesYesNo({ name: { zh: '免于外汇登记', en: 'free of registration' } }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        profits: { zh: '外汇利润也可以境内再投资', en: 'profits in foreign currency may be reinvested too' },
        'preliminary-expenses': {
          zh: '前期费用登记同时取消',
          en: 'the registration of preliminary expenses is gone as well',
        },
        'beijing-regulations': {
          zh: '在北京的：《北京市外商投资条例》第19条规定按国家规定实施再投资免外汇登记',
          en: 'in Beijing, article 19 of the Regulations on Foreign Investment carries out the exemption as the state provides',
        },
      },
    }),
  },
  answer: 'exempt',
  closed: [false],
  // Measure 13.10 and the notice of 2025 spare.
  neverWorse: true,
  alike: [registeredIn],
  rules: [
    rule('out-of-scope', {
      says: { zh: '限于外商投资企业境内再投资', en: 'Foreign-invested firms that reinvest in China' },
      cites: [plan('13.10', '外商投资企业再投资')],
      when: any(reinvestorForeignInvested.no(), reinvestedInChina.no()),
      gives: {
        exempt: notApplicable(
          '不是外商投资企业境内再投资，不适用本措施',
          'Not a reinvestment in China by a foreign-invested firm: the measure does not apply',
        ),
      },
    }),
    rule('studied', {
      says: { zh: '研究免于外汇登记', en: 'Exemption is studied' },
      cites: [plan('13.10')],
      until: freed,
      when: inScope,
      gives: {
        exempt: needsRules(
          '方案只是研究；2025-09-15 之前一般仍须登记，个别地区有无试点未收录，请向银行核实',
          'The plan only studies it. Until 15 September 2025 registration was the rule; whether some place had a pilot is not held here: ask the bank',
        ),
      },
    }),
    rule('freed', {
      says: { zh: '取消外商投资企业境内再投资登记（全国）', en: 'Registration of reinvestment is gone, nationwide' },
      cites: [cite('safe-2025-43', 'reinvestment')],
      when: inScope,
      gives: { exempt: true },
    }),
    rule('profits', {
      says: { zh: '允许外汇利润境内再投资', en: 'Profits in foreign currency may be reinvested' },
      cites: [cite('safe-2025-43', 'profits')],
      when: inScope,
      gives: { also: ['profits'] },
    }),
    rule('preliminary-expenses', {
      says: { zh: '取消前期费用登记', en: 'Registration of preliminary expenses is gone' },
      cites: [cite('safe-2025-43', 'preliminary')],
      when: inScope,
      gives: { also: ['preliminary-expenses'] },
    }),
    rule('beijing-regulations', {
      says: {
        zh: '北京：按国家规定实施再投资免外汇登记',
        en: 'Beijing: the exemption is carried out as the state provides',
      },
      cites: [cite('beijing-foreign-investment-2024', '19')],
      when: inScope,
      gives: { also: ['beijing-regulations'] },
    }),
  ],
  next: {
    true: {
      zh: '直接向银行办理资金划转，不必先办登记；外资准入负面清单仍须遵守。',
      en: 'Have the bank transfer the money; no registration first. The negative list still applies.',
    },
  },
})
