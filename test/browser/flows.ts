import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { appStore, decision, settled, type Visiting, withFacts } from './house.ts'

const fact = (page: Page, id: string): Locator => page.locator(`[data-fact="${id}"]`)
const headline = (page: Page): Locator => page.locator('.headline-words')

const says = async (locator: Locator, words: string): Promise<void> => {
  await locator.filter({ hasText: words }).first().waitFor()
}

async function fillAppStore(page: Page): Promise<void> {
  await fact(page, 'investorOrigin').getByLabel('外国', { exact: true }).check()
  await fact(page, 'telecomService').locator('select').selectOption('B25-1-app-store')
  await fact(page, 'registeredIn').locator('select').selectOption('beijing-other')
  await fact(page, 'serviceIncludes').getByLabel('以上都没有').check()
  await fact(page, 'foreignShare').locator('input').fill('100%')
}

async function answer(page: Page, asks: Locator, id: string): Promise<void> {
  const given = Object.entries(appStore).find(([each]) => each === id)?.[1]
  if (given === undefined) await page.locator(`.question input[value="no"]`).check()
  else if (id === 'serviceIncludes') await asks.getByLabel('以上都没有').check()
  else if (id === 'foreignShare') await asks.locator('input').fill(given)
  else await asks.locator(`input[value="${given}"]`).check()
}

