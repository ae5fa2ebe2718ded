import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FoundFeed } from '../../src/core/added-feeds.ts'
import { HearsayError } from '../../src/core/error.ts'
import { feedId } from '../../src/core/ids.ts'
import { findBarriers } from './find-barriers.ts'
import { findBrowser } from './find-browser.ts'
import { type OpenDesk, openDesk, settle } from './open-desk.ts'
import { ago, feedOf, fillWithFeeds, now, polled } from './watched-news.ts'

const browser = findBrowser()

const found: readonly FoundFeed[] = [
  { url: 'https://harbour.example/rss.xml', kind: 'feed', title: 'Harbour Wire', entries: 20 },
  { url: 'https://harbour.example/sport.xml', kind: 'feed', title: 'Harbour Sport', entries: 1 },
]

describe.skipIf(browser === undefined)('the page of watched feeds', () => {
  let desk: OpenDesk
  let open: Page | undefined
  const visit = async (options: Parameters<OpenDesk['visit']>[1] = {}) => {
    const visited = await desk.visit('/watch', options)
    open = visited.page
    return visited
  }
  const names = (page: Page, group: string) =>
    page.locator(`section.feeds:has(h2:text-is("${group}")) tbody th > span:first-child`).allTextContents()
  const groups = (page: Page) => page.locator('section.feeds h2').allTextContents()
  beforeAll(async () => {
    desk = await openDesk(browser ?? '', 'by hand', {
      now: () => now,
      findFeeds: async (address, { all }) => {
        if (address.includes('harbour')) return all ? found : found.slice(0, 1)
        throw new HearsayError('feed.none', `Expected a feed at <${address}>, found none.`)
      },
    })
  })
  beforeEach(async () => {
    for (const { id } of await desk.store.watching.feeds()) await desk.store.watching.removeFeed(id)
    await fillWithFeeds(desk.store)
  })
  afterEach(() => open?.context().close())
  afterAll(() => desk.close())

  it('shows what wants a look first, each with the reason in words', async () => {
    const { page, complaints } = await visit()
    expect(await groups(page)).toEqual(['Want a look 2', 'Quiet 1', 'New 1', 'Well 2'])
    expect(await page.locator('.page > .head .meta').textContent()).toBe(
      '6 feeds · 2 want a look · 1 quiet · 1 site read otherwise · no page waits',
    )
    const words = async (name: string) =>
      (await page.locator(`tr[data-feed=${name}] :is(th, td)`).allTextContents()).join(' ')
    expect(await words('failing')).toContain(
      'The last 3 polls failedExpected a feed at <https://failing.example/rss.xml>',
    )
    expect(await words('failing')).toContain('1 new a day 50 % not modified, of 2 polls last answer 2 Mar, ')
    expect(await words('gone')).toContain('Gone; polled no more')
    expect(await words('gone')).not.toContain('next')
    expect(await words('quiet')).toContain('Quiet for 6 days')
    expect(await words('newcomer')).toContain(
      'newcomer.examplenewcomer.example/rss.xml Not polled yet   last answer not yet · next ',
    )
    expect(await words('well')).toContain('wellsitemap · well.example/rss.xml Well ')
    expect(await page.locator('tr[data-feed=well] svg').getAttribute('aria-label')).toBe(
      '68 new articles in 14 days, 0 of them today',
    )
    expect(await page.textContent('.drifts')).toContain('Texts have 300 characters now')
    expect(await page.locator('nav [aria-current]').textContent()).toBe('Watch')
    expect(complaints).toEqual([])
  })

  it('runs nothing that a feed brought', async () => {
    const { page } = await visit()
    expect(await page.evaluate(() => Object.hasOwn(window, 'hit'))).toBe(false)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    expect(await page.locator('tr[data-feed=harm] th').textContent()).toContain('<script>window.hit=1</script>')
  })

  it('adds an outlet: address, look, choose, accept', async () => {
    const { page } = await visit()
    await page.fill('#add', 'harbour.example')
    await page.press('#add', 'Enter')
    await page.waitForSelector('.found')
    expect(await page.locator('.picks li').allTextContents()).toEqual([
      'Harbour Wireharbour.example/rss.xml · 20 articles in it now',
    ])
    await page.click('text=Look for all feeds of this page')
    await page.waitForSelector('.picks li:nth-child(2)')
    await page.uncheck('.picks li:nth-child(1) input')
    await page.selectOption('.found select', '7')
    await page.fill('.found input[list]', 'Islands / North')
    await page.click('.found button:has-text("Accept")')
    await page.waitForSelector('.told:not(:empty)')
    expect(await page.textContent('.told')).toBe('Added Harbour Sport. The first poll is due now.')
    await page.waitForSelector('tr:has-text("Harbour Sport")')
    expect(await names(page, 'New')).toEqual(['Harbour Sport', 'newcomer.example'])
    const added = (await desk.store.watching.feeds()).find(({ title }) => title === 'Harbour Sport')
    expect(added).toMatchObject({ folder: ['Islands', 'North'], since: '2026-02-25T12:00:00.000Z' })
  })

  it('says where no feed is, and what is watched already', async () => {
    const { page } = await visit()
    await page.fill('#add', 'https://nothing.example')
    await page.click('button:has-text("Look")')
    await page.waitForSelector('.refused')
    expect(await page.textContent('.refused')).toBe(
      'No feed was found there. Expected a feed at <https://nothing.example>, found none.',
    )
    await desk.store.watching.addFeeds([feedOf('harbour')], now)
    await page.fill('#add', 'harbour.example')
    await page.press('#add', 'Enter')
    await page.waitForSelector('.found')
    expect(await page.textContent('.draft-title')).toBe('This feed is watched already.')
    expect(await page.locator('.found button:has-text("Accept")').count()).toBe(0)
  })

  it('removes a feed once it is asked twice, by the keyboard too', async () => {
    const { page } = await visit()
    const button = page.locator('tr[data-feed=gone] button')
    await button.press('Enter')
    expect(await page.locator('.leaving legend').textContent()).toBe('Watch gone no longer?')
    await page.keyboard.press('Escape')
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.told:not(:empty)')
    expect(await page.textContent('.told')).toBe('gone is watched no longer.')
    await page.waitForSelector('tr[data-feed=gone]', { state: 'detached' })
    expect((await desk.store.watching.feeds()).map(({ id }) => id)).not.toContain(feedId('gone'))
  })

  it('takes in a list, in whatever encoding, and gives one out', async () => {
    const { page } = await visit()
    const opml = `<?xml version="1.0" encoding="windows-1257"?><opml><body><outline text="Emaj\u00f5e" xmlUrl="https://emajoe.example/rss"/><outline text="well" xmlUrl="https://well.example/rss.xml"/></body></opml>`
    await page.setInputFiles('input[type=file]', {
      name: 'feeds.opml',
      mimeType: 'text/x-opml',
      buffer: Buffer.from(opml, 'latin1'),
    })
    await page.waitForSelector('.found')
    expect(await page.locator('.found > .meta').textContent()).toBe('1 of them would be new. 1 is watched already.')
    expect(await page.locator('.listed b').allTextContents()).toEqual(['Emajõe'])
    await page.click('.found button:has-text("Accept")')
    await page.waitForSelector('tr:has-text("Emajõe")')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=OPML out')])
    expect(download.suggestedFilename()).toBe('hearsay-feeds.opml')
  })

  it('keeps each row in its place while its feed changes, until it is sorted', async () => {
    const { page } = await visit()
    const failing = { ...feedOf('well'), failures: 1, problem: 'Expected a feed, got none.' }
    await desk.store.watching.finishPoll(polled(failing, { at: ago(1), result: 'failed', entries: 0, fresh: 0 }))
    const asked = page.waitForResponse('**/api/v1/watch')
    // As when the reader comes back from another window.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await asked
    await page.waitForSelector('tr[data-feed=well]:has-text("The last poll failed")')
    expect(await groups(page)).toEqual(['Want a look 2', 'Quiet 1', 'New 1', 'Well 2'])
    await page.click('button:has-text("Sort")')
    expect(await groups(page)).toEqual(['Want a look 3', 'Quiet 1', 'New 1', 'Well 1'])
  })

  it('keeps what it shows when the ledger answers no more, and says so', async () => {
    const { page } = await visit()
    await page.route('**/api/v1/watch', (route) => route.abort())
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.waitForSelector('.alarm')
    expect(await page.textContent('.alarm')).toContain('The ledger does not answer. This is how it was at')
    expect(await page.locator('tr[data-feed]').count()).toBe(6)
    await page.unroute('**/api/v1/watch')
    await page.click('.alarm button')
    await page.waitForSelector('.alarm', { state: 'detached' })
  })

  it('says that nobody watches when polls are late', async () => {
    for (const feed of await desk.store.watching.feeds()) await desk.store.watching.hurryPoll(feed.id, ago(40))
    const { page } = await visit()
    expect(await page.textContent('.alarm')).toContain('Nobody watches: 5 polls are late.')
  })

  it('narrows a long list, and leads on where there is no feed yet', async () => {
    const more = Array.from({ length: 60 }, (_, at) => feedOf(`paper${String(at).padStart(2, '0')}`))
    await desk.store.watching.addFeeds(more, ago(-5))
    const { page } = await visit()
    expect(await names(page, 'Well')).toHaveLength(50)
    await page.click('button:has-text("More")')
    expect(await names(page, 'Well')).toHaveLength(62)
    await page.fill('[type=search]', 'paper4')
    expect(await names(page, 'Well')).toHaveLength(10)
    for (const { id } of await desk.store.watching.feeds()) await desk.store.watching.removeFeed(id)
    await page.reload()
    await settle(page)
    expect(await page.textContent('.empty')).toContain('No feed is watched yet.')
  })

  it.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)(
    'puts no barrier in anyone’s way, %s at %i',
    async (colorScheme, width) => {
      const { page } = await visit({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
      expect(await findBarriers(page)).toEqual([])
      await page.fill('#add', 'harbour.example')
      await page.press('#add', 'Enter')
      await page.waitForSelector('.found')
      await page.click('tr[data-feed=failing] button')
      await page.waitForSelector('.leaving')
      expect(await findBarriers(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    },
    60_000,
  )

  it.each([320, 710, 800, 992])('holds no sideways scroll at %i', async (width) => {
    const { page } = await visit({ viewport: { width, height: 700 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})
