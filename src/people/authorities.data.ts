/**
 * The bodies that the matters of the plan are brought to, written out. `facts` are the words by which the project's own
 * sources name the body (`src/law/sources`). A body without them, and every note marked [K], is common knowledge that no
 * source here holds word for word; [U] is uncertain: the body is listed, and no matter should rest on it alone.
 * `parent` leads; `guidedBy` guides the same line of work from the level above (地方组织法 83 [K]).
 */
export interface FixedRow {
  readonly level: 'state' | 'state-in-beijing' | 'municipal'
  readonly parent: string | null
  readonly guidedBy?: string
  readonly facts?: string
  readonly zh: string
  readonly en: string
}

export const fixed = {
  'state-council': { level: 'state', parent: null, zh: '国务院', en: 'State Council' },

  // The State Council's departments.
  miit: {
    level: 'state',
    facts: '工信部',
    parent: 'state-council',
    zh: '工业和信息化部',
    en: 'Ministry of Industry and Information Technology',
  },
  cac: {
    level: 'state',
    facts: '国家网信部门',
    parent: 'state-council',
    zh: '国家互联网信息办公室',
    en: 'Cyberspace Administration of China',
  },
  gacc: {
    level: 'state',
    facts: '海关总署',
    parent: 'state-council',
    zh: '海关总署',
    en: 'General Administration of Customs',
  },
  samr: {
    level: 'state',
    facts: '市监总局',
    parent: 'state-council',
    zh: '国家市场监督管理总局',
    en: 'State Administration for Market Regulation',
  },
  // Led by the State Administration for Market Regulation since 2018 [K].
  nmpa: {
    level: 'state',
    facts: '国家药监局',
    parent: 'samr',
    zh: '国家药品监督管理局',
    en: 'National Medical Products Administration',
  },
  nhc: { level: 'state', parent: 'state-council', zh: '国家卫生健康委员会', en: 'National Health Commission' },
  mee: {
    level: 'state',
    facts: '生态环境部',
    parent: 'state-council',
    zh: '生态环境部',
    en: 'Ministry of Ecology and Environment',
  },
  mof: { level: 'state', facts: '财政部', parent: 'state-council', zh: '财政部', en: 'Ministry of Finance' },
  nfra: {
    level: 'state',
    parent: 'state-council',
    zh: '国家金融监督管理总局',
    en: 'National Financial Regulatory Administration',
  },
  csrc: {
    level: 'state',
    parent: 'state-council',
    zh: '中国证券监督管理委员会',
    en: 'China Securities Regulatory Commission',
  },
  pbc: { level: 'state', parent: 'state-council', zh: '中国人民银行', en: "People's Bank of China" },
  // A state bureau led by the People's Bank [K].
  safe: { level: 'state', parent: 'pbc', zh: '国家外汇管理局', en: 'State Administration of Foreign Exchange' },
  mct: {
    level: 'state',
    facts: '国务院文化主管部门',
    parent: 'state-council',
    zh: '文化和旅游部',
    en: 'Ministry of Culture and Tourism',
  },
  nrta: {
    level: 'state',
    parent: 'state-council',
    zh: '国家广播电视总局',
    en: 'National Radio and Television Administration',
  },
  mofcom: { level: 'state', facts: '商务部', parent: 'state-council', zh: '商务部', en: 'Ministry of Commerce' },
  ndrc: {
    level: 'state',
    facts: '发改委',
    parent: 'state-council',
    zh: '国家发展和改革委员会',
    en: 'National Development and Reform Commission',
  },
  most: {
    level: 'state',
    facts: '科技部',
    parent: 'state-council',
    zh: '科学技术部',
    en: 'Ministry of Science and Technology',
  },
  // Bears the name of the State Administration of Foreign Experts Affairs since the reform of 2023 [K].
  mohrss: {
    level: 'state',
    parent: 'state-council',
    zh: '人力资源和社会保障部',
    en: 'Ministry of Human Resources and Social Security',
  },
  moe: { level: 'state', parent: 'state-council', zh: '教育部', en: 'Ministry of Education' },
  moj: { level: 'state', parent: 'state-council', zh: '司法部', en: 'Ministry of Justice' },
  mps: { level: 'state', facts: '公安部', parent: 'state-council', zh: '公安部', en: 'Ministry of Public Security' },
  // A state bureau led by the Ministry of Public Security [K].
  nia: { level: 'state', parent: 'mps', zh: '国家移民管理局', en: 'National Immigration Administration' },
  sta: {
    level: 'state',
    facts: '税务总局',
    parent: 'state-council',
    zh: '国家税务总局',
    en: 'State Taxation Administration',
  },
  cnipa: {
    level: 'state',
    parent: 'state-council',
    zh: '国家知识产权局',
    en: 'China National Intellectual Property Administration',
  },
  // The name is borne by a department of the Party's Central Committee since 2018 [K]; in the tree it stands under the State Council.
  ncac: {
    level: 'state',
    facts: '国家版权局',
    parent: 'state-council',
    zh: '国家版权局',
    en: 'National Copyright Administration',
  },

  // Their bodies in Beijing: led from above, not by the city.
  // 电信条例 9 names “省、自治区、直辖市电信管理机构”; that in Beijing is this one [K].
  'beijing/communications': {
    level: 'state-in-beijing',
    facts: '省通信管理局',
    parent: 'miit',
    zh: '北京市通信管理局',
    en: 'Beijing Communications Administration',
  },
  'customs-beijing': {
    level: 'state-in-beijing',
    facts: '北京海关',
    parent: 'gacc',
    zh: '北京海关',
    en: 'Beijing Customs',
  },
  // Which financial applications the bodies in Beijing decide themselves, and which go on to the head office: [U].
  'nfra-beijing': {
    level: 'state-in-beijing',
    parent: 'nfra',
    zh: '国家金融监督管理总局北京监管局',
    en: 'Beijing Office of the National Financial Regulatory Administration',
  },
  'csrc-beijing': {
    level: 'state-in-beijing',
    parent: 'csrc',
    zh: '中国证券监督管理委员会北京监管局',
    en: 'Beijing Office of the China Securities Regulatory Commission',
  },
  // The branch has borne this name since the reform of 2023 [K].
  'pbc-beijing': {
    level: 'state-in-beijing',
    parent: 'pbc',
    zh: '中国人民银行北京市分行',
    en: "Beijing Branch of the People's Bank of China",
  },
  'safe-beijing': {
    level: 'state-in-beijing',
    parent: 'safe',
    zh: '国家外汇管理局北京市分局',
    en: 'Beijing Branch of the State Administration of Foreign Exchange',
  },
  // Tax authorities are led by the State Taxation Administration together with the city [K]; here by the first.
  'sta-beijing': {
    level: 'state-in-beijing',
    parent: 'sta',
    zh: '国家税务总局北京市税务局',
    en: 'Beijing Tax Service, State Taxation Administration',
  },

  // The city.
  'beijing/government': {
    level: 'municipal',
    facts: '北京市人民政府',
    parent: 'state-council',
    zh: '北京市人民政府',
    en: "People's Government of Beijing Municipality",
  },
  'beijing/cyberspace': {
    level: 'municipal',
    facts: '北京网信办',
    parent: 'beijing/government',
    guidedBy: 'cac',
    zh: '北京市互联网信息办公室',
    en: 'Cyberspace Administration of Beijing',
  },
  'beijing/public-security': {
    level: 'municipal',
    parent: 'beijing/government',
    guidedBy: 'mps',
    zh: '北京市公安局',
    en: 'Beijing Municipal Public Security Bureau',
  },
  'beijing/exit-entry': {
    level: 'municipal',
    facts: '北京出入境',
    parent: 'beijing/public-security',
    guidedBy: 'nia',
    zh: '北京市公安局出入境管理总队',
    en: 'Exit-Entry Administration of the Beijing Municipal Public Security Bureau',
  },
  'beijing/human-resources': {
    level: 'municipal',
    parent: 'beijing/government',
    guidedBy: 'mohrss',
    zh: '北京市人力资源和社会保障局',
    en: 'Beijing Municipal Human Resources and Social Security Bureau',
  },
  // Work permits. Which bureau bears the name after the reform of 2024: the bureau of human resources [K].
  'beijing/foreign-experts': {
    level: 'municipal',
    parent: 'beijing/human-resources',
    guidedBy: 'mohrss',
    zh: '北京市外国专家局',
    en: 'Beijing Municipal Administration of Foreign Experts Affairs',
  },
  'beijing/culture': {
    level: 'municipal',
    facts: '市文旅局',
    parent: 'beijing/government',
    guidedBy: 'mct',
    zh: '北京市文化和旅游局',
    en: 'Beijing Municipal Bureau of Culture and Tourism',
  },
  'beijing/radio-television': {
    level: 'municipal',
    parent: 'beijing/government',
    guidedBy: 'nrta',
    zh: '北京市广播电视局',
    en: 'Beijing Municipal Radio and Television Bureau',
  },
  'beijing/finance': {
    level: 'municipal',
    facts: '设区的市级以上财政部门',
    parent: 'beijing/government',
    guidedBy: 'mof',
    zh: '北京市财政局',
    en: 'Beijing Municipal Finance Bureau',
  },
  // What it does in the matters of 3.1 beside the state bodies: [U].
  'beijing/local-finance': {
    level: 'municipal',
    parent: 'beijing/government',
    zh: '北京市地方金融管理局',
    en: 'Beijing Local Financial Administration',
  },
  'beijing/health': {
    level: 'municipal',
    facts: '卫健委',
    parent: 'beijing/government',
    guidedBy: 'nhc',
    zh: '北京市卫生健康委员会',
    en: 'Beijing Municipal Health Commission',
  },
  'beijing/medicines': {
    level: 'municipal',
    facts: '市药监局',
    parent: 'beijing/government',
    guidedBy: 'nmpa',
    zh: '北京市药品监督管理局',
    en: 'Beijing Municipal Medical Products Administration',
  },
  'beijing/ecology': {
    level: 'municipal',
    parent: 'beijing/government',
    guidedBy: 'mee',
    zh: '北京市生态环境局',
    en: 'Beijing Municipal Ecology and Environment Bureau',
  },
  'beijing/commerce': {
    level: 'municipal',
    facts: '商务局',
    parent: 'beijing/government',
    guidedBy: 'mofcom',
    zh: '北京市商务局',
    en: 'Beijing Municipal Commerce Bureau',
  },
  'beijing/planning': {
    level: 'municipal',
    facts: '市规自委',
    parent: 'beijing/government',
    zh: '北京市规划和自然资源委员会',
    en: 'Beijing Municipal Commission of Planning and Natural Resources',
  },
  'beijing/market': {
    level: 'municipal',
    parent: 'beijing/government',
    guidedBy: 'samr',
    zh: '北京市市场监督管理局',
    en: 'Beijing Municipal Administration for Market Regulation',
  },
  'beijing/government-services': {
    level: 'municipal',
    facts: '政务和数据局',
    parent: 'beijing/government',
    zh: '北京市政务服务和数据管理局',
    en: 'Beijing Municipal Administration of Government Services and Data Management',
  },
  // Buys for the city's bodies; must not belong to the body that supervises purchasing (政府采购法 60 [K]). Which body leads it: [U].
  'beijing/purchasing-centre': {
    level: 'municipal',
    parent: 'beijing/government',
    zh: '北京市政府采购中心',
    en: 'Beijing Government Procurement Centre',
  },
  'beijing/justice': {
    level: 'municipal',
    parent: 'beijing/government',
    guidedBy: 'moj',
    zh: '北京市司法局',
    en: 'Beijing Municipal Bureau of Justice',
  },
  'beijing/development-reform': {
    level: 'municipal',
    parent: 'beijing/government',
    guidedBy: 'ndrc',
    zh: '北京市发展和改革委员会',
    en: 'Beijing Municipal Commission of Development and Reform',
  },
  'beijing/science': {
    level: 'municipal',
    parent: 'beijing/government',
    guidedBy: 'most',
    zh: '北京市科学技术委员会、中关村科技园区管理委员会',
    en: 'Beijing Municipal Science and Technology Commission, Administrative Commission of Zhongguancun Science Park',
  },
  'beijing/economy': {
    level: 'municipal',
    parent: 'beijing/government',
    guidedBy: 'miit',
    zh: '北京市经济和信息化局',
    en: 'Beijing Municipal Bureau of Economy and Information Technology',
  },
  'beijing/education': {
    level: 'municipal',
    parent: 'beijing/government',
    guidedBy: 'moe',
    zh: '北京市教育委员会',
    en: 'Beijing Municipal Education Commission',
  },
  'beijing/intellectual-property': {
    level: 'municipal',
    parent: 'beijing/government',
    guidedBy: 'cnipa',
    zh: '北京市知识产权局',
    en: 'Beijing Municipal Intellectual Property Office',
  },
  // The name is borne by a department of the city's Party committee [K]; in the tree it stands under the city.
  'beijing/copyright': {
    level: 'municipal',
    parent: 'beijing/government',
    guidedBy: 'ncac',
    zh: '北京市版权局',
    en: 'Beijing Municipal Copyright Administration',
  },
} as const satisfies Record<string, FixedRow>

