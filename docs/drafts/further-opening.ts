/**
 * A draft, as an example. Measure 1.2 ends: wider opening of value-added telecommunications is to be studied. Suppose the
 * study ends so: in Beijing a domestic IP-VPN that serves foreign-invested firms may be three quarters foreign, not half,
 * and code and protocol conversion wholly foreign. Nobody has proposed this.
 *
 *   ./onewindow prove docs/drafts/further-opening.ts
 *   ./onewindow diff telecom.foreign-equity-cap --draft docs/drafts/further-opening.ts
 *
 * 草案示例（虚构）：假定措施 1.2 末句的研究得出结论，在京面向外商投资企业的国内虚拟专用网外资股比由 50% 提高至 75%，
 * 编码和规程转换业务取消外资股比限制。
 */
import { inForce } from 'onewindow/decisions'
import { all, amend, rule, source } from 'onewindow/rules'
import { inDemonstrationZone, investorOrigin } from 'onewindow/vocabulary/common'
import { serviceIncludes, telecomService } from 'onewindow/vocabulary/telecom'

/** The draft's own words, cited as law would be. */
const draft = source({
  title: {
    zh: '关于进一步扩大增值电信业务开放的通知（示例草案）',
    en: 'Notice on the further opening of value-added services (example draft)',
  },
  from: '2024-01-01',
  rank: 'departmental-document',
})

export default amend(inForce('telecom.foreign-equity-cap'), {
  // One rule of the law in force, with another figure; when it applies and what it is over stay as they are.
  change: {
    'ip-vpn-beijing': {
      says: {
        zh: '在京国内虚拟专用网，为外商投资企业服务的，不超过 75%',
        en: 'IP-VPN in Beijing serving foreign-invested firms: at most 75 %',
      },
      cites: [draft('1', '在京面向外商投资企业的国内互联网虚拟专用网业务，外方投资者出资比例不超过 75%。')],
      gives: { cap: '75%' },
    },
  },
  // One rule that is new. Content on the negative lists is left out: else `diff` shows that the draft opens that too.
  add: [
    rule('code-conversion-beijing', {
      says: {
        zh: '北京的编码和规程转换业务，取消外资股比限制',
        en: 'Code and protocol conversion in Beijing: cap lifted',
      },
      cites: [draft('2', '在北京取消编码和规程转换业务外资股比限制。')],
      when: all(
        investorOrigin.isNot('mainland'),
        telecomService.is('B26'),
        inDemonstrationZone,
        serviceIncludes.hasNone('news', 'online-publishing', 'audiovisual', 'culture', 'public-information'),
      ),
      gives: { cap: '100%' },
      over: ['value-added'],
    }),
  ],
})
