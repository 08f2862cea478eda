/** Facts about a culture venue: what it is, where it stands, who controls it. */
import { choice, count, setOf, yesNo } from '../../rules/fact.ts'

export const venueKind = choice('venueKind', {
  name: { zh: '场所种类', en: 'kind of venue' },
  question: { zh: '打算设立哪一种场所？', en: 'Which kind of venue will be set up?' },
  options: {
    performance: { zh: '演出场所', en: 'performance venue' },
    entertainment: {
      zh: '娱乐场所（歌舞、游艺等）',
      en: 'entertainment venue, such as karaoke, dance or arcade games',
    },
    'internet-access': { zh: '互联网上网服务场所', en: 'internet-access venue' },
    troupe: { zh: '文艺表演团体（不是场所）', en: 'performing-arts troupe, which is not a venue' },
  },
})

export const venueLocation = choice('venueLocation', {
  name: { zh: '场所所在地', en: 'where the venue stands' },
  question: { zh: '场所设在哪里？', en: 'Where will the venue stand?' },
  options: {
    beijing: { zh: '北京市', en: 'Beijing' },
    'six-cities': {
      zh: '沈阳、南京、杭州、武汉、广州或成都',
      en: 'Shenyang, Nanjing, Hangzhou, Wuhan, Guangzhou or Chengdu',
    },
    elsewhere: { zh: '境内其他地方', en: 'elsewhere in mainland China' },
  },
})

export const venueSite = setOf('venueSite', {
  name: { zh: '选址情形', en: 'the site' },
  question: { zh: '选址有下列哪些情形？', en: 'Which of these is true of the site?' },
  help: { zh: '都没有的，留空。', en: 'Leave empty if none.' },
  options: {
    'residential-building': { zh: '在居民楼内', en: 'in a residential building' },
    'residential-courtyard': { zh: '在居民住宅院内', en: 'in a residential courtyard' },
    museum: { zh: '在博物馆内', en: 'in a museum' },
    library: { zh: '在图书馆内', en: 'in a library' },
    'heritage-building': {
      zh: '在核定为文物保护单位的建筑物内',
      en: 'in a building listed for protection as a cultural relic',
    },
    'near-homes': { zh: '在居民住宅区周围', en: 'around a residential area' },
    'near-school': { zh: '在学校周围', en: 'around a school' },
    'near-hospital': { zh: '在医院周围', en: 'around a hospital' },
    'near-office': { zh: '在机关周围', en: 'around a government office' },
    'near-kindergarten': { zh: '在幼儿园周围', en: 'around a kindergarten' },
    'station-airport': { zh: '在车站、机场等人群密集的场所', en: 'in a station, an airport or another crowded place' },
    'chemical-store': { zh: '与危险化学品仓库毗连', en: 'next to a store of hazardous chemicals' },
  },
})

export const basementLevel = count('basementLevel', {
  name: { zh: '最低一层在地下第几层', en: 'lowest level below ground' },
  question: { zh: '场所最低一层在地下第几层？', en: 'How many levels below ground is its lowest floor?' },
  help: { zh: '地面及以上填 0，地下一层填 1。', en: 'Write 0 for ground level or above, 1 for basement level one.' },
  unit: { zh: '层', en: 'levels' },
  most: 50,
})

export const schoolDistance = count('schoolDistance', {
  name: { zh: '距最近的中学、小学校园', en: 'distance to the nearest primary or secondary school' },
  question: {
    zh: '距最近的中学、小学校园多少米？',
    en: 'How many metres is it to the nearest primary or secondary school campus?',
  },
  help: {
    zh: '按整米填，不足一米的部分舍去；不足 200 米的在禁设范围内。',
    en: 'Whole metres, fractions dropped; under 200 metres is inside the ban.',
  },
  unit: { zh: '米', en: 'metres' },
})

export const troupeMainlandControlled = yesNo('troupeMainlandControlled', {
  name: { zh: '文艺表演团体由内地方控股', en: 'the troupe is controlled by the mainland side' },
  denied: { zh: '文艺表演团体不由内地方控股', en: 'the troupe is not controlled by the mainland side' },
  question: { zh: '文艺表演团体是否由内地方控股？', en: 'Does the mainland side control the troupe?' },
})
