/** A case, its clock and its licence in a real browser: by the applicant, by an officer, and by a stranger. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filed, openWindow, type Person, type Tried } from '../server-window/house.ts'
import { axeFinds, house, settled, widths } from './house.ts'
import { seenOn, tokenOn } from './seen.ts'

let window: Tried
let li: Person
/** One that waits for corrections, one under review and stopped, one that was granted. */
const numbers = { correcting: '', stopped: '', granted: '' }
let licence = ''

const visit = house(async () => {
  window = await openWindow()
  return { listen: window.app.listen.bind(window.app), close: window.close }
})

const by = (role: string, authority: string): Promise<Person> => window.as(`${role}.beijing-${authority}`)

/** One step on the case as it is now. */
async function step(person: Person, id: string, command: string, fields: object = {}): Promise<void> {
  const { body } = await person.get(`/cases/${id}`)
  const reply = await person.post(`/cases/${id}/${command}`, { version: body.version, ...fields })
  expect([command, reply.kind, reply.body.text?.zh]).toEqual([command, null, undefined])
}

async function granted(id: string): Promise<void> {
  for (const { id: opinion, from } of (await li.get(`/cases/${id}`)).body.opinions) {
    const reviewer = await window.as(`reviewer.${from.id.replaceAll('/', '-')}`)
    await step(reviewer, id, 'give-opinion', { opinion, says: 'agrees', reasons: '属实。' })
  }
  for (const [result, authority] of [
    ['work-permit', 'foreign-experts'],
    ['residence-permit', 'exit-entry'],
  ] as const) {
    const reasons = '材料齐全，符合条件。'
    await step(await by('reviewer', authority), id, 'propose', { result, outcome: 'granted', reasons })
    const decision = { result, outcome: 'granted', reasons, conditions: '', until: '2028-11-10' }
    await step(await by('approver', authority), id, 'decide', decision)
  }
}

beforeAll(async () => {
  li = await window.as('li')
  const clerk = await by('clerk', 'foreign-experts')
  for (const name of ['correcting', 'stopped', 'granted'] as const) numbers[name] = (await filed(li)).case
  const items = [{ about: 'passportNumber', says: '与护照复印件不一致。' }]
  await step(clerk, numbers.correcting, 'ask-correction', { items })
  await step(clerk, numbers.stopped, 'accept')
  const { today } = (await li.get(`/cases/${numbers.stopped}`)).body
  const until = Temporal.PlainDate.from(today).add({ days: 12 }).toString()
  const suspension = { ground: 'hearing', reasons: '听证。', until }
  await step(await by('reviewer', 'foreign-experts'), numbers.stopped, 'suspend', suspension)
  await step(clerk, numbers.granted, 'accept')
  await granted(numbers.granted)
  const draft = { version: 0, form: { contactName: '李敏' }, papers: [] }
  await li.put('/drafts/data.standard-contract-filing?for=organisation:practice-huace', draft)
  licence = (await li.get('/licences')).body.licences[0].id
}, 60_000)

afterAll(() => expect(window.failures).toEqual([]))

const seen = seenOn(visit, () => window)
const tokenOf = tokenOn(() => window)

const hasWords = (page: Page, words: string) => page.getByText(words).first().waitFor()