export function flows(visit: Visiting): void {
  test.concurrent('an app store in Beijing, wholly foreign: refused on 17 November 2023, permitted on the 18th', async () => {
    const { page, asked } = await visit(`${decision}?on=2023-11-17`)
    await fillAppStore(page)
    await says(headline(page), '50%')
    await says(page.locator('.outputs div').filter({ hasText: '拟定股比是否允许' }), '否')

    await page.getByLabel('事实发生之日').fill('2023-11-18')
    await says(headline(page), '100%')
    await says(page.locator('.outputs div').filter({ hasText: '拟定股比是否允许' }), '是')
    await says(page.locator('.traces blockquote'), '在北京取消信息服务业务（仅限应用商店，不含网络出版服务）')

    // The address is the whole of it: opened elsewhere, it gives the same; and no server was told the facts in an address.
    const address = page.url()
    expect(address).toContain('on=2023-11-18')
    expect(asked.filter((url) => url.includes('investorOrigin'))).toEqual([])
    const elsewhere = await visit(address.slice(new URL(address).origin.length), { lang: 'en' })
    await says(headline(elsewhere.page), 'highest foreign share: 100%')
    await elsewhere.page.context().close()
    await page.context().close()
  })

  test.concurrent('a change that would help can be tried at a press', async () => {
    const { page } = await visit(withFacts(`${decision}?on=2023-11-18`, { ...appStore, registeredIn: 'elsewhere' }))
    await says(headline(page), '50%')
    const move = page.locator('.changes li').filter({ hasText: '北京市' })
    await move.getByRole('button', { name: '照此试' }).click()
    await says(headline(page), '100%')
    expect(page.url()).toContain('registeredIn=beijing')
    await page.context().close()
  })

  test.concurrent('search: 源代码 finds measure 16.13', async () => {
    const { page } = await visit('/')
    await page.keyboard.press('/')
    await page.keyboard.type('源代码')
    const first = page.getByRole('option').filter({ hasText: '16.13' })
    // Results come as one types: those of the whole word are the ones whose mark is the whole word.
    const mark = first.locator('mark').filter({ hasText: '源代码' }).first()
    await mark.waitFor()
    expect(await mark.innerText()).toBe('源代码')
    for (let at = 0; at < 10 && (await first.getAttribute('aria-selected')) !== 'true'; at++)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#16\.13$/)
    await page.waitForFunction(() => {
      const { top = -1 } = document.getElementById('16.13')?.getBoundingClientRect() ?? {}
      return top >= 0 && top < window.innerHeight / 2
    })
    await page.context().close()
  })

  test.concurrent('the plan as of a day, and one kind of measure alone', async () => {
    const { page } = await visit('/')
    const first = page.locator('[id="1.2"] .gloss-state')
    await says(first, '已有配套')
    await page.getByLabel('截至').fill('2023-12-01')
    await says(first, '明示生效')
    expect(page.url()).toContain('on=2023-12-01')

    const all = await page.locator('.measure').count()
    await page.getByRole('button', { name: /仅倡导/ }).click()
    await says(page.locator('.standing p'), '下面显示')
    const shown = await page.locator('.measure').count()
    expect(all).toBe(189)
    expect(shown).toBeLessThan(all)
    expect(page.url()).toContain('state=aspiration')
    await says(page.locator('.standing p'), `下面显示 ${shown} 条`)
    await page.context().close()
  })

  test.concurrent('check-up: answered question by question, edited, in the other language, printed', async () => {
    const { page, asked } = await visit('/check?about=telecom.foreign-equity-cap&on=2023-11-18')
    const question = page.locator('.question')
    const next = question.getByRole('button', { name: '下一题' })

    // The questions come in the server's order; each is answered as it comes, until none is left.
    for (let count = 0; count < 10; count++) {
      const asks = question.locator('[data-fact]')
      if ((await asks.count()) === 0) break
      const id = (await asks.getAttribute('data-fact')) ?? ''
      await answer(page, asks, id)
      await next.click()
      await page.waitForFunction(
        (before) => document.querySelector('.question [data-fact]')?.getAttribute('data-fact') !== before,
        id,
      )
    }
    await says(page.locator('.card-applies .card-words'), '100%')
    await says(page.locator('.card-applies .quote'), '《支持北京深化国家服务业扩大开放综合示范区建设工作方案》')

    const registered = page.locator('.answers li').filter({ hasText: '注册地' })
    await registered.locator('summary').click()
    await registered.getByLabel('中国境内其他地方').check()
    await says(page.locator('.card-applies .card-words'), '50%')

    const facts = new URL(page.url()).hash
    await page.getByRole('link', { name: 'English' }).click()
    await says(page.locator('.card-applies .card-words'), 'highest foreign share: 50%')
    expect(new URL(page.url()).hash).toBe(facts)
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await says(page.locator('.answers .answer-value'), 'elsewhere in mainland China')

    await page.emulateMedia({ media: 'print' })
    expect(await question.isVisible()).toBe(false)
    expect(await page.locator('.answers').isVisible()).toBe(true)
    expect(await page.locator('.card-applies').isVisible()).toBe(true)
    expect(asked.filter((url) => url.includes('investorOrigin'))).toEqual([])
    await page.context().close()
  })

  test.concurrent('check-up: a question not known is passed over, and can be answered later', async () => {
    const { page } = await visit('/check?about=telecom.foreign-equity-cap')
    const asks = page.locator('.question [data-fact]')
    const first = (await asks.getAttribute('data-fact')) ?? ''
    await page.getByRole('button', { name: '不知道，先跳过' }).click()
    await page.waitForFunction(
      (before) => document.querySelector('.question [data-fact]')?.getAttribute('data-fact') !== before,
      first,
    )
    await says(page.locator('.answers .answer-value'), '不知道')
    await page.context().close()
  })

  test.concurrent('what cannot be read is said at its field, in the reader’s language, and stays as it was typed', async () => {
    const { page } = await visit(withFacts(decision, { ...appStore, foreignShare: '' }))
    const share = fact(page, 'foreignShare')
    await share.locator('input').fill('一半')
    await says(share.locator('.field-problem'), '一半')
    expect(await share.locator('input').getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('link', { name: 'English' }).click()
    await says(share.locator('.field-problem'), 'must be')
    expect(await share.locator('input').inputValue()).toBe('一半')
    await share.locator('input').fill('50%')
    await share.locator('.field-problem').waitFor({ state: 'detached' })
    await page.context().close()
  })

  test.concurrent('a date in the address that is no date is said, and not replaced in silence', async () => {
    const { page } = await visit(`${decision}?on=2023-02-30`)
    await says(page.locator('.when .field-problem'), '2023-02-30')
    expect(await page.getByLabel('事实发生之日').inputValue()).toBe('2023-02-30')
    await page.context().close()
  })

  test.concurrent('a day before the record of a decision begins is refused beside the form, which stays filled in', async () => {
    const { page } = await visit(withFacts(decision, appStore))
    await page.getByLabel('事实发生之日').fill('2015-01-01')
    await says(page.locator('.answer .field-problem'), '2015-01-01')
    expect(await fact(page, 'foreignShare').locator('input').inputValue()).toBe('100%')
    await page.reload()
    await says(page.locator('.failure'), '2015-01-01')
    await page.getByLabel('事实发生之日').fill('2023-11-18')
    await says(headline(page), '100%')
    await page.context().close()
  })

  test.concurrent('a server that does not answer: said, and tried again at a press', async () => {
    const { page } = await visit('/rules')
    await page.route('**/api/decisions/**', (route) => route.abort())
    await page.locator('main h3 a').first().click()
    const again = page.getByRole('button', { name: '重试' })
    await again.waitFor()
    await page.unroute('**/api/decisions/**')
    await again.click()
    await settled(page)
    await page.locator('.views').waitFor()
    await page.context().close()
  })

  test.concurrent('by keyboard alone: skip, search, open a measure, change page, answer', async () => {
    const { page } = await visit('/')
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className || '')

    await page.keyboard.press('Tab')
    expect(await focused()).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('main')

    const gloss = page.locator('[id="1.2"] .gloss-name')
    await gloss.focus()
    await page.keyboard.press('Enter')
    expect(await gloss.getAttribute('aria-expanded')).toBe('true')
    await says(page.locator('[id="1.2"] .states'), '已有配套')

    await page.getByRole('link', { name: '体检' }).first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/check/)
    await page.waitForFunction(() => document.activeElement?.id === 'main')
    await settled(page)

    await page.locator('.question input').first().focus()
    await page.keyboard.press('Space')
    const before = await page.locator('.question [data-fact]').getAttribute('data-fact')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      (id) => document.querySelector('.question [data-fact]')?.getAttribute('data-fact') !== id,
      before,
    )
    await page.waitForFunction(() => document.activeElement?.className === 'question-box')
    await page.context().close()
  })

  test.concurrent('light or dark is the reader’s choice, and stays chosen', async () => {
    const { page } = await visit('/rules', { theme: 'light' })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.getByRole('button', { name: '换成深色' }).click()
    expect(await paper()).not.toBe(light)
    await page.reload()
    await settled(page)
    expect(await paper()).not.toBe(light)
    await page.context().close()
  })
}
