/** What people do on the pages, by the words that stand there: for the stories. */
import type { Page } from 'playwright-core'
import { settled, type Visit, type Visiting } from './house.ts'

/** An applicant by what the account says of itself, or an officer by authority and role. */
export type Who = string | { readonly authority: string; readonly role: string }

/** Signs in as somebody new to the place would: through the accounts to try, and on to where they wanted to go. */
export const goingOn =
  (visit: Visiting) =>
  async (path: string, who: Who, how: Visit = {}): Promise<Page> => {
    const { page } = await visit(`/sign-in?to=${encodeURIComponent(path)}`, how)
    if (typeof who === 'string') await page.locator('.account-try', { hasText: who }).click()
    else {
      await page.locator('.accounts-to-try input[type=search]').fill(who.authority)
      await page.locator('.tries-by-authority > li', { hasText: who.authority }).getByText(who.role).click()
    }
    await page.waitForURL((url) => url.pathname === path)
    await settled(page)
    return page
  }

export const fill = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [id, value] of Object.entries(fields))
    await page.locator(`#field-${id}`).locator('input, textarea').first().fill(value)
}

/** Questions as they come up: some are asked only once others are answered. */
export async function answer(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(answers)) {
    const fact = page.locator(`[data-fact="${id}"]`)
    await fact.waitFor()
    if ((await fact.locator('select').count()) > 0) await fact.locator('select').selectOption(value)
    else if (value === '') await fact.locator('.none input').check()
    else await fact.locator(`input[value="${value}"]`).check()
  }
}

export async function handIn(page: Page, ...papers: readonly string[]): Promise<void> {
  for (const paper of papers) {
    const file = { name: `${paper}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`${paper} of this application`) }
    await page.locator(`#paper-${paper} input[type=file]`).setInputFiles([file])
    await page
      .locator(`#paper-${paper} .files`)
      .getByRole('link', { name: `${paper}.txt` })
      .waitFor()
  }
}

/** Looked through once more, and filed; the number on the receipt. */
export async function filesIt(page: Page): Promise<string> {
  await page.locator('.apply-standing').getByText('填写完整').first().waitFor()
  await page.getByRole('button', { name: '核对' }).click()
  await page.getByRole('button', { name: /提交$/ }).click()
  const number = page.locator('.receipt-number')
  await number.waitFor()
  return (await number.innerText()).match(/\d{4}-\w{4}-\w{4}/)?.[0] ?? ''
}

/** One step of an officer: chosen, filled in where need be, done; whom another was first to, presses once more. */
export async function does(page: Page, step: string, more: (panel: Page) => Promise<unknown> = async () => undefined) {
  await page.locator('.actions-list button', { hasText: step }).first().click()
  await more(page)
  const press = page.locator('.case-step button[type=submit]')
  const done = page.getByText(`已办：${step.split('：')[0]}`)
  if ((await press.count()) > 0) await press.click()
  const first = page.getByText('有人先办了一步')
  await first.or(done).first().waitFor()
  if (await first.isVisible()) await press.click()
  await done.waitFor()
}

export async function forIt(panel: Page): Promise<void> {
  await panel.locator('.case-step input[type=radio]').first().check()
  await panel.getByLabel('理由').fill('材料齐全，符合条件。')
}

export async function passes(page: Page, presses: readonly ('过 1 天' | '过 1 周' | '过 30 天')[]): Promise<void> {
  await page.locator('.practice-clock button, .practice-clock summary').first().click()
  for (const press of presses) {
    const before = await page.locator('.practice time').first().getAttribute('datetime')
    await page.getByRole('button', { name: press }).click()
    await page.waitForFunction(
      (day) => document.querySelector('.practice time')?.getAttribute('datetime') !== day,
      before,
    )
  }
  await page.keyboard.press('Escape')
}