describe('a case', () => {
  test('what waits for the applicant stands first in the list, and on the case itself', async () => {
    const page = await seen('/cases', 'li', { width: widths.phone })
    expect(await page.locator('#waiting + ul a').getAttribute('href')).toContain(numbers.correcting)
    await page.getByLabel('按编号、事项或申请人筛选').fill('没有这样的')
    await hasWords(page, '没有相符的办件')
    expect(await page.locator('.cases-begun').count()).toBe(0)
    await page.getByLabel('按编号、事项或申请人筛选').fill('标准合同')
    expect(await page.locator('#begun + ul a').getAttribute('href')).toBe(
      '/matters/data.standard-contract-filing/apply?for=organisation%3Apractice-huace',
    )
    await page.goto(`/cases/${numbers.correcting}`)
    await settled(page)
    await hasWords(page, '轮到您了')
    await hasWords(page, '与护照复印件不一致。')
    expect(await page.getByText('去补正').getAttribute('href')).toContain(`correct=${numbers.correcting}`)
    await page.context().close()
  })

  test.each([
    { theme: 'light', width: widths.desktop },
    { theme: 'dark', width: widths.phone },
  ] as const)('every day of every term is drawn and told in the table: $theme, $width', async (how) => {
    const page = await seen(`/cases/${numbers.stopped}`, 'li', how)
    await page.locator('.weeks').first().waitFor()
    const { body: clock } = await li.get(`/cases/${numbers.stopped}/clock`)
    const lanes = page.locator('.clock button.timeline-lane')
    expect(await lanes.count()).toBe(clock.terms.filter(({ due }: { due: string | null }) => due !== null).length)
    for (const lane of await lanes.all()) {
      await lane.click()
      const name = await lane.locator('.timeline-name').innerText()
      const term = clock.terms.find((each: { name: { zh: string } }) => each.name.zh === name)
      const { days, due, today = clock.today } = term
      expect(await page.locator('.weeks .square').count()).toBe(days.length)
      expect(await page.locator('.weeks .square-start').count()).toBe(1)
      expect(await page.locator('.weeks .square-due').getAttribute('title')).toContain('最后一天')
      expect(await page.locator('.weeks .square-today').count()).toBe(
        days.some(({ day }: { day: string }) => day === today) ? 1 : 0,
      )
      await page.locator('.clock-term-more summary').first().click()
      expect(await page.locator('.clock-term-days tbody tr').count()).toBe(days.length)
      expect(await page.locator('.clock-term-due time').getAttribute('datetime')).toBe(due)
    }
    expect(await axeFinds(page)).toEqual([])
    await page.context().close()
  })

  test('an officer reads the same file; a stranger is told nothing of it, and who is not signed in can sign in', async () => {
    const office = await seen(`/cases/${numbers.granted}`, 'reviewer.beijing-foreign-experts', { lang: 'en' })
    await office.locator('.case-remedies b').getByText('Administrative reconsideration').waitFor()
    await office.context().close()
    const { page } = await visit(`/cases/${numbers.granted}`, {
      token: await tokenOf('wang'),
    })
    await hasWords(page, '没有这个办件，或者您无权查看')
    await page.context().close()
    const outside = await seen(`/cases/${numbers.granted}`, null)
    expect(await outside.locator('main').getByText('登录', { exact: true }).getAttribute('href')).toContain(
      numbers.granted,
    )
    await outside.context().close()
  })
})

describe('a licence', () => {
  test('its holder shows one part of it; whoever gets the link sees that it is valid, and that part alone', async () => {
    await (await seen('/licences', 'li')).context().close()
    const page = await seen(`/licences/${licence}`, 'li', { width: widths.phone })
    await page.getByText('生成二维码和链接').click()
    const link = await page.getByText('打开对方会看到的页面').getAttribute('href')
    await page.locator('.presented .qr-code').waitFor()
    await page.context().close()
    const stranger = await seen(`/verify${link?.slice(link.indexOf('#'))}`, null)
    await stranger.getByRole('heading', { name: '有效', exact: true }).waitFor()
    await hasWords(stranger, '华测数据（北京）有限公司')
    await hasWords(stranger, '持有人没有出示另外')
    expect(await stranger.getByText('X1234567').count()).toBe(0)
    await stranger.context().close()
  })

  test('by its number anyone learns what it is worth today, and nothing of the holder; a slip is told', async () => {
    const page = await seen('/verify', null, { lang: 'en', theme: 'dark', width: widths.phone })
    await page.getByLabel('Number, link or token').fill(licence.toLowerCase().replaceAll('-', ' '))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'valid', exact: true }).waitFor()
    expect(await page.getByText('华测数据').count()).toBe(0)
    await page.getByLabel('Number, link or token').fill('something')
    await page.keyboard.press('Enter')
    await hasWords(page, 'this is neither a licence number nor a link to one')
    await page.context().close()
  })

  test('once it is suspended, the same page says so', async () => {
    const { body } = await li.get(`/cases/${numbers.granted}`)
    const result = body.results.find((each: { licence: { id: string } }) => each.licence.id === licence)
    const authority = result.by.id === 'beijing/exit-entry' ? 'exit-entry' : 'foreign-experts'
    const reasons = '用人单位涉嫌提交虚假材料，正在核查。'
    await step(await by('approver', authority), numbers.granted, 'suspend-licence', { licence, reasons })
    const page = await seen(`/verify/${licence}`, null)
    await page.getByRole('heading', { name: '已暂停', exact: true }).waitFor()
    await page.context().close()
  })
})

describe('three weeks later', () => {
  test('silence has become acceptance and is shown as missed; what is overdue is drawn day by day', async () => {
    const silent = (await filed(li)).case
    await li.post('/practice/clock', { days: 21 })
    const page = await seen(`/cases/${silent}`, 'li')
    await page.locator('.clock').getByText('期满没有告知，视为受理').first().waitFor()
    const { body: clock } = await li.get(`/cases/${silent}/clock`)
    const [first] = clock.terms
      .filter(({ standing }: { standing: { code: string } }) => standing.code === 'running')
      .sort((one: { due: string }, other: { due: string }) => one.due.localeCompare(other.due))
    const late = Temporal.PlainDate.from(first.due).until(clock.today, { largestUnit: 'days' }).days
    expect(late).toBeGreaterThan(0)
    expect(await page.locator('.weeks .square-late').count()).toBe(late)
    expect(await page.locator('.weeks .square-late.square-today').innerText()).toContain(`${late}`)
    await page.context().close()
  })
})
