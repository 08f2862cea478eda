import type { Text } from '../text.ts'
import type { Reference } from './instruments.ts'
import type { MeasureId } from './measures.data.ts'

/**
 * What is known of a measure beyond its own verb, from the compilation of facts (its sections 12, 13 and 15).
 * What the compilation marks `U` furnishes nothing. A measure without a row keeps the beginning that its verb gives.
 */

export interface StateRow {
  readonly state: 'in-force' | 'needs-rules' | 'furnished' | 'aspiration'
  /** Left out: the day on which `by` was public and in force, or the plan's first day if that is later. */
  readonly from?: string
  readonly by?: Reference
  readonly why: Text
}

const furnished = (by: Reference, zh: string, en: string, from?: string): StateRow => ({
  state: 'furnished',
  by,
  why: { zh, en },
  ...(from && { from }),
})

const needsRules = (by: Reference | null, zh: string, en: string, from?: string): StateRow => ({
  state: 'needs-rules',
  why: { zh, en },
  ...(by && { by }),
  ...(from && { from }),
})

const inForce = (by: Reference | null, zh: string, en: string): StateRow => ({
  state: 'in-force',
  from: '2023-11-18',
  why: { zh, en },
  ...(by && { by }),
})

const aspiration = (by: Reference, zh: string, en: string, from = '2023-11-18'): StateRow => ({
  state: 'aspiration',
  from,
  by,
  why: { zh, en },
})

