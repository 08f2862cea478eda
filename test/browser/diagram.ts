import { expect, test } from 'vitest'
import { appStore, axeFinds, decision, overflow, settled, type Visiting, widths, withFacts } from './house.ts'

const resources = 'rules/health.hgr-cooperation-route'
/** Samples of a designated region, collected by a Chinese party for research: approval, after five questions. */
const collection = {
  hgrActivity: 'collection',
  hgrByForeignParty: 'no',
  hgrForMarketing: 'no',
  hgrSpecialSources: 'region',
}

/** The diagram: drawn or by question, with the way of the facts lit; and the two ways through a check-up. */
export function diagram(visit: Visiting): void {
  test.concurrent('the facts given light their way, in the drawing and question by question', async () => {
    const { page, errors } = await visit(withFacts(`${resources}?view=diagram&as=drawing`, collection))
    await page.locator('.arrow.light-taken').first().waitFor()
    expect(await page.locator('.arrow.light-taken').count()).toBe(5)
    expect(await page.locator('.box.outcome.light-taken .box-words').innerText()).toBe('须经批准')
    await page.getByRole('button', { name: '逐问' }).click()
    await page.locator('.way.light-taken > .way-end').waitFor()
    expect(await page.locator('.step.passed').count()).toBe(5)
    expect(await page.locator('.way.light-taken > .way-end').innerText()).toBe('须经批准')
    expect(await axeFinds(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axeFinds(page, ['color-contrast'])).toEqual([])
    await page.locator('.views').getByRole('link', { name: '试一试' }).click()
    await settled(page)
    await page.locator('.way-taken li').nth(5).waitFor()
    expect(await page.locator('.way-taken li').count()).toBe(6)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test.concurrent('what has no room in a drawing is unfolded where one wishes, on a phone too', async () => {
    const { page } = await visit('/rules/procurement.method?view=diagram', { lang: 'en', width: widths.phone })
    const folded = page.locator('.branch > details:not([open]) > summary')
    const before = await page.locator('.step').count()
    await folded.first().click()
    await page.locator('.step').nth(before).waitFor()
    expect(await overflow(page)).toBe(0)
    expect(await axeFinds(page)).toEqual([])
    await page.context().close()
  })

  test.concurrent('each thing that a decision gives has its own diagram and table', async () => {
    const { page } = await visit(withFacts(`${decision}?view=diagram`, appStore), { lang: 'en' })
    const shown = page.getByLabel('Shown').locator('option')
    const second = await shown.nth(1).getAttribute('value')
    await page.getByLabel('Shown').selectOption(second)
    await page.waitForURL((url) => url.searchParams.get('output') === second && url.hash.includes('investorOrigin'))
    await page.locator('.views').getByRole('link', { name: 'Table' }).click()
    await settled(page)
    expect(await page.locator('thead .gives').textContent()).toBe(await shown.nth(1).textContent())
    await page.context().close()
  })

  test.concurrent('check-up: one question at a time, or picked from the list of all', async () => {
    const { page } = await visit('/check?about=telecom.foreign-equity-cap', { lang: 'en', width: widths.phone })
    expect(await page.locator('.question form').count()).toBe(1)
    await page.getByRole('button', { name: 'All questions' }).click()
    await page.getByRole('button', { name: 'Where is the firm registered?' }).click()
    await page.locator('.picked-question input').first().check()
    await page.getByRole('button', { name: 'Keep this answer' }).click()
    await page.locator('.answers').getByText('Change').waitFor()
    expect(await axeFinds(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })
}
