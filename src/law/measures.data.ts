/** The measures as rows: every sentence of the 23 tasks and the eight rules of part three. What each row means stands in `measures.ts`. */
export const measureRows = [
  {
    id: '1.1',
    name: { zh: '国家新型互联网交换中心', en: 'New-type internet exchange' },
    force: 'explore',
    makes: [
      {
        kind: 'register',
        id: 'telecom.exchange-members',
        note: 'members, ports, peering policy of the exchange under study',
      },
    ],
  },
  {
    id: '1.2',
    name: { zh: '取消应用商店与互联网接入等外资股比限制', en: 'Foreign equity caps lifted' },
    force: 'rule',
    makes: [
      {
        kind: 'decision',
        id: 'telecom.foreign-equity-cap',
        note: 'cap by service code (A, B11..B26), place of registration, what the service includes, and date: baseline, the plan, the 2024 pilot, CEPA',
      },
      {
        kind: 'procedure',
        id: 'telecom.vats-pilot-approval',
        note: 'value-added licence / pilot approval for a foreign-invested operator, 60 days, parallel opinion of the communications administration',
      },
    ],
  },
  {
    id: '2.1',
    name: { zh: '外籍及港澳台医生开诊所', en: 'Clinics opened by overseas physicians' },
    force: 'support',
    makes: [
      {
        kind: 'decision',
        id: 'health.overseas-physician-clinic',
        note: 'who may open which clinic, on what registration',
      },
      { kind: 'procedure', id: 'health.clinic-filing', note: null },
    ],
  },
  {
    id: '2.2',
    name: { zh: '境外人员股权激励', en: 'Equity incentives for overseas staff' },
    force: 'explore',
    makes: [
      {
        kind: 'decision',
        id: 'health.equity-incentive',
        note: 'stem-cell or gene R&D firm, overseas staff, plan type -> route',
      },
      { kind: 'procedure', id: 'health.equity-incentive-registration', note: null },
    ],
  },
  {
    id: '2.3',
    name: { zh: '干细胞临床试验', en: 'Stem-cell clinical trials' },
    force: 'support',
    makes: [
      {
        kind: 'decision',
        id: 'health.stem-cell-trial-route',
        note: 'institution grade, review, medicine path or technology path, by date (48号 before, 818号 from 2026-05-01)',
      },
      {
        kind: 'procedure',
        id: 'health.stem-cell-trial-filing',
        note: 'filing within 5 working days after ethics review',
      },
    ],
  },
  {
    id: '2.4',
    name: { zh: '干细胞与基因研发国际合作', en: 'International cooperation in stem-cell and gene R&D' },
    force: 'support',
    makes: [
      {
        kind: 'decision',
        id: 'health.hgr-cooperation-route',
        note: 'approval, filing or prior report for human genetic resources',
      },
      { kind: 'procedure', id: 'health.hgr-cooperation', note: '20 working days, +10' },
    ],
  },
  {
    id: '2.5',
    name: { zh: '港澳企业人类遗传资源便利化', en: 'Human genetic resources for HK and Macao firms' },
    force: 'support',
    makes: [
      {
        kind: 'decision',
        id: 'health.hgr-foreign-party',
        note: 'is this organisation a foreign party (50%, control; HK/Macao bodies controlled by mainland capital)',
      },
    ],
  },
  {
    id: '2.6',
    name: { zh: '创新药械随批随进', en: 'Approved today, in hospital today' },
    force: 'rule',
    makes: [
      {
        kind: 'decision',
        id: 'health.hospital-entry',
        note: 'innovative drug or device, Beijing registrant, not large equipment, designated institution, clinical need',
      },
      { kind: 'register', id: 'health.designated-institutions', note: null },
      { kind: 'procedure', id: 'health.hospital-entry-request', note: null },
    ],
  },
  {
    id: '2.7',
    name: { zh: '临床急需进口药械绿色通道', en: 'Green channel for urgently needed imports' },
    force: 'support',
    makes: [
      { kind: 'decision', id: 'health.urgent-import', note: 'eligible product, institution, purpose' },
      { kind: 'procedure', id: 'health.urgent-import-approval', note: 'parallel review' },
    ],
  },
  {
    id: '2.8',
    name: { zh: '真实世界数据', en: 'Real-world data' },
    force: 'support',
    makes: [
      {
        kind: 'exchange',
        id: 'health.real-world-study',
        note: 'study protocol, data-use application, cohort extract under purpose and consent',
      },
    ],
  },
  {
    id: '2.9',
    name: { zh: '生物医药多部门全流程协同监管', en: 'Joint supervision of frontier biomedicine' },
    force: 'duty',
    makes: [
      {
        kind: 'watch',
        id: 'health.biomedicine-supervision',
        note: 'one file per product across authorities from research to use, joint tasks',
      },
    ],
  },
  {
    id: '2.10',
    name: { zh: '牛黄等风险评估与检疫准入', en: 'Ox bezoar risk assessment and quarantine entry' },
    force: 'duty',
    makes: [
      { kind: 'decision', id: 'health.bezoar-import', note: 'country without BSE ban, pilot province, MAH, use, date' },
      { kind: 'register', id: 'health.bse-ban-countries', note: null },
      { kind: 'procedure', id: 'health.bezoar-risk-assessment', note: null },
    ],
  },
  {
    id: '2.11',
    name: { zh: '电子处方流转', en: 'Electronic prescription circulation' },
    force: 'support',
    makes: [
      {
        kind: 'exchange',
        id: 'health.prescription',
        note: 'prescribe, review, circulate, dispense in part or whole, never dispensed twice (HL7 FHIR)',
      },
    ],
  },
  {
    id: '2.12',
    name: { zh: '临床数据标准化与院际互通', en: 'Clinical data sharing between hospitals' },
    force: 'explore',
    makes: [
      {
        kind: 'exchange',
        id: 'health.clinical-record',
        note: 'patient summary between hospitals with consent, provenance and access log (HL7 FHIR IPS)',
      },
    ],
  },
  {
    id: '2.13',
    name: { zh: '康复辅助器具租赁', en: 'Rehabilitation aids rented in the community' },
    force: 'support',
    makes: [
      { kind: 'register', id: 'health.rehab-devices', note: 'devices, rental sites' },
      {
        kind: 'ledger',
        id: 'health.rehab-rentals',
        note: 'each device rented to one person at a time, returned, cleaned, inspected',
      },
    ],
  },
  {
    id: '2.14',
    name: { zh: '中医药线上交易平台', en: 'Online market for Chinese medicine' },
    force: 'support',
    makes: [
      {
        kind: 'market',
        id: 'health.tcm',
        note: 'listed materials and products with origin and test report, orders, delivery',
      },
    ],
  },
  {
    id: '2.15',
    name: { zh: 'PIC/S 与药品走出去', en: 'PIC/S and medicines going abroad' },
    force: 'support',
    makes: [
      { kind: 'register', id: 'health.gmp-inspections', note: 'sites, PIC/S-aligned inspection results, certificates' },
    ],
  },
  {
    id: '3.1',
    name: { zh: '金融申请120天决定', en: 'Financial applications decided in 120 days' },
    force: 'rule',
    makes: [
      {
        kind: 'procedure',
        id: 'finance.application',
        note: 'complete application starts 120 calendar days; decision notified at once; if it cannot be kept, notice at once with reasons and a new date; the longer statutory limit runs beside it; never deemed granted',
      },
      { kind: 'decision', id: 'finance.is-covered-applicant', note: null },
      {
        kind: 'watch',
        id: 'finance.overdue-decisions',
        note: 'no application reaches day 120 without decision or notice',
      },
    ],
  },
  {
    id: '3.2',
    name: { zh: '保险资管产品境外发行', en: 'Insurance asset managers issue RMB products abroad' },
    force: 'explore',
    makes: [
      { kind: 'decision', id: 'finance.offshore-rmb-product', note: 'account independence, risk isolation, size' },
      { kind: 'ledger', id: 'finance.offshore-product-quota', note: null },
    ],
  },
  {
    id: '3.3',
    name: { zh: '创投与金融机构合作融资', en: 'Venture capital and lenders together' },
    force: 'support',
    makes: [
      {
        kind: 'market',
        id: 'finance.investee-financing',
        note: 'financing request of an invested firm, offers of institutions, acceptance',
      },
    ],
  },
  {
    id: '3.4',
    name: { zh: '信托财产登记', en: 'Trust property registration' },
    force: 'explore',
    makes: [
      {
        kind: 'register',
        id: 'finance.trust-property',
        note: 'real estate and equity as trust property, one live entry per asset, effect against third parties, certificate',
      },
      { kind: 'procedure', id: 'finance.trust-registration', note: null },
    ],
  },
  {
    id: '4.1',
    name: { zh: '文化税收政策', en: 'Tax policy for culture firms' },
    force: 'explore',
    makes: [{ kind: 'decision', id: 'culture.tax-relief', note: 'converted culture enterprise, period' }],
  },
  {
    id: '4.2',
    name: { zh: '文物回流税收', en: 'Tax on returning cultural relics' },
    force: 'duty',
    makes: [
      { kind: 'decision', id: 'culture.relic-return-tax', note: 'importer, purpose, origin -> relief' },
      { kind: 'register', id: 'culture.returned-relics', note: null },
    ],
  },
  {
    id: '4.3',
    name: { zh: '引进境外影视作品', en: 'Overseas audiovisual works' },
    force: 'support',
    makes: [
      {
        kind: 'procedure',
        id: 'culture.audiovisual-import',
        note: 'application, content opinion, decision with reasons',
      },
      { kind: 'register', id: 'culture.imported-works', note: null },
    ],
  },
  {
    id: '4.4',
    name: { zh: '外资文化场所审批下放区级', en: 'Venue approvals moved to districts' },
    force: 'rule',
    makes: [
      {
        kind: 'decision',
        id: 'culture.venue-authority',
        note: 'venue kind, investor origin, address, date -> approving authority and statutory limit; site bans',
      },
      {
        kind: 'procedure',
        id: 'culture.venue-approval',
        note: 'performance venue, entertainment venue (hearing), internet-access venue, decided by the district',
      },
    ],
  },
  {
    id: '4.5',
    name: { zh: '外商独资职业技能培训机构', en: 'Wholly foreign-owned vocational training' },
    force: 'support',
    makes: [
      { kind: 'decision', id: 'culture.vocational-training', note: 'capital form, profit status, subject' },
      { kind: 'procedure', id: 'culture.vocational-training-licence', note: null },
    ],
  },
  {
    id: '4.6',
    name: { zh: '文化全流程闭环管理', en: 'Closed loop of culture governance' },
    force: 'duty',
    makes: [
      {
        kind: 'watch',
        id: 'culture.consultation',
        note: 'issue, departments and regions consulted, assessment, follow-up',
      },
    ],
  },
  {
    id: '5.1',
    name: { zh: '境外个人证券期货咨询', en: 'Overseas individuals in securities and futures advice' },
    force: 'rule',
    makes: [
      {
        kind: 'decision',
        id: 'professional.securities-adviser',
        note: 'conditions, nationality bar lifted, needs implementing rules',
      },
      { kind: 'procedure', id: 'professional.adviser-registration', note: null },
    ],
  },
  {
    id: '5.2',
    name: { zh: '境外职业资格认可清单', en: 'Recognised overseas qualifications' },
    force: 'duty',
    makes: [
      {
        kind: 'register',
        id: 'professional.recognised-qualifications',
        note: 'versions 82, 110, 149, 163 entries by date, what each opens',
      },
      { kind: 'decision', id: 'professional.qualification-effect', note: null },
      { kind: 'procedure', id: 'professional.qualification-recognition', note: null },
    ],
  },
  {
    id: '5.3',
    name: { zh: '京港澳专业服务合作', en: 'Professional services with HK and Macao' },
    force: 'explore',
    makes: [
      { kind: 'procedure', id: 'professional.hk-macao-docking', note: 'enquiry, matching, handling by one contact' },
      { kind: 'register', id: 'professional.joint-firms', note: null },
    ],
  },
  {
    id: '5.4',
    name: { zh: '国际会展之都', en: 'International conventions' },
    force: 'support',
    makes: [
      { kind: 'register', id: 'professional.conventions', note: 'bids and events' },
      { kind: 'procedure', id: 'professional.convention-support', note: null },
    ],
  },
  {
    id: '6.1',
    name: { zh: '国际信息产业和数字贸易港', en: 'Digital trade port' },
    force: 'support',
    makes: [{ kind: 'register', id: 'digital.cooperation', note: 'partners, agreements, mutual-recognition items' }],
  },
  {
    id: '6.2',
    name: { zh: '电子签名证书与电子合同跨境互认', en: 'E-signature and e-contract recognition' },
    force: 'explore',
    makes: [
      {
        kind: 'register',
        id: 'digital.trusted-lists',
        note: "own list published, others' consumed (ETSI TS 119 612), mapping enacted and repealed by date",
      },
      {
        kind: 'decision',
        id: 'digital.signature-recognition',
        note: 'is this certificate recognised at signing time, for this use',
      },
      {
        kind: 'exchange',
        id: 'digital.e-contract',
        note: 'draft, sign by both sides, verify by anyone, evidence kept; RSA, ECDSA and SM2',
      },
    ],
  },
  {
    id: '6.3',
    name: { zh: '数字领域标准与AI治理', en: 'Digital standards and AI governance' },
    force: 'explore',
    makes: [{ kind: 'register', id: 'digital.standards', note: 'proposal to publication' }],
  },
  {
    id: '6.4',
    name: { zh: '数据安全管理认证', en: 'Data security certification' },
    force: 'support',
    makes: [
      { kind: 'register', id: 'digital.security-certificates', note: null },
      { kind: 'procedure', id: 'digital.security-certification', note: null },
    ],
  },
  {
    id: '6.5',
    name: { zh: 'DEPA 合作', en: 'DEPA cooperation' },
    force: 'support',
    makes: [
      {
        kind: 'register',
        id: 'digital.depa-projects',
        note: 'digital identity, inclusion, cybersecurity, fintech, logistics',
      },
      { kind: 'exchange', id: 'digital.identity', note: 'present a verifiable credential across borders (OpenID4VP)' },
    ],
  },
  {
    id: '7.1',
    name: { zh: '数据产权流通分配治理制度', en: 'Data property institutions' },
    force: 'support',
    makes: [
      { kind: 'register', id: 'data.rights', note: 'holding, processing, operating rights over a data resource' },
      { kind: 'ledger', id: 'data.income-shares', note: 'how income of a data product is divided' },
    ],
  },
  {
    id: '7.2',
    name: { zh: '数据交易与托管', en: 'Data trading and custody' },
    force: 'support',
    makes: [
      {
        kind: 'market',
        id: 'data.products',
        note: 'listing with gates, offer, contract, delivery under usage policy (DCAT, ODRL, Dataspace Protocol)',
      },
      { kind: 'ledger', id: 'data.custody', note: 'data placed in custody, released only by contract' },
    ],
  },
  {
    id: '7.3',
    name: { zh: '数据权属登记与资产评估', en: 'Data registration and valuation' },
    force: 'support',
    makes: [
      { kind: 'procedure', id: 'data.rights-registration', note: 'notice period, objection, certificate' },
      { kind: 'decision', id: 'data.asset-valuation', note: 'cost, income, market approach with workings' },
      { kind: 'register', id: 'data.assets', note: null },
    ],
  },
  {
    id: '7.4',
    name: { zh: '交易合同指引与负面、谨慎清单', en: 'Contract guide, negative and cautious lists' },
    force: 'duty',
    makes: [
      { kind: 'register', id: 'data.negative-list', note: null },
      { kind: 'register', id: 'data.cautious-list', note: null },
      { kind: 'decision', id: 'data.may-trade', note: 'free, with caution, never; why' },
      { kind: 'exchange', id: 'data.contract', note: 'standard contract filled and checked' },
    ],
  },
  {
    id: '7.5',
    name: { zh: '公共数据开放与可信共享空间', en: 'Open public data and a trusted space' },
    force: 'duty',
    makes: [
      { kind: 'register', id: 'data.open-catalogue', note: 'DCAT-AP catalogue, harvest in and out' },
      {
        kind: 'exchange',
        id: 'data.space',
        note: 'Dataspace Protocol catalogue, negotiation, transfer, policy enforced and revoked live',
      },
    ],
  },
  {
    id: '7.6',
    name: { zh: '知识产权标准化数据免费提供', en: 'Free standardised IP data' },
    force: 'duty',
    makes: [
      { kind: 'decision', id: 'data.ip-data-access', note: 'Beijing entity able to process' },
      { kind: 'exchange', id: 'data.ip-bulk', note: 'bulk delivery with receipt' },
    ],
  },
  {
    id: '7.7',
    name: { zh: '数据出境三条路径', en: 'The three export paths' },
    force: 'duty',
    makes: [
      {
        kind: 'decision',
        id: 'data.export-path',
        note: 'assessment, standard contract or certification, exempt; thresholds by date, negative list by place and date, one natural person counted once',
      },
      { kind: 'procedure', id: 'data.security-assessment', note: '5 + 7 + 45 working days, re-assessment 15' },
      { kind: 'procedure', id: 'data.standard-contract-filing', note: 'within 10 working days' },
      { kind: 'procedure', id: 'data.pi-certification', note: null },
      {
        kind: 'ledger',
        id: 'data.export-count',
        note: 'people counted since 1 January, sensitive apart, warning before a threshold is crossed',
      },
    ],
  },
  {
    id: '7.8',
    name: { zh: '数据跨境服务中心', en: 'Cross-border data service centre' },
    force: 'support',
    makes: [
      { kind: 'register', id: 'data.service-providers', note: 'security governance, audit, certification' },
      { kind: 'procedure', id: 'data.service-request', note: null },
    ],
  },
  {
    id: '7.9',
    name: { zh: '跨国机构数据流通服务窗口', en: 'Window for multinational groups' },
    force: 'support',
    makes: [
      { kind: 'procedure', id: 'data.group-transfer', note: "one filing for a group's transfers, priority handling" },
    ],
  },
  {
    id: '7.10',
    name: { zh: '行业分类分级与重要数据目录', en: 'Classification and important-data catalogue' },
    force: 'explore',
    makes: [
      {
        kind: 'decision',
        id: 'data.classification',
        note: 'sector guide (autonomous driving, genomics) -> class, level, important or not',
      },
      { kind: 'register', id: 'data.important-catalogue', note: null },
    ],
  },
  {
    id: '7.11',
    name: { zh: '金融科技创新监管工具', en: 'Fintech supervision tool' },
    force: 'support',
    makes: [
      { kind: 'procedure', id: 'data.fintech-pilot', note: 'apply, publish, test, exit' },
      { kind: 'watch', id: 'data.pilot-indicators', note: null },
    ],
  },
  {
    id: '7.12',
    name: { zh: '全链条沙盒监管', en: 'Sandbox for driving and data trading' },
    force: 'explore',
    makes: [
      {
        kind: 'procedure',
        id: 'data.sandbox',
        note: 'entry test, limits, relief from named rules, stop conditions, exit',
      },
      { kind: 'watch', id: 'data.sandbox-limits', note: null },
    ],
  },
  {
    id: '8.1',
    name: { zh: '北交所新三板中小企业融资', en: 'SMEs on BSE and NEEQ' },
    force: 'support',
    makes: [
      { kind: 'decision', id: 'finance.sme-size', note: 'size by industry (16 classes)' },
      { kind: 'watch', id: 'finance.inclusive-lending', note: 'indicators of the assessment system' },
    ],
  },
  {
    id: '8.2',
    name: { zh: '创新型中小企业专项融资', en: 'Credit for innovative SMEs' },
    force: 'support',
    makes: [{ kind: 'decision', id: 'finance.guarantee-easing', note: 'listed SME, purpose -> guarantee asked' }],
  },
  {
    id: '8.3',
    name: { zh: '推出ETF', en: 'ETFs' },
    force: 'explore',
    makes: [{ kind: 'register', id: 'finance.funds', note: 'creation basket, net value, listing state' }],
  },
  {
    id: '8.4',
    name: { zh: '北交所对外开放', en: 'BSE opened up' },
    force: 'support',
    makes: [{ kind: 'decision', id: 'finance.bse-foreign-access', note: 'investor kind and route' }],
  },
  {
    id: '8.5',
    name: { zh: '服务中小企业全生命周期', en: "Services over an SME's life" },
    force: 'support',
    makes: [{ kind: 'register', id: 'finance.sme-services', note: 'provider, stage, service' }],
  },
  {
    id: '8.6',
    name: { zh: '境外保险公司直接设资管', en: 'Foreign insurers set up asset managers' },
    force: 'support',
    makes: [
      { kind: 'decision', id: 'finance.insurance-am-founder', note: null },
      { kind: 'procedure', id: 'finance.insurance-am-establishment', note: 'runs on finance.application (120 days)' },
    ],
  },
  {
    id: '8.7',
    name: { zh: '金融科技公司设立流程', en: 'Fintech company set-up' },
    force: 'explore',
    makes: [{ kind: 'procedure', id: 'finance.fintech-establishment', note: 'parallel review' }],
  },
  {
    id: '8.8',
    name: { zh: '数字人民币缴税费', en: 'Taxes and fees in digital RMB' },
    force: 'explore',
    makes: [
      {
        kind: 'ledger',
        id: 'finance.fee-payments',
        note: 'a fee is paid once, receipt, refund, reconciliation; payment channel behind an adapter',
      },
    ],
  },
  {
    id: '8.9',
    name: { zh: '供应链金融基金', en: 'Supply-chain finance funds' },
    force: 'support',
    makes: [{ kind: 'register', id: 'finance.supply-chain-funds', note: null }],
  },
  {
    id: '8.10',
    name: { zh: '创投设立与退出', en: 'Set-up and exit of venture capital' },
    force: 'support',
    makes: [
      { kind: 'procedure', id: 'finance.vc-establishment', note: null },
      { kind: 'procedure', id: 'finance.vc-exit', note: 'distribution in kind, transfer' },
    ],
  },
  {
    id: '8.11',
    name: { zh: '认股权综合服务', en: 'Warrant services' },
    force: 'support',
    makes: [
      { kind: 'register', id: 'finance.warrants', note: 'issue, hold, transfer, exercise, expire' },
      { kind: 'market', id: 'finance.warrant-transfer', note: null },
    ],
  },
  {
    id: '8.12',
    name: { zh: '消费金融、金融租赁公司发债', en: 'Bonds of consumer-finance and leasing firms' },
    force: 'support',
    makes: [
      { kind: 'decision', id: 'finance.financial-bond', note: 'conditions' },
      { kind: 'procedure', id: 'finance.bond-issue', note: null },
    ],
  },
  {
    id: '8.13',
    name: { zh: '外资资金自由汇入汇出且无迟延', en: 'Investment funds move freely and without delay' },
    force: 'rule',
    makes: [
      {
        kind: 'decision',
        id: 'finance.investment-transfer',
        note: 'genuine, compliant, tied to an investment -> to be paid now',
      },
      {
        kind: 'procedure',
        id: 'finance.transfer',
        note: 'bank handling against a clock, a delay needs a written legal ground',
      },
      { kind: 'watch', id: 'finance.transfer-delay', note: null },
    ],
  },
  {
    id: '8.14',
    name: { zh: '政府与金融机构数据共享', en: 'Data shared by government and finance' },
    force: 'support',
    makes: [{ kind: 'exchange', id: 'finance.data-sharing', note: 'purpose-bound request, consent, response, log' }],
  },
  {
    id: '9.1',
    name: { zh: '绿色金融体系', en: 'Green finance system' },
    force: 'support',
    makes: [{ kind: 'register', id: 'green.projects', note: 'taxonomy class, evidence' }],
  },
  {
    id: '9.2',
    name: { zh: '绿色认证评级机构', en: 'Green certifiers and raters' },
    force: 'support',
    makes: [{ kind: 'register', id: 'green.certifiers', note: null }],
  },
  {
    id: '9.3',
    name: { zh: '温室气体自愿减排交易中心', en: 'Voluntary emission-reduction market' },
    force: 'support',
    makes: [
      {
        kind: 'ledger',
        id: 'green.ccer',
        note: 'project, verification, issuance in serial blocks, transfer splits blocks, retire, cancel; no unit twice',
      },
      { kind: 'market', id: 'green.ccer-trading', note: 'listing, block and auction modes' },
    ],
  },
  {
    id: '9.4',
    name: { zh: '企业碳账户', en: 'Enterprise carbon accounts' },
    force: 'duty',
    makes: [
      {
        kind: 'ledger',
        id: 'green.carbon-account',
        note: 'activity data x dated factor, scopes 1 to 3, workings kept',
      },
      { kind: 'market', id: 'green.environmental-rights-price', note: 'price discovery tied to emissions' },
    ],
  },
  {
    id: '9.5',
    name: { zh: '环境信息披露', en: 'Environmental disclosure' },
    force: 'support',
    makes: [
      {
        kind: 'exchange',
        id: 'green.disclosure',
        note: "a financial institution's yearly report, checked and published",
      },
    ],
  },
  {
    id: '9.6',
    name: { zh: '统计与信用体系', en: 'Statistics and credit' },
    force: 'duty',
    makes: [{ kind: 'watch', id: 'green.statistics', note: null }],
  },
  {
    id: '9.7',
    name: { zh: '绿色债券评级', en: 'Green bond rating' },
    force: 'support',
    makes: [{ kind: 'decision', id: 'green.bond-grade', note: 'criteria, score, grade with workings' }],
  },
  {
    id: '9.8',
    name: { zh: '境外发行绿色债券', en: 'Green bonds abroad' },
    force: 'support',
    makes: [
      { kind: 'decision', id: 'green.offshore-bond', note: null },
      { kind: 'procedure', id: 'green.offshore-bond-registration', note: null },
    ],
  },
  {
    id: '9.9',
    name: { zh: '绿色信贷保险', en: 'Green credit and insurance' },
    force: 'support',
    makes: [{ kind: 'decision', id: 'green.credit-terms', note: 'carbon account -> terms' }],
  },
  {
    id: '9.10',
    name: { zh: '绿色资产交易', en: 'Green asset trading' },
    force: 'support',
    makes: [{ kind: 'market', id: 'green.assets', note: 'certificates beside CCER in the same market' }],
  },
  {
    id: '9.11',
    name: { zh: 'ESG 评价标准', en: 'ESG standard' },
    force: 'explore',
    makes: [
      { kind: 'decision', id: 'green.esg-score', note: 'indicators, weights, workings' },
      { kind: 'exchange', id: 'green.responsibility-pledge', note: null },
    ],
  },
  {
    id: '10.1',
    name: { zh: '与负面清单不相适应的法规清理', en: 'Local rules against the negative lists' },
    force: 'duty',
    makes: [
      { kind: 'register', id: 'services.local-rules', note: 'clauses that limit market entry' },
      {
        kind: 'decision',
        id: 'services.rule-conflict',
        note: 'clause against the negative lists in force -> keep, amend, repeal; every conflict listed by proof, not by search',
      },
      {
        kind: 'register',
        id: 'services.negative-lists',
        note: 'investment lists 2021 national and FTZ, 2024 national; cross-border services lists 2024',
      },
    ],
  },
  {
    id: '10.2',
    name: { zh: '服务业标准化试点', en: 'Service standardisation pilots' },
    force: 'support',
    makes: [{ kind: 'register', id: 'services.standard-pilots', note: null }],
  },
  {
    id: '10.3',
    name: { zh: '服务贸易代理与境外主动申报纳税', en: 'Agents and self-declared tax' },
    force: 'explore',
    makes: [
      { kind: 'procedure', id: 'services.trade-agency', note: null },
      { kind: 'procedure', id: 'services.offshore-tax-return', note: 'self-declared amount, workings, payment' },
    ],
  },
  {
    id: '11.1',
    name: { zh: '贸易监管便利化联席会议', en: 'Joint meeting on trade facilitation' },
    force: 'support',
    makes: [{ kind: 'register', id: 'trade.joint-meetings', note: 'agenda, decision, owner, due date' }],
  },
  {
    id: '11.2',
    name: { zh: '海关预裁定展期', en: 'Advance rulings extended' },
    force: 'rule',
    makes: [
      {
        kind: 'procedure',
        id: 'trade.advance-ruling',
        note: 'classification, origin, value; 10 days to accept, 60 to rule; 3 years',
      },
      {
        kind: 'procedure',
        id: 'trade.ruling-extension',
        note: 'law, facts, circumstances unchanged; window 90 to 30 days before expiry (from 2024-05-01), decided in 30 days and always before expiry; a new ruling of 3 years',
      },
      { kind: 'decision', id: 'trade.ruling-extension-eligible', note: null },
    ],
  },
  {
    id: '11.3',
    name: { zh: '化妆品色香差异免重测', en: 'No re-test for shade or scent' },
    force: 'rule',
    makes: [
      {
        kind: 'decision',
        id: 'trade.cosmetic-retest',
        note: 'ordinary imported cosmetic differing only in shade or scent from a tested one -> none, unless health or safety with a stated ground',
      },
    ],
  },
  {
    id: '11.4',
    name: { zh: '单证电子化与单一窗口互联', en: 'Electronic trade documents across windows' },
    force: 'explore',
    makes: [
      {
        kind: 'exchange',
        id: 'trade.documents',
        note: 'certificate of origin, SPS certificate, bill of lading; issue, transfer of single control, surrender, verify abroad (UN/CEFACT data)',
      },
    ],
  },
  {
    id: '11.5',
    name: { zh: '单一窗口服务贸易板块', en: 'Services trade in the single window' },
    force: 'support',
    makes: [
      {
        kind: 'procedure',
        id: 'trade.services-declaration',
        note: 'contract, invoice, tax filing, payment in one form',
      },
    ],
  },
  {
    id: '11.6',
    name: { zh: 'DEPA 无纸贸易', en: 'Paperless trade with DEPA' },
    force: 'support',
    makes: [{ kind: 'exchange', id: 'trade.paperless-pilot', note: "partner's documents verified on arrival" }],
  },
  {
    id: '11.7',
    name: { zh: '欧美客货运航线', en: 'Air routes' },
    force: 'support',
    makes: [{ kind: 'register', id: 'trade.air-routes', note: null }],
  },
  {
    id: '11.8',
    name: { zh: '低轨卫星出口试点', en: 'Export of low-orbit satellites' },
    force: 'support',
    makes: [
      { kind: 'decision', id: 'trade.satellite-export', note: null },
      { kind: 'procedure', id: 'trade.satellite-export-licence', note: null },
    ],
  },
  {
    id: '12.1',
    name: { zh: '细胞基因治疗产品与急需药代理进口', en: 'Agents import cell and gene therapies' },
    force: 'rule',
    makes: [
      { kind: 'decision', id: 'trade.therapy-agent', note: 'agent qualified, product safety-assessed' },
      { kind: 'procedure', id: 'trade.therapy-import', note: null },
    ],
  },
  {
    id: '12.2',
    name: { zh: '罕见病药品保障先行区', en: 'Rare-disease medicines zone' },
    force: 'support',
    makes: [
      {
        kind: 'decision',
        id: 'trade.rare-disease-medicine',
        note: 'unregistered medicine, white lists of institutions, medicines, importers; zone dates',
      },
      {
        kind: 'ledger',
        id: 'trade.rare-disease-stock',
        note: 'bonded stock, approved limit drawn by each clearance, dispensed to a named institution',
      },
      { kind: 'procedure', id: 'trade.rare-disease-import', note: 'one approval, many clearances' },
    ],
  },
  {
    id: '12.3',
    name: { zh: '再制造产品按新品监管', en: 'Remanufactured goods as new' },
    force: 'explore',
    makes: [
      { kind: 'register', id: 'trade.remanufactured-list', note: null },
      { kind: 'decision', id: 'trade.remanufactured-regime', note: null },
    ],
  },
  {
    id: '12.4',
    name: { zh: '合格保证+符合性验证', en: 'Assurance plus verification' },
    force: 'explore',
    makes: [
      {
        kind: 'decision',
        id: 'trade.inspection-mode',
        note: 'Beijing, AEO advanced, high-tech, own use, on the inspection list, and each excluded class',
      },
      { kind: 'procedure', id: 'trade.conformity-declaration', note: null },
    ],
  },
  {
    id: '12.5',
    name: { zh: '两用物项通用许可', en: 'General licence for dual-use items' },
    force: 'support',
    makes: [
      { kind: 'decision', id: 'trade.general-licence', note: 'compliance system, record, bars' },
      { kind: 'procedure', id: 'trade.general-licence-application', note: '45 working days' },
      {
        kind: 'ledger',
        id: 'trade.licence-drawdown',
        note: 'one licence, many shipments in one year, quantities, end users and dates never exceeded',
      },
      { kind: 'watch', id: 'trade.licence-overdrawn', note: 'shipments that the ledger refused' },
    ],
  },
  {
    id: '12.6',
    name: { zh: '服贸会展品保税零售', en: 'Fair exhibits sold as bonded retail' },
    force: 'rule',
    makes: [
      {
        kind: 'decision',
        id: 'trade.exhibit-sale',
        note: 'on the retail import list, not a medicine, shown at CIFTIS, moved into a special area or type-B centre',
      },
      { kind: 'ledger', id: 'trade.retail-limit', note: '5,000 a purchase, 26,000 a year and person' },
    ],
  },
  {
    id: '12.7',
    name: { zh: '双枢纽空港综合服务平台', en: 'Dual-hub airport platform' },
    force: 'support',
    makes: [
      {
        kind: 'exchange',
        id: 'trade.air-cargo',
        note: 'flight, waybill, customs and ground events from Beijing, Tianjin and Hebei in one timeline',
      },
    ],
  },
  {
    id: '13.1',
    name: { zh: '资本项目收入使用负面清单', en: 'Use of capital income' },
    force: 'explore',
    makes: [
      {
        kind: 'decision',
        id: 'capital.income-use',
        note: 'purpose against the list in force on the date (2023, 2025-09-15, FTZ 2026-03-02)',
      },
    ],
  },
  {
    id: '13.2',
    name: { zh: 'QDLP、QFLP 余额管理', en: 'QDLP and QFLP by balance' },
    force: 'explore',
    makes: [
      { kind: 'ledger', id: 'capital.fund-balance', note: 'quota by balance, inflow, outflow, never above' },
      { kind: 'procedure', id: 'capital.fund-registration', note: null },
    ],
  },
  {
    id: '13.3',
    name: { zh: '银行办理外债登记', en: 'Foreign debt registered by banks' },
    force: 'explore',
    makes: [
      { kind: 'procedure', id: 'capital.foreign-debt', note: 'within 15 working days of signing' },
      { kind: 'ledger', id: 'capital.foreign-debt-balance', note: 'against the macro-prudential ceiling' },
    ],
  },
  {
    id: '13.4',
    name: { zh: '跨境融资便利化', en: 'Cross-border financing' },
    force: 'support',
    makes: [{ kind: 'decision', id: 'capital.facilitation-quota', note: '10 or 20 million US dollars' }],
  },
  {
    id: '13.5',
    name: { zh: '本外币合一账户', en: 'One account for all currencies' },
    force: 'support',
    makes: [{ kind: 'register', id: 'capital.integrated-account-banks', note: null }],
  },
  {
    id: '13.6',
    name: { zh: '本外币一体化资金池', en: 'Integrated cash pool' },
    force: 'support',
    makes: [
      { kind: 'decision', id: 'capital.cash-pool', note: '7bn, 10bn, 2bn and the other conditions by date' },
      { kind: 'ledger', id: 'capital.cash-pool-quota', note: null },
    ],
  },
  {
    id: '13.7',
    name: { zh: '境外直接购汇支付', en: 'RMB paid, currency bought abroad' },
    force: 'support',
    makes: [{ kind: 'decision', id: 'capital.offshore-purchase', note: 'zone firm, import payment, evidence' }],
  },
  {
    id: '13.8',
    name: { zh: '人民币NRA账户', en: 'RMB NRA accounts' },
    force: 'explore',
    makes: [{ kind: 'decision', id: 'capital.nra-use', note: null }],
  },
  {
    id: '13.9',
    name: { zh: '贸易融资贷款', en: 'Trade finance to overseas bodies' },
    force: 'rule',
    makes: [{ kind: 'decision', id: 'capital.trade-finance-loan', note: 'account kind NRA or OSA' }],
  },
  {
    id: '13.10',
    name: { zh: '再投资免登记', en: 'Reinvestment without registration' },
    force: 'explore',
    makes: [{ kind: 'decision', id: 'capital.reinvestment-registration', note: 'by date, 2025-09-15' }],
  },
  {
    id: '13.11',
    name: { zh: '资本金账户电子化', en: 'Capital account online' },
    force: 'rule',
    makes: [{ kind: 'procedure', id: 'capital.account-instruction', note: 'instruct online, bank checks, done' }],
  },
  {
    id: '13.12',
    name: { zh: '新型离岸国际贸易', en: 'New offshore trade' },
    force: 'support',
    makes: [
      { kind: 'decision', id: 'capital.offshore-trade-review', note: 'trust grade of the firm -> evidence asked' },
      { kind: 'watch', id: 'capital.offshore-trade', note: 'the same cargo document financed twice' },
    ],
  },
  {
    id: '14.1',
    name: { zh: '一带一路联合实验室', en: 'Joint laboratories' },
    force: 'support',
    makes: [{ kind: 'register', id: 'abroad.joint-labs', note: null }],
  },
  {
    id: '14.2',
    name: { zh: '数字丝路试验区', en: 'Digital silk road zone' },
    force: 'support',
    makes: [{ kind: 'register', id: 'abroad.digital-silk-road', note: null }],
  },
  {
    id: '14.3',
    name: { zh: '绿色丝路专业组织', en: 'Green silk road body' },
    force: 'support',
    makes: [{ kind: 'register', id: 'abroad.green-silk-road', note: null }],
  },
  {
    id: '14.4',
    name: { zh: '环境产品和服务', en: 'Environmental goods and services' },
    force: 'support',
    makes: [
      { kind: 'register', id: 'abroad.environmental-goods', note: 'list by HS code' },
      { kind: 'decision', id: 'abroad.is-environmental-good', note: null },
    ],
  },
  {
    id: '14.5',
    name: { zh: '卫生健康国际合作', en: 'Health cooperation' },
    force: 'support',
    makes: [{ kind: 'register', id: 'abroad.health-projects', note: null }],
  },
  {
    id: '14.6',
    name: { zh: '走出去综合服务与电子证照', en: 'Services for going abroad' },
    force: 'support',
    makes: [
      { kind: 'procedure', id: 'abroad.investment-filing', note: 'outbound investment filing or approval' },
      {
        kind: 'exchange',
        id: 'abroad.investment-certificate',
        note: 'the electronic certificate, verifiable anywhere',
      },
      { kind: 'decision', id: 'abroad.investment-route', note: null },
    ],
  },
  {
    id: '15.1',
    name: { zh: '全程网办与最多跑一次', en: 'All online, one visit at most' },
    force: 'duty',
    makes: [
      {
        kind: 'watch',
        id: 'government.online-rate',
        note: 'every procedure states its visits; above one is refused at publication; share handled wholly online by park',
      },
    ],
  },
  {
    id: '15.2',
    name: { zh: '审批改备案与告知承诺', en: 'Filing and commitment in place of approval' },
    force: 'explore',
    makes: [
      {
        kind: 'decision',
        id: 'government.handling-mode',
        note: 'approval, filing or commitment for a business licence with a mandatory standard',
      },
      {
        kind: 'procedure',
        id: 'government.commitment',
        note: 'granted at once on a signed promise, checked after, cured or revoked; a false promise is revoked outright',
      },
    ],
  },
  {
    id: '15.3',
    name: { zh: '外商投资一站式服务', en: 'One stop for foreign investors' },
    force: 'duty',
    makes: [
      {
        kind: 'decision',
        id: 'government.check-up',
        note: 'from one set of answers, every measure that applies, may apply, does not; why, and what to do next',
      },
      { kind: 'register', id: 'government.guides', note: 'a guide for every matter, made from its procedure' },
    ],
  },
  {
    id: '15.4',
    name: { zh: '专利权评价报告便利利用', en: 'Patent evaluation reports on e-commerce platforms' },
    force: 'support',
    makes: [
      { kind: 'exchange', id: 'government.patent-evaluation', note: 'a platform asks, checks and acts on a report' },
    ],
  },
  {
    id: '15.5',
    name: { zh: '公平竞争审查全覆盖', en: 'Fair competition review of all' },
    force: 'duty',
    makes: [
      {
        kind: 'decision',
        id: 'government.fair-competition',
        note: '19 prohibitions, 4 exceptions with their two conditions',
      },
      { kind: 'procedure', id: 'government.fair-competition-review', note: 'nothing is published without it' },
    ],
  },
  {
    id: '16.1',
    name: { zh: '国际标准组织与产业联盟', en: 'Standards bodies and alliances' },
    force: 'support',
    makes: [{ kind: 'register', id: 'ip.alliances', note: null }],
  },
  {
    id: '16.2',
    name: { zh: '检验检测平台', en: 'Testing services platform' },
    force: 'duty',
    makes: [{ kind: 'market', id: 'ip.testing', note: 'capability, request, report that can be verified' }],
  },
  {
    id: '16.3',
    name: { zh: '创作过程版权保护', en: 'Copyright in the making' },
    force: 'explore',
    makes: [
      { kind: 'ledger', id: 'ip.creation-log', note: 'time-stamped chain of drafts, proof of each' },
      { kind: 'procedure', id: 'ip.copyright-registration', note: null },
    ],
  },
  {
    id: '16.4',
    name: { zh: '保密审查绿色通道', en: 'Green channel for secrecy review' },
    force: 'duty',
    makes: [{ kind: 'procedure', id: 'ip.secrecy-review', note: 'innovative medicine, shorter than 2 and 4 months' }],
  },
  {
    id: '16.5',
    name: { zh: '知识产权一站式服务', en: 'One stop for IP' },
    force: 'duty',
    makes: [{ kind: 'register', id: 'ip.services', note: 'route by right and need' }],
  },
  {
    id: '16.6',
    name: { zh: '专利池', en: 'Patent pools' },
    force: 'explore',
    makes: [{ kind: 'ledger', id: 'ip.patent-pool', note: 'members, patents, licences, royalties divided by rule' }],
  },
  {
    id: '16.7',
    name: { zh: '专利开放许可', en: 'Open patent licences' },
    force: 'duty',
    makes: [
      {
        kind: 'market',
        id: 'ip.open-licence',
        note: 'declaration with fee standard, notice plus payment makes the licence, withdrawal keeps earlier ones',
      },
    ],
  },
  {
    id: '16.8',
    name: { zh: '多方参与的知识产权评估', en: 'IP valuation by several parties' },
    force: 'duty',
    makes: [
      {
        kind: 'decision',
        id: 'ip.valuation',
        note: "banks', insurers', guarantors', advisers' opinions -> range with workings",
      },
    ],
  },
  {
    id: '16.9',
    name: { zh: '知识产权融资与保险', en: 'IP finance and insurance' },
    force: 'explore',
    makes: [{ kind: 'market', id: 'ip.finance', note: 'request, offers, claims' }],
  },
  {
    id: '16.10',
    name: { zh: '著作权、专利权质押登记', en: 'Pledge registration' },
    force: 'duty',
    makes: [
      { kind: 'register', id: 'ip.pledges', note: 'order of priority' },
      { kind: 'procedure', id: 'ip.pledge-registration', note: '5 working days, 2 online; copyright 10 days' },
    ],
  },
  {
    id: '16.11',
    name: { zh: '技术出口知识产权对外转让审查', en: 'Review of IP transferred abroad' },
    force: 'duty',
    makes: [
      { kind: 'decision', id: 'ip.export-review', note: null },
      { kind: 'procedure', id: 'ip.transfer-review', note: '30 working days restricted, 3 to register' },
    ],
  },
  {
    id: '16.12',
    name: { zh: '京津冀知识产权一体化', en: 'IP services across Beijing, Tianjin and Hebei' },
    force: 'duty',
    makes: [{ kind: 'exchange', id: 'ip.regional-services', note: 'a matter filed in one place, handled in another' }],
  },
  {
    id: '16.13',
    name: { zh: '不得强制源代码', en: 'No source code as a condition' },
    force: 'rule',
    makes: [
      {
        kind: 'decision',
        id: 'ip.source-code-demand',
        note: 'mass-market software, not critical infrastructure -> a demand is unlawful',
      },
      {
        kind: 'watch',
        id: 'ip.source-code-demands',
        note: 'no procedure, tender or licence can be published that asks for it; a reported demand becomes a case',
      },
    ],
  },
  {
    id: '17.1',
    name: { zh: '引进人才签证', en: 'Visas for talent' },
    force: 'support',
    makes: [
      { kind: 'decision', id: 'talent.visa', note: 'R, K, F, M, Z; validity, stay' },
      { kind: 'decision', id: 'talent.points', note: 'A from 85, B from 60, the full table' },
    ],
  },
  {
    id: '17.2',
    name: { zh: '外籍专家通关便利', en: 'Border lanes for experts' },
    force: 'support',
    makes: [{ kind: 'decision', id: 'talent.border-lane', note: null }],
  },
  {
    id: '17.3',
    name: { zh: '内部调动专家家属同等期限', en: 'Families of transferees stay as long' },
    force: 'rule',
    makes: [{ kind: 'decision', id: 'talent.family-stay', note: "a dependant's stay equals the expert's" }],
  },
  {
    id: '17.4',
    name: { zh: '筹建高管二年签证', en: 'Two years for founders of a branch' },
    force: 'rule',
    makes: [{ kind: 'decision', id: 'talent.setup-executive', note: 'up to two years, family alike' }],
  },
  {
    id: '17.5',
    name: { zh: '两证一口受理并联审批', en: 'Work and residence permits in one go' },
    force: 'support',
    makes: [
      {
        kind: 'procedure',
        id: 'talent.work-and-residence',
        note: 'one form, two authorities in parallel, 5 working days, both permits together',
      },
    ],
  },
  {
    id: '17.6',
    name: { zh: '高端人才境内直接办工作许可', en: 'Work permit without leaving' },
    force: 'rule',
    makes: [{ kind: 'decision', id: 'talent.in-country-permit', note: null }],
  },
  {
    id: '17.7',
    name: { zh: '国际学生勤工助学', en: 'Students may work' },
    force: 'support',
    makes: [
      { kind: 'decision', id: 'talent.student-work', note: null },
      { kind: 'procedure', id: 'talent.student-work-endorsement', note: null },
    ],
  },
  {
    id: '17.8',
    name: { zh: '外籍人才单一窗口', en: 'Single window for foreign talent' },
    force: 'explore',
    makes: [
      {
        kind: 'procedure',
        id: 'talent.journey',
        note: 'permit, residence, social insurance, bank, tax and driving licence from one file',
      },
      { kind: 'exchange', id: 'talent.mutual-recognition', note: "another region's permit recognised" },
    ],
  },
  {
    id: '17.9',
    name: { zh: '国际人才合作组织', en: 'International talent body' },
    force: 'support',
    makes: [{ kind: 'register', id: 'talent.organisations', note: null }],
  },
  {
    id: '17.10',
    name: { zh: '薪资汇出', en: 'Salaries sent home' },
    force: 'support',
    makes: [
      { kind: 'procedure', id: 'talent.salary-remittance', note: 'within taxed income, repeated without papers again' },
      { kind: 'ledger', id: 'talent.remitted', note: null },
    ],
  },
  {
    id: '18.1',
    name: { zh: '应当招标', en: 'When a tender is a must' },
    force: 'rule',
    makes: [
      {
        kind: 'decision',
        id: 'procurement.method',
        note: 'every method and its conditions; specifiable and no negotiation -> tender',
      },
    ],
  },
  {
    id: '18.2',
    name: { zh: '单一来源说明理由', en: 'Reasons for single source' },
    force: 'rule',
    makes: [
      {
        kind: 'procedure',
        id: 'procurement.award',
        note: 'an award notice of a single-source purchase without reasons cannot be published',
      },
    ],
  },
  {
    id: '18.3',
    name: { zh: '单一电子门户与中小企业', en: 'One portal, open to SMEs' },
    force: 'duty',
    makes: [
      {
        kind: 'exchange',
        id: 'procurement.portal',
        note: 'plan, tender, award, contract, payment as OCDS releases and records, free documents',
      },
      { kind: 'procedure', id: 'procurement.tender', note: 'sealed electronic bids, opened at the hour' },
      { kind: 'decision', id: 'procurement.sme-benefit', note: 'reserved share, price discount' },
    ],
  },
  {
    id: '18.4',
    name: { zh: '技术规格可促进环保', en: 'Specifications may protect nature' },
    force: 'rule',
    makes: [{ kind: 'decision', id: 'procurement.specification', note: 'lawful aim, not a brand, not source code' }],
  },
  {
    id: '18.5',
    name: { zh: '质疑与磋商', en: 'Challenges settled by talk' },
    force: 'rule',
    makes: [
      {
        kind: 'procedure',
        id: 'procurement.challenge',
        note: "7 working days to raise, 7 to answer, talk, no harm to the supplier's other bids, published",
      },
    ],
  },
  {
    id: '18.6',
    name: { zh: '快速临时措施', en: 'Rapid interim measures' },
    force: 'rule',
    makes: [
      {
        kind: 'procedure',
        id: 'procurement.complaint',
        note: '15 and 30 working days; an interim measure halts award and contract until it is decided',
      },
    ],
  },
  {
    id: '18.7',
    name: { zh: '不采取措施书面说理', en: 'Written reasons for not acting' },
    force: 'rule',
    makes: [
      {
        kind: 'procedure',
        id: 'procurement.interim-measure',
        note: 'not acting needs overriding public interest, in writing',
      },
    ],
  },
  {
    id: '19.1',
    name: { zh: '国际商事仲裁中心', en: 'International arbitration centre' },
    force: 'duty',
    makes: [{ kind: 'register', id: 'dispute.institutions', note: null }],
  },
  {
    id: '19.2',
    name: { zh: '一站式多元解纷', en: 'One stop for disputes' },
    force: 'duty',
    makes: [
      {
        kind: 'decision',
        id: 'dispute.route',
        note: 'negotiation, mediation, arbitration, court; what each costs and takes',
      },
      { kind: 'procedure', id: 'dispute.case', note: 'one file across routes' },
    ],
  },
  {
    id: '19.3',
    name: { zh: '域外法查明', en: 'Ascertaining foreign law' },
    force: 'duty',
    makes: [
      { kind: 'register', id: 'dispute.foreign-law', note: null },
      { kind: 'procedure', id: 'dispute.foreign-law-request', note: null },
      { kind: 'decision', id: 'dispute.applicable-law', note: null },
    ],
  },
  {
    id: '19.4',
    name: { zh: '境内外仲裁调解机构', en: 'Institutions from home and abroad' },
    force: 'support',
    makes: [{ kind: 'procedure', id: 'dispute.institution-registration', note: null }],
  },
  {
    id: '19.5',
    name: { zh: '争端预防与解决组织', en: 'Prevention bodies' },
    force: 'support',
    makes: [{ kind: 'register', id: 'dispute.prevention-bodies', note: null }],
  },
  {
    id: '19.6',
    name: { zh: '仲裁庭临时措施', en: 'Interim measures by tribunals' },
    force: 'explore',
    makes: [
      {
        kind: 'procedure',
        id: 'dispute.interim-measure',
        note: 'asked, ordered, sent to the court, enforced; urgent 48 hours',
      },
    ],
  },
  {
    id: '19.7',
    name: { zh: '仲裁机构治理', en: 'Governance of institutions' },
    force: 'support',
    makes: [{ kind: 'register', id: 'dispute.rules', note: 'rules by field and version' }],
  },
  {
    id: '19.8',
    name: { zh: '外籍仲裁人员签证', en: 'Visas for arbitration staff' },
    force: 'support',
    makes: [{ kind: 'decision', id: 'talent.arbitration-visa', note: null }],
  },
  {
    id: '19.9',
    name: { zh: '涉外律师人才库', en: 'Lawyers for foreign matters' },
    force: 'duty',
    makes: [{ kind: 'register', id: 'dispute.lawyers', note: 'field, language, conflicts checked on match' }],
  },
  {
    id: '20.1',
    name: { zh: '临时仲裁规则', en: 'Ad hoc arbitration' },
    force: 'explore',
    makes: [
      { kind: 'decision', id: 'dispute.ad-hoc', note: 'maritime, or zone firms and foreign-related, from 2026-03-01' },
      { kind: 'procedure', id: 'dispute.ad-hoc-tribunal', note: 'form, challenge, file' },
    ],
  },
  {
    id: '20.2',
    name: { zh: '调解前置', en: 'Mediation first' },
    force: 'duty',
    makes: [{ kind: 'procedure', id: 'dispute.mediation', note: 'voluntary, before the suit, time stops running' }],
  },
  {
    id: '20.3',
    name: { zh: '境外调解员', en: 'Overseas mediators' },
    force: 'support',
    makes: [{ kind: 'register', id: 'dispute.mediators', note: 'appointed without conflict of interest' }],
  },
  {
    id: '20.4',
    name: { zh: '专家咨询与信息通报', en: 'Expert opinions and notices' },
    force: 'support',
    makes: [{ kind: 'procedure', id: 'dispute.expert-opinion', note: null }],
  },
  {
    id: '20.5',
    name: { zh: '诉讼与非诉衔接', en: 'Courts and other ways joined' },
    force: 'duty',
    makes: [
      {
        kind: 'procedure',
        id: 'dispute.confirmation',
        note: 'a settlement confirmed, notarised or enforced; file handed over whole',
      },
    ],
  },
  {
    id: '21.1',
    name: { zh: '数据知识产权', en: 'Data as IP' },
    force: 'explore',
    makes: [
      { kind: 'register', id: 'ip.data-ip', note: 'graded and classed' },
      { kind: 'procedure', id: 'ip.data-ip-registration', note: 'notice, objection, 3-year certificate' },
    ],
  },
  {
    id: '21.2',
    name: { zh: '标准必要专利', en: 'Standard-essential patents' },
    force: 'support',
    makes: [{ kind: 'register', id: 'ip.sep', note: 'declaration, essentiality, FRAND terms' }],
  },
  {
    id: '21.3',
    name: { zh: '地理标志专用标志', en: 'Geographical-indication marks' },
    force: 'explore',
    makes: [{ kind: 'procedure', id: 'ip.gi-mark', note: 'use approved, checked, withdrawn' }],
  },
  {
    id: '21.4',
    name: { zh: '国外地理标志译名保护', en: 'Translated names protected' },
    force: 'rule',
    makes: [
      { kind: 'decision', id: 'ip.gi-name', note: 'meaning, sound or script of a protected foreign name' },
      { kind: 'register', id: 'ip.foreign-gi', note: null },
    ],
  },
  {
    id: '21.5',
    name: { zh: '遗传资源获取与惠益分享', en: 'Access and benefit sharing' },
    force: 'explore',
    makes: [
      { kind: 'procedure', id: 'ip.genetic-access', note: 'consent, terms, permit' },
      { kind: 'ledger', id: 'ip.benefit-sharing', note: null },
      { kind: 'decision', id: 'ip.origin-disclosure', note: null },
    ],
  },
  {
    id: '21.6',
    name: { zh: '跨区域联合执法与惩戒', en: 'Joint enforcement and sanctions' },
    force: 'duty',
    makes: [
      { kind: 'procedure', id: 'ip.enforcement', note: 'lead, transfer, evidence shared' },
      { kind: 'register', id: 'ip.joint-sanctions', note: 'entered, contested, lifted on time' },
    ],
  },
  {
    id: '21.7',
    name: { zh: '繁简分流与在线诉讼', en: 'Simple and complex cases parted' },
    force: 'duty',
    makes: [{ kind: 'decision', id: 'ip.case-track', note: null }],
  },
  {
    id: '21.8',
    name: { zh: '初步证据及时措施', en: 'Prompt measures on first evidence' },
    force: 'rule',
    makes: [
      {
        kind: 'procedure',
        id: 'ip.prompt-relief',
        note: 'evidence reasonably available, first showing, measure in time',
      },
      { kind: 'decision', id: 'ip.relief-test', note: null },
    ],
  },
  {
    id: '21.9',
    name: { zh: '与国家平台共享', en: 'Shared with the national platform' },
    force: 'support',
    makes: [{ kind: 'exchange', id: 'ip.national-platform', note: 'status events in WIPO ST.27 terms' }],
  },
  {
    id: '21.10',
    name: { zh: '海外纠纷预警', en: 'Early warning abroad' },
    force: 'duty',
    makes: [{ kind: 'watch', id: 'ip.overseas-disputes', note: 'event, assessment, warning, help' }],
  },
  {
    id: '22.1',
    name: { zh: '五项安全审查', en: 'The five reviews' },
    force: 'duty',
    makes: [
      { kind: 'decision', id: 'risk.investment-security', note: 'sectors, control; 15+30+60 working days' },
      { kind: 'decision', id: 'risk.export-control', note: null },
      { kind: 'decision', id: 'risk.cybersecurity-review', note: 'over a million users' },
      { kind: 'decision', id: 'risk.culture-import', note: null },
      { kind: 'decision', id: 'risk.merger-filing', note: '12bn/4bn/0.8bn from 2024-01-22, before 10/2/0.4' },
      { kind: 'procedure', id: 'risk.review', note: null },
    ],
  },
  {
    id: '22.2',
    name: { zh: '事前事中事后协同监管', en: 'Joint supervision throughout' },
    force: 'duty',
    makes: [
      {
        kind: 'watch',
        id: 'risk.joint-inspection',
        note: 'random objects and officers, one visit for all departments, published',
      },
      { kind: 'procedure', id: 'risk.inspection', note: null },
    ],
  },
  {
    id: '22.3',
    name: { zh: '数据归集与风险研判', en: 'Data gathered, risk judged' },
    force: 'support',
    makes: [
      { kind: 'exchange', id: 'risk.investment-information', note: 'shared once between departments' },
      { kind: 'watch', id: 'risk.investor-profile', note: 'indicators with workings, no black box' },
    ],
  },
  {
    id: '23.1',
    name: { zh: '文化领域风险', en: 'Risks in culture' },
    force: 'duty',
    makes: [
      { kind: 'watch', id: 'risk.culture-venues', note: 'licensing, fire, schedule; joint rounds; findings closed' },
    ],
  },
  {
    id: '23.2',
    name: { zh: '各类金融活动纳入监管', en: 'All finance supervised' },
    force: 'duty',
    makes: [{ kind: 'watch', id: 'risk.finance-perimeter', note: 'activity without a licence that covers it' }],
  },
  {
    id: '23.3',
    name: { zh: '持牌经营与同类同监管', en: 'Licence and like rules for like business' },
    force: 'rule',
    makes: [
      {
        kind: 'decision',
        id: 'risk.finance-licence',
        note: 'activity -> licence needed; the same for every kind of firm',
      },
    ],
  },
  {
    id: '23.4',
    name: { zh: '风险应急与缓释', en: 'Emergency plans and cushions' },
    force: 'duty',
    makes: [
      { kind: 'procedure', id: 'risk.finance-emergency', note: 'grade, steps, owner, time' },
      { kind: 'ledger', id: 'risk.reserve-fund', note: 'paid in, drawn, topped up' },
    ],
  },
  {
    id: '23.5',
    name: { zh: '压实各方责任', en: "Each party's responsibility" },
    force: 'duty',
    makes: [{ kind: 'register', id: 'risk.responsibilities', note: 'institution, shareholder, controller, authority' }],
  },
  {
    id: '23.6',
    name: { zh: '生物安全与人类遗传资源', en: 'Biosafety' },
    force: 'duty',
    makes: [
      {
        kind: 'ledger',
        id: 'risk.genetic-samples',
        note: 'collected, stored, used, provided abroad; every gram accounted for',
      },
      { kind: 'watch', id: 'risk.biosafety', note: null },
    ],
  },
  {
    id: '23.7',
    name: { zh: '健康医疗安全监管', en: 'Safety of health care' },
    force: 'duty',
    makes: [{ kind: 'watch', id: 'risk.health', note: 'adverse events, signals, response' }],
  },
  {
    id: '23.8',
    name: { zh: '药品医疗器械全过程追溯', en: 'Medicines and devices traced end to end' },
    force: 'duty',
    makes: [
      {
        kind: 'exchange',
        id: 'risk.traceability',
        note: 'GS1 EPCIS 2.0 capture and query, source to patient and back, recall by lot in seconds',
      },
      {
        kind: 'watch',
        id: 'risk.trace-breaks',
        note: 'a unit sold twice, from nowhere, out of temperature, after expiry',
      },
    ],
  },
  {
    id: '23.9',
    name: { zh: '企业境外安全联动', en: 'Safety of firms abroad' },
    force: 'duty',
    makes: [{ kind: 'procedure', id: 'risk.overseas-help', note: 'alarm, owner, steps, close' }],
  },
  {
    id: '23.10',
    name: { zh: '数据安全监管体系', en: 'Data security supervision' },
    force: 'duty',
    makes: [
      {
        kind: 'procedure',
        id: 'risk.data-incident',
        note: 'report within the hour set, grade, share, dispose, review',
      },
      { kind: 'watch', id: 'risk.data-security', note: null },
    ],
  },
  {
    id: 'org.1',
    name: { zh: '与本方案不一致的依照本方案', en: 'The plan prevails' },
    force: 'rule',
    makes: [
      {
        kind: 'decision',
        id: 'programme.precedence',
        note: 'of two instruments that differ, which governs on this date',
      },
    ],
  },
  {
    id: 'org.2',
    name: { zh: '细化分工与推进', en: 'Tasks, owners, progress' },
    force: 'duty',
    makes: [{ kind: 'register', id: 'programme.tasks', note: 'one per measure: lead, milestones, evidence, state' }],
  },
  {
    id: 'org.3',
    name: { zh: '审批下放须有实施方案与监管措施', en: 'A delegated approval needs a scheme and supervision' },
    force: 'rule',
    makes: [
      {
        kind: 'procedure',
        id: 'programme.delegation',
        note: 'no delegated power is exercised before scheme and supervision are on file',
      },
    ],
  },
  {
    id: 'org.4',
    name: { zh: '安全评估与突发事件应对', en: 'Safety assessment' },
    force: 'duty',
    makes: [{ kind: 'procedure', id: 'programme.safety-assessment', note: null }],
  },
  {
    id: 'org.5',
    name: { zh: '成效评估与推广经验', en: 'Evaluation and replication' },
    force: 'duty',
    makes: [
      {
        kind: 'watch',
        id: 'programme.evaluation',
        note: 'outcome indicators per measure from the running system itself',
      },
      { kind: 'register', id: 'programme.practices', note: 'proven practice, where it was copied' },
    ],
  },
  {
    id: 'org.6',
    name: { zh: '暂时调整法规的程序', en: 'Laws suspended by procedure' },
    force: 'rule',
    makes: [
      {
        kind: 'register',
        id: 'programme.adjustments',
        note: 'which clause of which law is suspended where, from when',
      },
    ],
  },
  {
    id: 'org.7',
    name: { zh: '港澳单独优惠走CEPA', en: 'HK and Macao preferences through CEPA' },
    force: 'rule',
    makes: [{ kind: 'decision', id: 'programme.cepa', note: 'does a CEPA preference apply beside the plan' }],
  },
  {
    id: 'org.8',
    name: { zh: '动态调整优化', en: 'Measures revised as things change' },
    force: 'duty',
    makes: [
      {
        kind: 'procedure',
        id: 'programme.amendment',
        note: 'propose, simulate on the population, prove, review, publish from a date',
      },
    ],
  },
] as const

export type MeasureId = (typeof measureRows)[number]['id']
export type ArtefactId = (typeof measureRows)[number]['makes'][number]['id']
