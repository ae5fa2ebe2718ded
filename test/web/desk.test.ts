import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers } from './find-barriers.ts'
import { findBrowser } from './find-browser.ts'
import { type OpenDesk, openDesk, settle } from './open-desk.ts'

const browser = findBrowser()
if (browser === undefined) console.warn('The desk is not tested: no Chromium found. Name one in CHROMIUM.')

const screens = [
  '/',
  '/stories',
  '/stories/light',
  '/claims',
  '/claims/lamp',
  '/claims/warned',
  '/articles/wire#n2',
  '/articles/post?revision=post-1',
  '/articles/post?revision=post-2&changes',
  '/search?q=lamp',
  '/search',
  '/corrections',
  '/watch',
  '/nowhere',
  '/stories/harm',
  '/claims/harm',
  '/articles/hostile',
]

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

describe.skipIf(browser === undefined)('the desk', () => {
  let desk: OpenDesk
  let open: Page | undefined
  const visit = async (...[path, options]: Parameters<OpenDesk['visit']>) => {
    const visited = await desk.visit(path, options)
    open = visited.page
    return visited
  }
  beforeAll(async () => {
    desk = await openDesk(browser ?? '')
  })
  afterEach(() => open?.context().close())
  afterAll(() => desk.close())

  it('leads from a story to a claim to the words in their article', async () => {
    const { page, complaints } = await visit('/')
    await page.click('.stories a:has-text("Skarv light goes dark")')
    await page.click('.claims a:has-text("The lamp of Skarv light")')
    await page.waitForSelector('.facing')
    expect(await page.textContent('.verdictless p')).toBe('1 origin says so, in 2 reports. 1 denies it, in 1.')
    expect(await page.title()).toBe('The lamp of Skarv light went out on Monday night · Hearsay')
    await page.click('.facing section:nth-child(2) blockquote a')
    await page.waitForSelector('.con.lit')
    expect(await page.textContent('.con.lit')).toBe('that the lamp had gone out for long')
    expect(await page.textContent('.cue.lit .nb')).toBe('denied')
    expect(await page.textContent('.note.lit')).toContain('Mats Holm')
    await page.goBack()
    await page.waitForSelector('.facing')
    expect(complaints).toEqual([])
  })

  it('brings words far down a text into view, in the text that they stood in', async () => {
    const { page } = await visit('/articles/wire?revision=wire-1&at=73-96', { viewport: { width: 390, height: 320 } })
    await page.waitForSelector('.con.lit')
    const box = await page.locator('.con.lit').boundingBox()
    expect(await page.textContent('.con.lit')).toBe('Nobody had been warned')
    expect(box && box.y > 0 && box.y < 320).toBe(true)
  })

  it('changes no letter of a text', async () => {
    const { page } = await visit('/articles/wire')
    await page.waitForSelector('.txt')
    const shown = await page.$$eval('.txt p', (paragraphs) =>
      paragraphs.map((paragraph) => {
        const copy = paragraph.cloneNode(true)
        if (copy instanceof Element) for (const sup of copy.querySelectorAll('sup')) sup.remove()
        return copy.textContent
      }),
    )
    expect(shown).toEqual([
      'The lamp of Skarv light went out on Monday night, the coast guard said.',
      'Nobody had been warned, according to Tove Lind, a fisherman. She may sue, she added.',
    ])
    await page.keyboard.press('m')
    expect(await page.locator('.cue[data-n]').count()).toBe(0)
  })

  it('takes the attribution in hand that is clicked, and no other', async () => {
    const { page } = await visit('/articles/wire')
    await page.click('#c2')
    expect(new URL(page.url()).hash).toBe('#n2')
    expect(await page.locator('.note.lit').getAttribute('id')).toBe('n2')
    expect(await page.textContent('.note.lit dl')).toContain('Nobody had been warned')
    expect(
      await page.$$eval('.body .lit[data-n]', (parts) => [
        ...new Set(parts.map((part) => part.getAttribute('data-n'))),
      ]),
    ).toEqual(['2'])
  })

  it('shows what changed between two texts', async () => {
    const { page } = await visit('/articles/post?revision=post-2&changes')
    expect(await page.textContent('.lede:not(.imprint)')).toBe(
      'Changed 2 h 35 min after it went up. The page does not say so. 1 of 2 paragraphs differs.',
    )
    expect(await page.textContent('.edit del')).toBe('out.')
    expect(await page.textContent('.edit ins')).toBe('out for long.')
    expect(await page.textContent('.notes .sp')).toContain('softened')
  })

  it('finds words from anywhere by "/"', async () => {
    const { page } = await visit('/claims/lamp')
    await page.keyboard.press('/')
    await page.keyboard.type('warned')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.hit mark')
    expect(new URL(page.url()).search).toBe('?q=warned')
    expect(await page.textContent('.group-head h2')).toBe('Nobody had been warned')
    expect(await page.textContent('.hit .words b:has(mark)')).toBe('warned')
  })

  it('reads what is pasted', async () => {
    const { page } = await visit('/')
    await page.fill('#paste', 'Any words: the reader of this test knows one text.')
    await page.press('#paste', 'Control+Enter')
    await page.waitForSelector('.tried .cue')
    expect(await page.textContent('.tried .note')).toContain('Coast Guard')
  })

  it('says why a part did not come, and keeps the rest', async () => {
    const { page } = await visit('/stories')
    await page.route('**/api/v1/changes*', (route) => route.abort())
    await page.click('nav a:has-text("Today")')
    await page.waitForSelector('[role=alert]')
    expect(await page.textContent('[role=alert]')).toContain('did not answer')
    await page.waitForSelector('.claims .claim-row')
  })

  it.each(['/stories/none', '/claims/none', '/articles/none'])('says that %s is not in the ledger', async (path) => {
    const { page } = await visit(path)
    expect(await page.textContent('[role=alert]')).toContain('in the ledger, found none')
  })

  it.each(['/', '/stories', '/stories/harm', '/claims', '/claims/harm', '/articles/hostile', '/search?q=sailor'])(
    'runs nothing that a page brought to %s',
    async (path) => {
      const { page, complaints } = await visit(path)
      expect(await page.evaluate(() => Object.hasOwn(window, 'hit'))).toBe(false)
      expect(await page.locator('main script, main img').count()).toBe(0)
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
      expect(await page.textContent('main')).toContain('<script>window.hit=1</script>')
      expect(await widthOf(page)).toBe(1280)
      expect(complaints).toEqual([])
    },
  )

  it('holds no sideways scroll on a narrow page', async () => {
    const { page } = await visit('/', { viewport: { width: 320, height: 700 } })
    const wide: string[] = []
    for (const path of screens) {
      await page.goto(desk.url + path)
      await settle(page)
      const width = await widthOf(page)
      if (width > 320) wide.push(`${path}: ${width}`)
    }
    expect(wide).toEqual([])
  }, 180_000)

  it.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)(
    'puts no barrier in anyone’s way, %s at %i',
    async (colorScheme, width) => {
      const { page } = await visit('/', { colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
      const barriers: string[] = []
      for (const path of screens) {
        await page.goto(desk.url + path)
        await settle(page)
        barriers.push(...(await findBarriers(page)).map((barrier) => `${path} ${barrier.slice(0, 300)}`))
      }
      expect(barriers).toEqual([])
    },
    180_000,
  )
})
