/** Signing in, one's own account, what one is told, and the clock of practice, in a real browser. */
import reader from 'jsqr'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, test } from 'vitest'
import { creditCodeFrom } from '../../src/people/credit-code.ts'
import { filed, openWindow, type Tried } from '../server-window/house.ts'
import { axeFinds, house, overflow, settled, widths } from './house.ts'
import { tokenOn } from './seen.ts'

let window: Tried
const visit = house(async () => {
  window = await openWindow()
  return { listen: (at) => window.app.listen(at), close: window.close }
})
afterAll(() => expect(window.failures).toEqual([]))

const password = 'a sentence that I remember'
let accounts = 0
const tokenOf = tokenOn(() => window)

// Its types name the default of a default.
const jsqr = reader as unknown as typeof reader.default

/** A new account, signed in, on its own page. */
async function signedUp(): Promise<{ readonly page: Page; readonly email: string }> {
  accounts += 1
  const email = `somebody-${accounts}@test.example`
  const { page } = await visit('/sign-in?new=1&to=/account%23me')
  await page.getByLabel('姓名').fill('张三')
  await page.getByLabel('电子邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '注册并登录' }).click()
  await page.waitForURL((url) => url.pathname === '/account' && url.hash === '#me')
  await page.locator('#take-away').waitFor()
  return { page, email }
}

/** One's own things, whoever asks: axe is content, nothing is wider than the window. */
async function isSound(page: Page): Promise<void> {
  await settled(page)
  expect(await axeFinds(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}

describe('signing in', () => {
  test('one press on an account to try; an officer is found by the authority and comes to the desk', async () => {
    const { page, errors } = await visit('/sign-in', { lang: 'en', width: widths.phone, theme: 'dark' })
    await isSound(page)
    await page.getByPlaceholder('Find an authority').fill('beijing customs')
    await page.getByText('1 authority', { exact: true }).waitFor()
    await page.getByRole('button', { name: /^reviewer.*Beijing Customs/ }).click()
    await page.waitForURL((url) => url.pathname === '/desk')
    await page.getByRole('link', { name: 'Desk' }).waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('what is wrong stands at its field, which has the focus; an address elsewhere is not followed', async () => {
    const { page } = await visit('/sign-in?new=1&to=//elsewhere.example/')
    await page.getByLabel('姓名').fill('张三')
    await page.getByLabel('电子邮箱').fill('zhang@san')
    await page.getByLabel('密码').fill(password)
    await page.getByRole('button', { name: '注册并登录' }).click()
    await page.getByText('这不是电子邮箱地址').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('email')
    await isSound(page)
    await page.getByLabel('电子邮箱').fill('zhang.san@test.example')
    await page.getByRole('button', { name: '注册并登录' }).click()
    await page.waitForURL((url) => url.pathname === '/cases')
    await page.context().close()
  })

  test('a session that ended: a sign-in appears over the page, nothing typed is lost, and it goes on', async () => {
    const { page } = await signedUp()
    await page.getByRole('button', { name: '更改姓名或者电话' }).click()
    await page.getByLabel('电话（可不填）').fill('13800001111')
    await page.context().clearCookies()
    await page.getByRole('button', { name: '保存' }).click()
    const over = page.getByRole('dialog', { name: '请重新登录' })
    await over.getByLabel('密码').fill(password)
    await isSound(page)
    await over.getByRole('button', { name: '登录', exact: true }).click()
    await over.waitFor({ state: 'hidden' })
    await page.locator('#me').getByText('13800001111').waitFor()
    await page.context().close()
  })

  test('a second factor: the QR code holds the secret, and a backup code opens the account without the telephone', async () => {
    const { page, email } = await signedUp()
    await page.locator('#security').getByRole('button', { name: '设置', exact: true }).click()
    const uri = await readQr(page)
    const secret = new URL(uri).searchParams.get('secret') ?? ''
    await page.getByLabel('应用显示的 6 位数字').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
    await page.getByRole('button', { name: '启用' }).click()
    const codes = page.locator('.backup-codes code')
    await codes.nth(9).waitFor()
    const code = (await codes.first().textContent()) ?? ''
    await isSound(page)
    await page.locator('.person-menu > button').click()
    await page.getByRole('button', { name: '退出', exact: true }).last().click()
    await page.waitForURL((url) => url.pathname === '/')
    await page.goto('/sign-in')
    await page.getByLabel('电子邮箱').fill(email)
    await page.getByLabel('密码').fill(password)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByLabel('验证码').fill(code)
    await isSound(page)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.waitForURL((url) => url.pathname === '/cases')
    await page.context().close()
  })
})

async function readQr(page: Page): Promise<string> {
  const picture = page.getByRole('img', { name: /二维码/ })
  await picture.scrollIntoViewIfNeeded()
  const { data, width, height } = PNG.sync.read(await picture.screenshot())
  return jsqr(new Uint8ClampedArray(data), width, height)?.data ?? 'unreadable'
}

describe('the account', () => {
  test('a firm: the wrong character is named; then someone is let act for it, and no longer', async () => {
    const { page } = await signedUp()
    const firm = page.locator('#organisations')
    await page.getByRole('button', { name: '添加单位' }).click()
    await firm.getByLabel('统一社会信用代码').fill('91110105MA01HC23O8')
    await firm.getByLabel('名称').fill('张三科技有限公司')
    await firm.getByLabel('住所').fill('北京市东城区')
    await firm.getByRole('button', { name: '添加', exact: true }).click()
    await firm.getByText('第 17 位是字母 O').waitFor()
    await firm.getByLabel('统一社会信用代码').fill(creditCodeFrom('91', '110101', 'MA09YR11'))
    await firm.getByRole('button', { name: '添加', exact: true }).click()
    await firm.getByRole('heading', { name: '张三科技有限公司' }).waitFor()

    await firm.getByRole('button', { name: '委托别人办理' }).click()
    await firm.getByLabel('对方的电子邮箱').fill('zhao@lawfirm.example')
    await firm.getByLabel('数据出境安全评估').check()
    await isSound(page)
    await firm.getByRole('button', { name: '委托', exact: true }).click()
    await firm.getByText('zhao@lawfirm.example').waitFor()
    await firm.getByRole('button', { name: '收回', exact: true }).click()
    await firm.getByRole('button', { name: '确定收回' }).click()
    await firm.getByText('已于').waitFor()
    expect(await firm.getByRole('button', { name: '收回', exact: true }).count()).toBe(0)
    await page.context().close()
  })

  test('whoever is not signed in is told so, and comes back afterwards', async () => {
    const { page } = await visit('/account#programs', { lang: 'en', width: widths.phone })
    await isSound(page)
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: /^Alex Morgan/ }).click()
    await page.waitForURL((url) => url.pathname === '/account' && url.hash === '#programs')
    await page.locator('#take-away').waitFor()
    await isSound(page)
    await page.context().close()
  })
})

describe('what one is told', () => {
  test('a case filed: the masthead counts it, the notice leads to the case, and then it is read', async () => {
    const number = (await filed(await window.as('li'))).case
    const { page, errors } = await visit('/notices', { token: await tokenOf('li'), width: widths.phone, lang: 'en' })
    await page.getByText('Application received').first().waitFor()
    await page.getByRole('button', { name: /unread$/ }).waitFor()
    await isSound(page)
    await page.getByRole('link', { name: `See case ${number}` }).click()
    await page.waitForURL(`**/cases/${number}*`)
    await page.goto('/notices')
    await page.getByRole('button', { name: 'Unread 0' }).waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('the clock of practice goes on by a day, and the page with it', async () => {
    const { page } = await visit('/notices', { token: await tokenOf('morgan') })
    const clock = page.locator('.practice-clock > button')
    const day = () => clock.locator('time').getAttribute('datetime')
    const before = Temporal.PlainDate.from((await day()) ?? '')
    await clock.click()
    await page.getByRole('button', { name: '过 1 天' }).click()
    const after = before.add({ days: 1 })
    await page.getByText(`现在是 ${after.year} 年 ${after.month} 月 ${after.day} 日`).waitFor()
    expect(await day()).toBe(after.toString())
    await isSound(page)
    await page.keyboard.press('Escape')
    expect(await clock.getAttribute('aria-expanded')).toBe('false')
    await page.context().close()
  })
})
