/**
 * Whole stories in a real browser, as people would live them: two permits applied for once and verified by a stranger; a
 * bank's application that runs to its 120th day; a complaint that halts an award. Each leaves a trail that proves itself.
 */
import jsqr from 'jsqr'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, test } from 'vitest'
import { verifyTrail } from '../../src/window/trail-check.ts'
import { openWindow, type Tried } from '../server-window/house.ts'
import { answer, does, filesIt, fill, forIt, goingOn, handIn, passes } from './acting.ts'
import { house, settled, widths } from './house.ts'

// Its types name the default of a default.
const read = jsqr as unknown as typeof jsqr.default

let window: Tried
const visit = house(async () => {
  window = await openWindow()
  return { listen: window.app.listen.bind(window.app), close: window.close }
})
afterAll(() => expect(window.failures).toEqual([]))

const goesTo = goingOn(visit)

/** The trail that the case's page offers, checked as the command line checks it. */
async function trailOf(page: Page, number: string): Promise<void> {
  await page.goto(`/cases/${number}`)
  await settled(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('下载留痕文件').click()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const file = JSON.parse(Buffer.concat(chunks).toString('utf8'))
  const verifier = window.house.store.signer?.verifier ?? ''
  expect(verifyTrail(file, [verifier])).toMatchObject({ verdict: 'intact' })
  // One word changed, and it shows.
  const forged = JSON.parse(JSON.stringify(file).replace('practice-', 'practised-'))
  expect(verifyTrail(forged, [verifier])).not.toMatchObject({ verdict: 'intact' })
}

describe('two permits, applied for once', () => {
  test('asked of two authorities at the same time, granted together on day five, verified by a stranger', async () => {
    const li = await goesTo('/matters/talent.work-and-residence/apply', '华测数据（北京）有限公司的法定代表人')
    await fill(li, {
      foreignerName: 'Alex Morgan',
      passportNumber: 'X1234567',
      nationality: '英国',
      enteredOn: '2026-11-10',
      position: '工程师',
      contractUntil: '2099-11-10',
    })
    await answer(li, { workPlace: 'beijing', otherInCountryCase: 'yes', talentCategory: 'A', documentHeld: 'visa' })
    await handIn(li, 'passport', 'contract')
    const number = await filesIt(li)

    const path = `/cases/${number}`
    const experts = { authority: '北京市外国专家局' }
    const police = { authority: '北京市公安局出入境管理总队' }
    const clerk = await goesTo(path, { ...experts, role: '受理' })
    await does(clerk, '受理')
    // Both are asked by the acceptance itself, and answer at the same time.
    const [reviews, examines] = [
      await goesTo(path, { ...experts, role: '审查' }),
      await goesTo(path, { ...police, role: '审查' }),
    ]
    // The one who comes second has the case before them as it was before the first, and loses nothing that they wrote.
    for (const page of [reviews, examines])
      await does(page, '答复意见', (panel) =>
        panel.locator('.case-step').getByText('同意', { exact: true }).first().click(),
      )
    await settled(reviews)
    await does(reviews, '提出审查意见：外国人工作许可', forIt)
    await examines.reload()
    await settled(examines)
    await does(examines, '提出审查意见：工作类居留许可', forIt)

    await passes(li, ['过 1 周'])
    await li.goto(path)
    await settled(li)
    const fifth = li.locator('.clock').getByText('最后一天').first()
    await fifth.waitFor()

    const [decides, grants] = [
      await goesTo(path, { ...experts, role: '决定' }),
      await goesTo(path, { ...police, role: '决定' }),
    ]
    const until = (panel: Page) =>
      panel.locator('.case-step input[type=text], .case-step input[type=date]').first().fill('2028-11-10')
    await does(decides, '作出决定', until)
    // One alone leaves nothing behind: they leave together.
    expect((await window.house.cases.find(number as never))?.results['work-permit']?.licence).toBeNull()
    await does(grants, '作出决定', until)
    const { results, happened } = (await window.house.cases.find(number as never)) ?? {}
    expect(Object.values(results ?? {}).map(({ licence }) => licence?.status)).toEqual(['valid', 'valid'])
    const day = (mark: string) => happened?.find((each) => each.what === 'mark' && each.mark === mark)?.on ?? 0
    expect(day('delivered') - day('accepted')).toBe(7)

    await li.goto(`/licences/${results?.['work-permit']?.licence?.id}`)
    await settled(li)
    const picture = PNG.sync.read(await li.locator('.licence-paper-code svg').screenshot())
    const scanned = read(new Uint8ClampedArray(picture.data), picture.width, picture.height)?.data ?? ''
    const { page: stranger } = await visit(new URL(scanned).pathname, { width: widths.phone })
    await stranger.getByText('有效').first().waitFor()
    expect(await stranger.locator('main').innerText()).not.toContain('Alex Morgan')

    // What the holder chose to show, by the link that they send.
    await li.getByLabel(/姓名/).check()
    await li.getByRole('button', { name: '生成二维码和链接' }).click()
    await li.locator('.presented .qr-code').waitFor()
    const link = new URL(
      await li
        .locator('.presented a')
        .first()
        .evaluate((anchor: HTMLAnchorElement) => anchor.href),
    )
    const { page: friend } = await visit(`${link.pathname}${link.hash}`, { width: widths.phone })
    await friend.getByText('Alex Morgan').first().waitFor()
    expect(await friend.locator('main').innerText()).not.toContain('工程师')
    await trailOf(li, number)
  }, 120_000)
})

describe('120 days', () => {
  test('a bank’s application runs to its last day, and the notice goes out by itself', async () => {
    const bank = await goesTo('/matters/finance.application/apply', '林登银行')
    await fill(bank, { businessApplied: '筹建北京分行' })
    await answer(bank, {
      financialApplicant: 'overseas-institution',
      financialMatter: 'yes',
      applicationComplete: 'yes',
      financialBusinessPlace: 'beijing-ftz',
      financialLicenceSought: 'foreign-bank-preparation',
    })
    await handIn(bank, 'application', 'feasibility', 'home-registration')
    const number = await filesIt(bank)
    await passes(bank, ['过 30 天', '过 30 天', '过 30 天', '过 30 天', '过 1 天'])
    await bank.goto('/notices')
    await settled(bank)
    const notice = bank.locator('main').getByText(`延期通知：金融业务申请（120 天）（${number}）`)
    await notice.waitFor()
    await bank.locator('main').getByText('期限届满不等于准予').first().waitFor()
    await trailOf(bank, number)
  }, 120_000)
})

describe('a complaint', () => {
  test('halts the award until it is decided', async () => {
    const org = '北京示范职业学院'
    const purchaser = await goesTo('/matters/procurement.award/apply', org)
    const today = (await purchaser.locator('.practice time').first().getAttribute('datetime')) ?? ''
    await fill(purchaser, {
      purchaserName: org,
      projectName: '实训设备采购',
      reportReceivedOn: today,
      winner: '某设备公司',
      amount: '1200000',
    })
    await answer(purchaser, { singleSourceUsed: '' })
    await handIn(purchaser, 'report')
    const award = await filesIt(purchaser)

    const supplier = await goesTo('/matters/procurement.challenge/apply', '北京晶采科技')
    await supplier.getByLabel(/北京晶采科技/).click()
    const project = { purchaserName: org, projectName: '实训设备采购', awardCase: award }
    await fill(supplier, { ...project, harmKnownOn: today, challenged: '评分有误', grounds: '政府采购法第52条' })
    await supplier.locator('#field-talks input[value="no"]').check()
    await answer(supplier, { mayAffectResult: 'no' })
    await handIn(supplier, 'challenge')
    const challenge = await filesIt(supplier)

    await supplier.goto('/matters/procurement.complaint/apply')
    await settled(supplier)
    await supplier.getByLabel(/北京晶采科技/).click()
    await supplier.locator('#field-purchaserLevel input[value="city"]').check()
    await supplier.locator('#field-district select').selectOption('tongzhou')
    await fill(supplier, {
      ...project,
      challengeCase: challenge,
      answerDueOn: today,
      complained: '采购人没有答复',
      grounds: '政府采购法第55条',
    })
    await handIn(supplier, 'complaint')
    const complaint = await filesIt(supplier)

    await supplier.goto('/matters/procurement.interim-measure/apply')
    await settled(supplier)
    await supplier.getByLabel(/北京晶采科技/).click()
    await supplier.locator('#field-purchaserLevel input[value="city"]').check()
    await supplier.locator('#field-district select').selectOption('tongzhou')
    await fill(supplier, { complaintCase: complaint, awardCase: award, chanceLost: '合同一经签订，机会不能恢复' })
    const measure = await filesIt(supplier)

    const finance = { authority: '北京市财政局' }
    const clerk = await goesTo(`/cases/${measure}`, { ...finance, role: '受理' })
    await does(clerk, '受理')
    const reviewer = await goesTo(`/cases/${measure}`, { ...finance, role: '审查' })
    await does(reviewer, '提出审查意见', forIt)
    const approver = await goesTo(`/cases/${measure}`, { ...finance, role: '决定' })
    await does(approver, '作出决定')

    await purchaser.goto(`/cases/${award}`)
    await settled(purchaser)
    await purchaser.getByText('投诉处理期间采取临时措施').first().waitFor()
    for (const [page, number] of [
      [purchaser, award],
      [supplier, complaint],
      [supplier, measure],
    ] as const)
      await trailOf(page, number)
  }, 120_000)
})