/** The 16 districts, in the usual order, and the development area, whose committee has a district's powers [K]. */
export const districtTable = {
  dongcheng: { zh: '东城区', en: 'Dongcheng District' },
  xicheng: { zh: '西城区', en: 'Xicheng District' },
  chaoyang: { zh: '朝阳区', en: 'Chaoyang District' },
  fengtai: { zh: '丰台区', en: 'Fengtai District' },
  shijingshan: { zh: '石景山区', en: 'Shijingshan District' },
  haidian: { zh: '海淀区', en: 'Haidian District' },
  mentougou: { zh: '门头沟区', en: 'Mentougou District' },
  fangshan: { zh: '房山区', en: 'Fangshan District' },
  tongzhou: { zh: '通州区', en: 'Tongzhou District' },
  shunyi: { zh: '顺义区', en: 'Shunyi District' },
  changping: { zh: '昌平区', en: 'Changping District' },
  daxing: { zh: '大兴区', en: 'Daxing District' },
  huairou: { zh: '怀柔区', en: 'Huairou District' },
  pinggu: { zh: '平谷区', en: 'Pinggu District' },
  miyun: { zh: '密云区', en: 'Miyun District' },
  yanqing: { zh: '延庆区', en: 'Yanqing District' },
  'development-area': { zh: '北京经济技术开发区', en: 'Beijing Economic-Technological Development Area' },
} as const

