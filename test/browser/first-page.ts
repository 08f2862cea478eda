import { expect, test } from 'vitest'
import type { Visiting } from './house.ts'

export function firstPage(visit: Visiting): void {
  test('the first page of the plan: under 250 kB of script, compressed', async () => {
    const { page } = await visit('/')
    const { scripts, readable } = await page.evaluate(() => {
      const resources = performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming)
      return {
        scripts: resources
          .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
          .map(({ encodedBodySize }) => encodedBodySize),
        readable: performance.getEntriesByName('plan-readable')[0]?.startTime ?? Number.NaN,
      }
    })
    const kilobytes = scripts.reduce((sum, size) => sum + size, 0) / 1000
    console.log(
      `First page: ${scripts.length} scripts, ${kilobytes.toFixed(1)} kB compressed; the plan stands there after ${readable.toFixed(0)} ms.`,
    )
    expect(scripts.length).toBeGreaterThan(0)
    expect(kilobytes).toBeLessThan(250)
    expect(readable).toBeGreaterThan(0)
    await page.context().close()
  })

  test('nothing moves once it is there: layout shift below 0.02', async () => {
    const { page } = await visit('/')
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 200)
        }),
    )
    expect(shift).toBeLessThan(0.02)
    await page.context().close()
  })
}
