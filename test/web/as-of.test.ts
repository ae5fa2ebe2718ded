import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findBarriers } from './find-barriers.ts'
import { findBrowser } from './find-browser.ts'
import { type OpenDesk, openDesk, settle } from './open-desk.ts'

const browser = findBrowser()

describe.skipIf(browser === undefined)('the desk as of a moment', () => {
  let desk: OpenDesk
  let claim: string
  let story: string
  let open: Page | undefined
  const visit = async (...[path, options]: Parameters<OpenDesk['visit']>) => {
    const visited = await desk.visit(path, options)
    open = visited.page
    return visited
  }
  beforeAll(async () => {
    desk = await openDesk(browser ?? '', 'settled')
    const answer: unknown = await (await fetch(`${desk.url}/api/v1/claims?status=contested`)).json()
    const { items } = z.object({ items: z.array(z.object({ id: z.string(), storyId: z.string() })) }).parse(answer)
    claim = `/claims/${items[0]?.id}`
    story = `/stories/${items[0]?.storyId}`
  })
  afterEach(() => open?.context().close())
  afterAll(() => desk.close())

  it('steps a claim back to a moment of its history, and on to now', async () => {
    const { page, complaints } = await visit(claim)
    expect(await page.textContent('.verdictless .status')).toBe('Contested')
    await page.click('.asof nav a >> nth=0')
    await page.waitForSelector('.stood')
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-03-02T08:00:00.000Z')
    expect(await page.textContent('.stood b')).toBe('As it stood on 2 March 2026, 08:00 UTC')
    expect(await page.textContent('.verdictless .status')).toBe('Uncorroborated')
    expect(await page.textContent('.asof nav a[aria-current]')).toBe('uncorroborated, 2 Mar, 08:00')
    expect(await page.locator('.asof nav a').count()).toBe(3)
    await page.click('.stood a')
    await page.waitForSelector('.asof nav a[aria-current]:has-text("Now")')
    expect(new URL(page.url()).search).toBe('')
    expect(complaints).toEqual([])
  })

  it('takes any other time by keys alone', async () => {
    const { page } = await visit(claim)
    await page.fill('#asof', '2026-03-02T12:30')
    await page.focus('#asof + button')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.stood')
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-03-02T12:30Z')
    expect(await page.inputValue('#asof')).toBe('2026-03-02T12:30')
  })

  it('keeps the moment from a story to its claims', async () => {
    const { page } = await visit(story)
    await page.click('.asof nav a:has-text("2 Mar")')
    await page.waitForSelector('.stood')
    expect(await page.textContent('.lede')).toContain('2 articles')
    await page.click('.claims a:has-text("The lamp of Skarv light")')
    await page.waitForSelector('.facing')
    expect(new URL(page.url()).search).toBe('?asOf=2026-03-02&via=wire')
    expect(await page.textContent('.facing')).toContain('No denial stands.')
    await page.click('.crumbs a >> nth=1')
    await page.waitForSelector('.claims')
    expect(new URL(page.url()).search).toBe('?asOf=2026-03-02&via=wire')
  })

  it('steps a search back, and keeps the moment to other words, choices, claims and articles', async () => {
    const { page, complaints } = await visit('/search?q=lamp')
    await page.waitForSelector('.hit')
    expect(await page.textContent('.group-head .status')).toBe('Contested')
    await page.click('.asof nav a:has-text("2 Mar")')
    await page.waitForSelector('.stood ~ .results .hit')
    expect(new URL(page.url()).search).toBe('?q=lamp&asOf=2026-03-02')
    expect(await page.textContent('.results [role=status]')).toBe('2 sentences in 1 claim')
    expect(await page.textContent('.group-head .status')).toBe('Uncorroborated')
    await page.click('.texts a:has-text("Contested")')
    await page.waitForSelector('.results .empty')
    expect(new URL(page.url()).search).toBe('?q=lamp&status=contested&asOf=2026-03-02')
    expect(await page.textContent('.results .empty')).toContain('No sentence that stood then')
    await page.click('.texts a:has-text("Any claim")')
    await page.fill('#find', 'warned')
    await page.press('#find', 'Enter')
    await page.waitForSelector('.hit:has-text("warned")')
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-03-02')
    await page.click('.hit .words a >> nth=0')
    await page.waitForSelector('article.article')
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-03-02')
    await page.goBack()
    await page.click('.group-head a')
    await page.waitForSelector('.facing')
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-03-02')
    expect(complaints).toEqual([])
  })

  it('shows an article in its newest text of then, and leads on with the moment', async () => {
    const { page, complaints } = await visit('/articles/post')
    expect(await page.textContent('.article .about')).toContain('2 texts')
    await page.click('.asof nav a >> nth=0')
    await page.waitForSelector('.stood')
    expect(new URL(page.url()).search).toBe('?asOf=2026-03-03T07%3A00%3A00.000Z')
    await page.waitForSelector('.article .body')
    expect(await page.textContent('.article .about')).toContain('1 text by then')
    expect(await page.textContent('.article .body')).not.toContain('for long')
    expect(await page.locator('nav[aria-label="Texts of this page"]').count()).toBe(0)
    await page.click('.note .no')
    await page.click('.note dl a.theirs')
    await page.waitForSelector('.verdictless')
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-03-03T07:00:00.000Z')
    expect(await page.textContent('.verdictless .status')).toBe('Contested')
    await page.click('.facing blockquote a >> nth=0')
    await page.waitForSelector('article.article')
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-03-03T07:00:00.000Z')
    await page.click('.stood a')
    await page.waitForSelector('.asof nav a[aria-current]:has-text("Now")')
    expect(complaints).toEqual([])
  })

  it('says of an article that it had not come out', async () => {
    const { page } = await visit('/articles/post?asOf=2026-03-02')
    expect(await page.textContent('h1')).toBe('Not on the record then')
    expect(await page.locator('.asof nav a').count()).toBe(3)
  })

  it('says that nothing had been published, and leads on', async () => {
    const { page } = await visit(`${claim}?asOf=2026-03-01`)
    expect(await page.textContent('h1')).toBe('Not on the record then')
    await page.click('.asof nav a >> nth=1')
    await page.waitForSelector('.verdictless')
    expect(await page.textContent('.verdictless .status')).toBe('Contested')
  })

  it('says which times can be asked for', async () => {
    const { page } = await visit(`${claim}?asOf=then`)
    expect(await page.textContent('[role=alert]')).toContain('a day or an instant')
  })

  it.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
    ['light', 320],
  ] as const)(
    'puts no barrier in anyone’s way, %s at %i',
    async (colorScheme, width) => {
      const { page } = await visit(claim, { colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
      const barriers: string[] = []
      for (const path of [
        claim,
        `${claim}?asOf=2026-03-02T12:00Z`,
        `${story}?asOf=2026-03-02`,
        `${story}?asOf=2026-03-01`,
        '/articles/post?asOf=2026-03-04',
        '/search?q=lamp&asOf=2026-03-02',
      ]) {
        await page.goto(desk.url + path)
        await settle(page)
        barriers.push(...(await findBarriers(page)).map((barrier) => `${path} ${barrier.slice(0, 300)}`))
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        if (wide > width) barriers.push(`${path} is ${wide} wide`)
      }
      expect(barriers).toEqual([])
    },
    60_000,
  )
})