/**
 * Departments that every district has; names as the districts bear them [K]. `matters` names the same work where a
 * committee does all of it: how the development area divides its offices is [U], so that none is named.
 */
export const departmentTable = {
  culture: {
    zh: '文化和旅游局',
    en: 'Bureau of Culture and Tourism',
    guidedBy: 'beijing/culture',
    matters: { zh: '文化和旅游', en: 'culture and tourism' },
  },
  market: {
    zh: '市场监督管理局',
    en: 'Administration for Market Regulation',
    guidedBy: 'beijing/market',
    matters: { zh: '市场监督管理', en: 'market regulation' },
  },
  finance: { zh: '财政局', en: 'Finance Bureau', guidedBy: 'beijing/finance', matters: { zh: '财政', en: 'finance' } },
  health: {
    zh: '卫生健康委员会',
    en: 'Health Commission',
    guidedBy: 'beijing/health',
    matters: { zh: '卫生健康', en: 'health' },
  },
  'human-resources': {
    zh: '人力资源和社会保障局',
    en: 'Human Resources and Social Security Bureau',
    guidedBy: 'beijing/human-resources',
    matters: { zh: '人力资源和社会保障', en: 'human resources and social security' },
  },
  commerce: {
    zh: '商务局',
    en: 'Commerce Bureau',
    guidedBy: 'beijing/commerce',
    matters: { zh: '商务', en: 'commerce' },
  },
  education: {
    zh: '教育委员会',
    en: 'Education Commission',
    guidedBy: 'beijing/education',
    matters: { zh: '教育', en: 'education' },
  },
  justice: {
    zh: '司法局',
    en: 'Bureau of Justice',
    guidedBy: 'beijing/justice',
    matters: { zh: '司法行政', en: 'justice' },
  },
  'development-reform': {
    zh: '发展和改革委员会',
    en: 'Commission of Development and Reform',
    guidedBy: 'beijing/development-reform',
    matters: { zh: '发展和改革', en: 'development and reform' },
  },
  'government-services': {
    zh: '政务服务和数据管理局',
    en: 'Administration of Government Services and Data Management',
    guidedBy: 'beijing/government-services',
    matters: { zh: '政务服务和数据管理', en: 'government services and data management' },
  },
} as const