export const stateRows: Partial<Record<MeasureId, readonly StateRow[]>> = {
  '1.2': [
    inForce(
      null,
      '“取消”自方案施行之日起生效；但企业开办业务尚无试点批复可申请。',
      'The limits were lifted on the first day of the plan, but there was as yet no pilot approval to apply for.',
    ),
    furnished(
      ['miit-2024-107', '3'],
      '工信部批复北京试点方案，企业取得电信业务经营试点批复后方可经营。',
      'The MIIT answered the scheme of Beijing; a firm operates once it holds a pilot approval.',
    ),
  ],
  '2.3': [
    aspiration(
      ['stem-cell-2015', 'whole'],
      '仍按 2015 年试行办法，未检得方案后的专门文件。',
      'The trial measures of 2015 still applied; nothing after the plan was found.',
    ),
    furnished(
      ['biomedical-technology-2025', 'filing'],
      '国务院令第818号施行，临床研究经学术与伦理审查后备案。',
      'State Council Order 818 is in force: clinical research is filed after academic and ethics review.',
    ),
  ],
  '2.4': [
    furnished(
      ['mofcom-2024-568', 'stem-cells'],
      '外商投资企业可从事干细胞、基因诊断与治疗技术开发应用，限自贸试验区。',
      'Foreign-invested firms may develop and use stem-cell, gene diagnosis and therapy technologies, in the pilot free trade zone only.',
    ),
  ],
  '2.5': [
    furnished(
      ['hgr-rules-2023', '11'],
      '方案前已有：境内资本实际控制的港澳机构视为境内单位。',
      'In place before the plan: a Hong Kong or Macao body controlled by mainland capital counts as domestic.',
    ),
  ],
  '2.6': [
    furnished(
      ['beijing-innovative-medicine-2024', 'whole'],
      '北京 2024 年创新医药措施跟进；指定医疗机构名单未核。',
      'The Beijing measures on innovative medicine of 2024 followed; the list of designated institutions is not verified.',
    ),
    furnished(
      ['beijing-innovative-medicine-2025', 'whole'],
      '北京 2025 年创新医药措施接续；指定医疗机构名单未核。',
      'The measures of 2025 carried on; the list of designated institutions is not verified.',
    ),
  ],
  '2.7': [
    aspiration(
      ['drug-law-2019', '65'],
      '药品管理法已许可临床急需少量进口；未检得北京绿色通道文件。',
      'The Drug Administration Law already permits small urgent imports; no Beijing document on a green channel was found.',
    ),
  ],
  '2.10': [
    furnished(
      ['nmpa-2025-25', 'area'],
      '牛黄进口试点在含北京的十二省市开展，至 2027 年 4 月。',
      'The pilot import of ox bezoar runs in twelve provinces, Beijing among them, until April 2027.',
    ),
    needsRules(
      ['nmpa-2025-25', 'area'],
      '牛黄进口试点两年届满。',
      'The two years of the pilot import of ox bezoar are over.',
      '2027-04-21',
    ),
  ],
  '2.11': [
    furnished(
      ['e-prescription-2025', 'whole'],
      '外配处方经医保电子处方中心流转。',
      'Prescriptions dispensed outside the hospital pass through the national prescription centre.',
    ),
  ],
  '3.1': [
    inForce(
      null,
      '“在收到申请后120天内作出决定”自方案施行之日起适用；与更长的法定期限并行，逾期不视为准予。',
      'The 120 days apply from the first day of the plan, beside the longer statutory limits; silence grants nothing.',
    ),
  ],
  '3.4': [
    furnished(
      ['beijing-trust-real-estate-2024', 'whole'],
      '不动产信托财产登记可以办理。',
      'Real estate held in trust can be registered.',
    ),
    furnished(
      ['beijing-trust-equity-2025', 'whole'],
      '股权信托财产登记也可以办理。',
      'Equity held in trust can be registered as well.',
    ),
  ],
  '4.4': [
    needsRules(
      ['performances-2020', '10'],
      '审批层级由行政法规规定，下放区级须按规定程序暂时调整实施；未检得适用于北京的文件。',
      'Administrative regulations fix who approves; to move it to the districts they must be suspended by due procedure, and no document doing so for Beijing was found.',
      '2023-11-18',
    ),
  ],
  '4.5': [
    inForce(
      ['negative-list-2021', 'training'],
      '负面清单未列经营性职业技能培训机构，方案系确认外商可以独资。',
      'The negative list does not name for-profit vocational training; the plan confirms that it may be wholly foreign-owned.',
    ),
  ],
  '5.1': [
    needsRules(
      ['advisers-1997', '13'],
      '国务院批准的规定要求咨询人员具有中国国籍，须按规定程序调整；未检得适用文件。',
      'Provisions approved by the State Council ask for Chinese nationality and must be adjusted by due procedure; no document doing so was found.',
      '2023-11-18',
    ),
  ],
  '5.2': [
    furnished(
      ['qualifications-2.0', 'count'],
      '方案前已有认可目录 2.0 版，110 项。',
      'In place before the plan: version 2.0 of the catalogue, with 110 entries.',
    ),
    furnished(
      ['qualifications-2024', 'count'],
      '目录改名发布，149 项；启用日未核。',
      'The catalogue was renamed and renewed with 149 entries; the day is not verified.',
    ),
    furnished(
      ['qualifications-2025', 'count'],
      '2025 年版目录发布，163 项。',
      'The catalogue of 2025 was published, with 163 entries.',
    ),
  ],
  '6.2': [
    aspiration(
      ['e-signature-law-2019', '26'],
      '电子签名法已许可经核准或对等承认境外证书；未检得北京试点文件。',
      'The Electronic Signature Law already allows recognition on approval or reciprocity; no pilot document of Beijing was found.',
    ),
  ],
  '7.1': [
    furnished(
      ['beijing-data-pioneer-2023', 'whole'],
      '数据基础制度先行区在方案前数日已启动。',
      'The pioneer zone of data institutions had begun days before the plan.',
    ),
    furnished(
      ['beijing-data-elements-2025', 'whole'],
      '数据要素综合试验区意见公布。',
      'The opinions on the comprehensive pilot zone for data were made public.',
    ),
  ],
  '7.7': [
    furnished(
      ['data-flow-2024', '13'],
      '《促进和规范数据跨境流动规定》施行，三条路径的门槛随之改变。',
      'The Provisions on Cross-Border Data Flows are in force, with new thresholds for the three paths.',
    ),
    furnished(
      ['beijing-data-list-2024', 'area'],
      '北京自贸试验区负面清单发布，清单外数据出境免三项程序。',
      'The negative list of the Beijing pilot free trade zone is out: data not on it leave without the three procedures.',
    ),
    furnished(
      ['beijing-data-list-2025', 'area'],
      '新版负面清单扩到全市。',
      'The new negative list covers the whole city.',
    ),
  ],
  '7.8': [
    furnished(
      ['beijing-data-centres-2024', 'whole'],
      '四个数据跨境服务中心运营。',
      'Four cross-border data service centres are at work.',
    ),
  ],
  '7.10': [
    furnished(
      ['beijing-data-list-2024', 'classification'],
      '分类分级参考规则随 2024 版清单发布，限自贸试验区。',
      'Reference rules on classes and levels came with the list of 2024, for the pilot free trade zone.',
    ),
    furnished(
      ['beijing-data-list-2025', 'fields'],
      '2025 版清单增列自动驾驶等领域，适用全市。',
      'The list of 2025 adds autonomous driving and other fields and covers the whole city.',
    ),
  ],
  '7.12': [
    furnished(
      ['autonomous-driving-2024', 'whole'],
      '自动驾驶一侧有了地方性法规；数据交易一侧未检得。',
      'Autonomous driving has its local regulations; nothing was found for data trading.',
    ),
  ],
  '8.13': [
    inForce(
      ['foreign-investment-rules-2019', '22'],
      '与外商投资法实施条例一致，自方案施行之日起适用。',
      'In line with the Implementing Regulations of the Foreign Investment Law; applies from the first day of the plan.',
    ),
  ],
  '9.3': [
    furnished(
      ['ccer-market-2024', 'whole'],
      '全国温室气体自愿减排交易市场启动，由北京绿色交易所承担交易。',
      'The national voluntary emission-reduction market opened, traded on the Beijing Green Exchange.',
    ),
  ],
  '10.1': [
    furnished(
      ['services-list-2024', 'whole'],
      '跨境服务贸易两份负面清单施行，清理有了对照。',
      'The two negative lists of cross-border services are in force: local rules can be held against them.',
    ),
  ],
  '11.2': [
    inForce(
      null,
      '方案自施行之日起许可申请展期，海关应在届满前从速决定；尚无申请期间与审核期限。',
      'The plan allows an extension to be asked for from its first day, to be decided before expiry; no window and no period was set as yet.',
    ),
    furnished(
      ['customs-2024-32', 'window'],
      '海关总署公告2024年第32号施行：届满前 30 至 90 日申请，30 日内审核，换发新决定书。',
      'Customs announcement 2024 No. 32 is in force: apply 90 to 30 days before expiry, reviewed in 30 days, a new ruling issued.',
    ),
  ],
  '12.2': [
    furnished(
      ['beijing-rare-disease-zone-2024', 'whole'],
      '天竺综保区罕见病药品保障先行区启动，试行两年。',
      'The pioneer zone for rare-disease medicines opened in the Tianzhu zone for a trial of two years.',
    ),
    needsRules(
      ['beijing-rare-disease-zone-2024', 'prolonged'],
      '试行两年已满，是否延续未核。',
      'The trial of two years is over; whether it was prolonged is not verified.',
      '2026-09-24',
    ),
  ],
  '12.5': [
    furnished(
      ['general-licence-2009', 'conditions'],
      '方案前已有 2009 年通用许可办法；方案的“一年内”是试点口径。',
      'The measures on general licences of 2009 were in place; the "one year" of the plan is the measure of the pilot.',
    ),
    furnished(
      ['export-control-2024', '16'],
      '两用物项出口管制条例施行，通用许可条件改变。',
      'The Regulations on Export Control of Dual-Use Items are in force, with new conditions.',
    ),
  ],
  '13.1': [
    furnished(
      ['safe-2023-28', 'income'],
      '汇发〔2023〕28号缩减资本项目收入使用负面清单。',
      'Huifa 2023 No. 28 shortened the list of uses that are barred.',
    ),
    furnished(['safe-2025-43', 'income'], '汇发〔2025〕43号再取消一项。', 'Huifa 2025 No. 43 struck out one more.'),
    furnished(
      ['beijing-safe-2026-5', 'lending'],
      '北京自贸试验区内可用于非关联企业借款。',
      'In the Beijing pilot free trade zone the income may be lent to unrelated firms.',
    ),
  ],
  '13.4': [
    furnished(
      ['safe-2025-43', 'quota'],
      '科创企业跨境融资便利化额度 1000 万美元，部分 2000 万美元。',
      'Innovative firms may borrow abroad up to 10 million US dollars, some up to 20 million.',
    ),
  ],
  '13.6': [
    furnished(
      ['cash-pool-2024', 'whole'],
      '北京等十省市试点升级。',
      'The pilot was upgraded in ten provinces and cities, Beijing among them.',
    ),
    furnished(['pbc-2025-251', 'conditions'], '银发〔2025〕251号推广全国。', 'Yinfa 2025 No. 251 took it nationwide.'),
  ],
  '13.10': [
    furnished(
      ['safe-2025-43', 'reinvestment'],
      '汇发〔2025〕43号取消外商投资企业境内再投资登记，适用全国。',
      'Huifa 2025 No. 43 ended the registration of domestic reinvestment, nationwide.',
    ),
  ],
  '15.2': [
    furnished(
      ['beijing-business-environment-2024', '33'],
      '《北京市优化营商环境条例》推行告知承诺。',
      'The Beijing Regulations on Improving the Business Environment provide for commitment in place of approval.',
    ),
  ],
  '15.5': [
    furnished(
      ['fair-competition-2024', '18'],
      '《公平竞争审查条例》施行，未经审查不得出台。',
      'The Fair Competition Review Regulations are in force: nothing is issued without review.',
    ),
  ],
  '17.1': [
    furnished(
      ['k-visa-2025', '6'],
      'K 字签证施行，面向外国青年科技人才。',
      'The K visa for young foreign talent in science and technology is in force.',
    ),
  ],
  '17.5': [
    furnished(
      ['beijing-two-permits-2023', 'whole'],
      '方案前已在全市实行，五个工作日同领两证。',
      'In place across the city before the plan: both permits in five working days.',
    ),
  ],
  '17.6': [
    furnished(
      ['beijing-two-permits-2023', 'scope'],
      '方案前已有：A 类人才持有效签证或居留许可可在境内办理。',
      'In place before the plan: class A holders of a valid visa or residence permit apply without leaving.',
    ),
  ],
  '17.7': [
    furnished(
      ['exit-entry-regulation-2013', '22'],
      '按既有规定：经学校同意并向公安机关加注。',
      'Under the existing rule: with the consent of the school and an endorsement by the police.',
    ),
  ],
  '18.6': [
    needsRules(
      ['procurement-law-2014', '57'],
      '方案要求建立快速临时措施；现有法律只规定可以暂停至多 30 日，未检得北京的程序与时限。',
      'The plan orders rapid interim measures to be set up; the law only allows a halt of 30 days at most, and no procedure or period of Beijing was found.',
      '2023-11-18',
    ),
  ],
  '19.1': [
    furnished(
      ['beijing-arbitration-2025', 'whole'],
      '《北京国际商事仲裁中心建设条例》施行。',
      'The Beijing Regulations on Building an International Commercial Arbitration Centre are in force.',
    ),
  ],
  '19.4': [
    furnished(
      ['beijing-overseas-arbitration-2021', 'whole'],
      '方案前已有：境外仲裁机构可在北京自贸试验区登记设立业务机构。',
      'In place before the plan: overseas institutions may register an office in the Beijing pilot free trade zone.',
    ),
  ],
  '19.6': [
    aspiration(
      ['arbitration-law-2017', '28'],
      '保全申请由仲裁机构转交法院，仲裁庭自主发布临时措施尚在研究探索。',
      'Preservation is asked for through the institution and ordered by the court; measures by the tribunal itself are under study.',
    ),
    aspiration(
      ['arbitration-law-2025', 'interim'],
      '新仲裁法增加行为保全，仲裁庭自主发布临时措施仍未入法。',
      'The new Arbitration Law adds orders on conduct, but still lets no tribunal order interim measures itself.',
      '2026-03-01',
    ),
  ],
  '20.1': [
    furnished(
      ['beijing-arbitration-2025', 'whole'],
      '北京条例有限引入临时仲裁。',
      'The Beijing regulations admit ad hoc arbitration within limits.',
    ),
    furnished(
      ['arbitration-law-2025', '82'],
      '新仲裁法施行：涉外海事，或自贸试验区等区域内企业之间的涉外纠纷可临时仲裁；示范区内其他企业不当然适用。',
      'The new Arbitration Law allows it for foreign-related maritime disputes and between firms of pilot free trade zones; other firms of the demonstration zone are not covered as of course.',
    ),
  ],
  '21.1': [
    furnished(
      ['beijing-data-ip-2023', '13'],
      '方案前已有北京登记办法（试行），证书有效三年。',
      'The trial measures of Beijing were in place before the plan; a certificate lasts three years.',
    ),
  ],
  '21.10': [
    furnished(
      ['foreign-ip-2025', 'whole'],
      '《国务院关于涉外知识产权纠纷处理的规定》施行。',
      'The Provisions on Foreign-Related Intellectual Property Disputes are in force.',
    ),
  ],
  '22.1': [
    furnished(
      ['security-review-2020', '4'],
      '方案前各项审查已有依据。',
      'The reviews had their bases before the plan.',
    ),
    furnished(
      ['merger-thresholds-2024', '3'],
      '经营者集中申报标准提高。',
      'The thresholds for notifying mergers were raised.',
    ),
    furnished(
      ['export-control-2024', '17'],
      '两用物项出口管制条例施行。',
      'The Regulations on Export Control of Dual-Use Items are in force.',
    ),
  ],
  '23.8': [
    furnished(
      ['medicine-traceability-2025', 'sale'],
      '药品销售环节扫码方可医保结算。',
      'A medicine is paid by health insurance only if its code is scanned at sale.',
    ),
    furnished(
      ['medicine-traceability-2025', 'full'],
      '所有医药机构全量采集上传追溯码。',
      'Every institution collects and uploads all trace codes.',
      '2026-01-01',
    ),
  ],
  '23.10': [
    furnished(
      ['network-data-2024', '33'],
      '《网络数据安全管理条例》施行。',
      'The Regulations on Network Data Security Management are in force.',
    ),
  ],
  'org.7': [
    inForce(
      null,
      '涉及港澳的单独优惠纳入 CEPA 框架，自方案施行之日起适用。',
      'Preferences for Hong Kong and Macao alone run through CEPA from the first day of the plan.',
    ),
    furnished(
      ['cepa-amendment-2-2024', 'telecom'],
      'CEPA 服务贸易协议修订协议二施行，电信领域与试点对齐。',
      'The second amendment of the CEPA services agreements is in force and matches the telecommunications pilots.',
    ),
  ],
}
