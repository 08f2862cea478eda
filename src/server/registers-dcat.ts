/**
 * What data there are, for catalogues of open data: DCAT-AP 3 as JSON-LD. A licence of use is not named, for the plan names
 * none; what is open to all is said as access rights.
 */
import { authority } from '../people/authorities.ts'
import type { Register } from '../registers/register.ts'
import type { Text } from '../text.ts'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const inBoth = ({ zh, en }: Text) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
]

const agent = (name: Text) => ({ '@type': 'foaf:Agent', 'foaf:name': inBoth(name) })
const uri = (id: string) => ({ '@id': id })
const fileType = (name: string) => uri(`http://publications.europa.eu/resource/authority/file-type/${name}`)
const mediaType = (name: string) => uri(`https://www.iana.org/assignments/media-types/${name}`)

const formats = [
  { id: 'csv', file: 'CSV', media: 'text/csv' },
  { id: 'json', file: 'JSON', media: 'application/json' },
] as const

function datasetOf({ id, name, says, note, keeper, cites, seeds }: Register, origin: string, changed: string | null) {
  const api = `${origin}/api/registers/${id}`
  const first = seeds?.[0]?.entries.map(({ from }) => from.toString()).sort()[0]
  return {
    '@id': `${api}/dcat#dataset`,
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': inBoth(name),
    'dct:description': inBoth(note ? { zh: `${says.zh} ${note.zh}`, en: `${says.en} ${note.en}` } : says),
    'dct:publisher': agent(authority(keeper).name),
    'dct:language': ['ZHO', 'ENG'].map((each) =>
      uri(`http://publications.europa.eu/resource/authority/language/${each}`),
    ),
    'dct:accessRights': uri('http://publications.europa.eu/resource/authority/access-right/PUBLIC'),
    'dct:accrualPeriodicity': uri('http://publications.europa.eu/resource/authority/frequency/IRREG'),
    'dcat:landingPage': uri(`${origin}/registers/${id}`),
    'dcatap:applicableLegislation': cites.map(({ instrument, article }) => ({
      '@id': `${origin}/law/${instrument.id}`,
      '@type': 'eli:LegalResource',
      'dct:title': inBoth({
        zh: `${instrument.title.zh}，${article.label.zh}`,
        en: `${instrument.title.en}, ${article.label.en}`,
      }),
    })),
    ...(first !== undefined && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@value': first, '@type': 'xsd:date' },
      },
    }),
    ...(changed !== null && { 'dct:modified': { '@value': changed, '@type': 'xsd:dateTime' } }),
    'dcat:distribution': formats.map((format) => ({
      '@id': `${api}/dcat#${format.id}`,
      '@type': 'dcat:Distribution',
      'dct:title': inBoth({ zh: `${name.zh}（${format.file}）`, en: `${name.en} (${format.file})` }),
      'dcat:accessURL': uri(`${origin}/registers/${id}`),
      'dcat:downloadURL': uri(`${api}/file?format=${format.id}`),
      'dct:format': fileType(format.file),
      'dcat:mediaType': mediaType(format.media),
      'dcatap:availability': uri('http://publications.europa.eu/resource/authority/planned-availability/STABLE'),
      'dcat:accessService': uri(`${origin}/api/registers#service`),
    })),
  }
}

export const dcatOf = (register: Register, origin: string, changed: string | null) => ({
  '@context': context,
  ...datasetOf(register, origin, changed),
})

export const catalogueOf = (all: readonly (readonly [Register, changed: string | null])[], origin: string) => ({
  '@context': context,
  '@id': `${origin}/api/registers/catalogue`,
  '@type': 'dcat:Catalog',
  'dct:title': inBoth({ zh: '一窗：登记簿', en: 'One Window: registers' }),
  'dct:description': inBoth({
    zh: '国函〔2023〕130号工作方案的登记簿，可按任一日查询',
    en: 'The registers of the plan in State Council letter 2023 No. 130, each as of any date',
  }),
  'dct:publisher': agent(authority('beijing/government').name),
  'foaf:homepage': uri(`${origin}/registers`),
  'dcat:service': {
    '@id': `${origin}/api/registers#service`,
    '@type': 'dcat:DataService',
    'dct:title': inBoth({ zh: '登记簿查询接口', en: 'Interface to the registers' }),
    'dcat:endpointURL': uri(`${origin}/api/registers`),
    'dcat:endpointDescription': uri(`${origin}/api/openapi.json`),
    'dcat:servesDataset': all.map(([{ id }]) => uri(`${origin}/api/registers/${id}/dcat#dataset`)),
  },
  'dcat:dataset': all.map(([register, changed]) => datasetOf(register, origin, changed)),
})
