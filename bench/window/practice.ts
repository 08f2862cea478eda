/** A matter that practice knows, from the application to the licences: what is sent, and by whom. */

/** Both permits of a foreign expert: two papers, two opinions, two authorities. */
export const procedure = 'talent.work-and-residence'
export const applicant = { kind: 'organisation', id: 'practice-huace' } as const
export const applicantEmail = 'li@huace.example'

const office = (role: string, authority: string): string => `${role}.${authority}@window.example`

export interface Step {
  readonly by: string
  readonly command: string
  readonly body: Readonly<Record<string, string>>
}

const reasons = '经审查，符合条件'
const [experts, entry] = ['beijing-foreign-experts', 'beijing-exit-entry'] as const

/** From acceptance to both licences. Accepting asks for the opinions. */
export const steps: readonly Step[] = [
  { by: office('clerk', experts), command: 'accept', body: {} },
  { by: office('reviewer', experts), command: 'give-opinion', body: { opinion: 'category', says: 'agrees', reasons } },
  { by: office('reviewer', entry), command: 'give-opinion', body: { opinion: 'stay', says: 'agrees', reasons } },
  ...(
    [
      ['work-permit', experts],
      ['residence-permit', entry],
    ] as const
  ).flatMap(([result, authority]) => [
    { by: office('reviewer', authority), command: 'propose', body: { result, outcome: 'granted', reasons } },
    {
      by: office('approver', authority),
      command: 'decide',
      body: { result, outcome: 'granted', reasons, conditions: '', until: '2028-11-20' },
    },
  ]),
]

export const everyone: readonly string[] = [applicantEmail, ...new Set(steps.map(({ by }) => by))]

/** Of the n-th application: another person, another passport. */
export const formOf = (n: number) => ({
  organisationName: '华测数据（北京）有限公司',
  creditCode: '91110105MA01HC230A',
  organisationAddress: '北京市朝阳区建国路 93 号',
  contactName: '李敏',
  foreignerName: `Alex Morgan ${n}`,
  passportNumber: `P${1_000_000 + n}`,
  nationality: '英国',
  enteredOn: '2026-11-20',
  position: '首席科学家',
  contractUntil: '2028-11-20',
  workPlace: 'beijing',
  talentCategory: 'A',
  documentHeld: 'visa',
  otherInCountryCase: true,
})

export const papersOf = (document: string) =>
  ['passport', 'contract'].map((paper) => ({ paper, document, name: 'passport.pdf' }))

export const pdf: Buffer = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 3 3]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
)

/** Signs a practice account in; the cookie of its session. */
export async function signIn(url: string, email: string): Promise<string> {
  const reply = await fetch(`${url}/api/account/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ email, password: 'practice-2023' }),
  })
  const cookie = reply.headers.getSetCookie().find((each) => each.startsWith('onewindow='))
  if (!reply.ok || !cookie) throw new Error(`${email} cannot sign in: ${reply.status} ${await reply.text()}`)
  await reply.arrayBuffer()
  return cookie.split(';')[0] ?? ''
}

/** Hands the paper in; its id. */
export async function handIn(url: string, cookie: string): Promise<string> {
  const reply = await fetch(`${url}/api/documents?name=passport.pdf`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'idempotency-key': crypto.randomUUID(), cookie },
    body: new Uint8Array(pdf),
  })
  const body = (await reply.json()) as { readonly id?: string }
  if (!body.id) throw new Error(`the paper is not taken: ${reply.status} ${JSON.stringify(body)}`)
  return body.id
}
