/**
 * Registrations as people live them in a browser: a trust company registers an asset, a stranger verifies the certificate
 * and looks the asset up, another company is told that it stands already; a right in data is published, and a stranger who
 * reads of it objects and is answered.
 */
import { afterAll, describe, expect, test } from 'vitest'
import { openWindow, type Tried } from '../server-window/house.ts'
import { answer, does, filesIt, fill, forIt, goingOn, handIn, passes } from './acting.ts'
import { axeFinds, house, overflow, settled, widths } from './house.ts'

let window: Tried
const visit = house(async () => {
  window = await openWindow()
  return { listen: window.app.listen.bind(window.app), close: window.close }
})
afterAll(() => expect(window.failures).toEqual([]))
const goesTo = goingOn(visit)

const unit = '110105003002GB00012F00010001'

describe('a trust asset', () => {
  test('is registered once, verified and looked up by a stranger, and refused to the next who files it', async () => {
    const trustee = await goesTo('/matters/finance.trust-registration/apply', '京泰信托')
    await answer(trustee, { trustAct: 'register', trustAssetKind: 'real-estate' })
    await fill(trustee, {
      financeLicence: 'K0001H111000001',
      unitCode: '110105 003002 gb00012 f00010001',
      titleNumber: '京（2026）朝不动产权第0012345号',
      assetName: '北京市朝阳区建国路 1 号',
      trustName: '安心一号家庭信托',
      settlor: '陈某',
    })
    await handIn(trustee, 'trust-contract', 'settlor-consent')
    const number = await filesIt(trustee)

    const office = '北京市规划和自然资源委员会'
    await does(await goesTo(`/cases/${number}`, { authority: office, role: '受理' }), '受理')
    await does(await goesTo(`/cases/${number}`, { authority: office, role: '审查' }), '提出审查意见', forIt)
    await does(await goesTo(`/cases/${number}`, { authority: office, role: '决定' }), '作出决定')
    const certificate = (await window.house.cases.find(number as never))?.results.registration?.licence?.id ?? ''

    await trustee.goto(`/licences/${certificate}`)
    await settled(trustee)
    await trustee.getByText('信托财产登记证明').first().waitFor()

    const { page: stranger } = await visit(`/verify/${certificate}`, { width: widths.phone })
    await stranger.getByText('有效').first().waitFor()
    await stranger.goto(`/registers/finance.trust-property?words=${unit}`)
    await settled(stranger)
    await stranger.getByText('安心一号家庭信托').first().waitFor()
    expect(await stranger.locator('main').innerText()).not.toContain('陈某')

    const other = await goesTo('/matters/finance.trust-registration/apply', 'Hexin Trust', { lang: 'en' })
    await answer(other, { trustAct: 'register', trustAssetKind: 'real-estate' })
    await fill(other, {
      financeLicence: 'K2',
      assetName: '建国路 1 号',
      trustName: '合信二号',
      settlor: '王某',
      unitCode: unit,
    })
    const told = other.locator('#field-unitCode .field-problem')
    await told.filter({ hasText: certificate }).waitFor()
    expect(await told.innerText()).toContain('It cannot be registered again before that entry is ended')
  }, 120_000)
})

describe('a right in data', () => {
  test('is published for all to read; a stranger objects, signing in on the way, and is told the decision', async () => {
    const holder = await goesTo('/matters/data.rights-registration/apply', '华测数据（北京）有限公司的法定代表人')
    await answer(holder, { dataAct: 'register', dataRight: 'operating', dataAcquired: 'own', dataEntersAssets: 'no' })
    await fill(holder, {
      dataName: '城市路况时序数据',
      dataContent: '2026 年上半年五环内路况，每 5 分钟一条，用于出行规划',
      dataFingerprint: 'a1'.repeat(32),
    })
    await handIn(holder, 'source')
    const number = await filesIt(holder)
    const office = '北京市政务服务和数据管理局'
    await does(await goesTo(`/cases/${number}`, { authority: office, role: '受理' }), '受理')
    const reviewer = await goesTo(`/cases/${number}`, { authority: office, role: '审查' })
    await does(reviewer, '公示')

    const { page: stranger } = await visit('/public-notices', { width: widths.phone, lang: 'en' })
    await stranger.getByText('城市路况时序数据').first().waitFor()
    expect([await axeFinds(stranger), await overflow(stranger)]).toEqual([[], 0])
    await stranger.getByRole('link', { name: 'Object to it' }).click()
    await stranger.getByRole('heading', { name: 'Object to it' }).waitFor()
    await stranger.getByLabel(/objection, and its reasons/i).fill('Part of these data was collected by our own cars.')
    expect([await axeFinds(stranger), await overflow(stranger)]).toEqual([[], 0])
    await stranger.getByRole('button', { name: 'Object' }).click()
    const over = stranger.locator('dialog.over')
    await over.getByLabel(/e-?mail/i).fill('morgan@example.com')
    await over
      .getByLabel(/password/i)
      .first()
      .fill('practice-2023')
    await over.getByRole('button', { name: /^sign in$/i }).click()
    await stranger.getByText('Your objection has reached the office').waitFor()

    await reviewer.reload()
    await settled(reviewer)
    await reviewer.getByText('Part of these data was collected by our own cars.').first().waitFor()
    await passes(reviewer, ['过 30 天'])
    await reviewer.reload()
    await settled(reviewer)
    await does(reviewer, '提出审查意见', forIt)
    const approver = await goesTo(`/cases/${number}`, { authority: office, role: '决定' })
    await does(approver, '作出决定', (panel) =>
      panel.locator('.case-step input[type=text], .case-step input[type=date]').first().fill('2028-11-10'),
    )
    await stranger.goto('/notices')
    await settled(stranger)
    await stranger.getByText('Decided: what you objected to').first().waitFor()
    await stranger.getByRole('link', { name: /See the notice/ }).click()
    await stranger.getByText('granted').first().waitFor()
  }, 120_000)
})
