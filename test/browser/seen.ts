/** A page as somebody with a practice account sees it: axe is content with it, the console silent, nothing wider than the window. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { PersonId } from '../../src/people/ids.ts'
import type { Tried } from '../server-window/house.ts'
import { axeFinds, overflow, type Visit, type Visiting } from './house.ts'

export const tokenOn =
  (window: () => Tried) =>
  async (who: string): Promise<string> =>
    (await window().house.people.sessions.begin(`practice-${who}` as PersonId, 'password', 'test')).token

export async function isContent(page: Page): Promise<void> {
  expect(await axeFinds(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
}

export const seenOn =
  (visit: Visiting, window: () => Tried) =>
  async (path: string, who: string | null, how: Visit = {}): Promise<Page> => {
    const { page, errors } = await visit(path, { ...how, ...(who !== null && { token: await tokenOn(window)(who) }) })
    await isContent(page)
    expect(errors).toEqual([])
    return page
  }
