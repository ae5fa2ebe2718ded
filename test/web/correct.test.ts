import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { tickingClock, voicedNews } from '../serve/voiced-news.ts'
import { accept, name, reason, rehearse, selectWords, textOf } from './draft.ts'
import { findBarriers } from './find-barriers.ts'
import { findBrowser } from './find-browser.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

const browser = findBrowser()
const isList = z.object({ items: z.array(z.looseObject({ id: z.string(), statement: z.string().optional() })) })

describe.skipIf(browser === undefined)('corrections in the desk', () => {
  let desk: OpenDesk
  let open: Page | undefined
  const visit = async (path: string) => {
    const visited = await desk.visit(path)
    open = visited.page
    return visited
  }
  const listOf = async (path: string) => isList.parse(await (await fetch(`${desk.url}/api/v1/${path}`)).json()).items
  const claim = async (words: string) =>
    `/claims/${(await listOf('claims')).find(({ statement = '' }) => statement.includes(words))?.id}`
  beforeEach(async () => {
    desk = await openDesk(browser ?? '', voicedNews, { now: tickingClock() })
  }, 30_000)
  afterEach(async () => {
    await open?.context().close()
    await desk.close()
  })

  it('joins two origins after a dry run, and undoes it', async () => {
    const { page, complaints } = await visit(await claim('lamp'))
    expect(await textOf(page, '.verdictless p')).toBe('2 independent origins say so, in 3 reports. 1 denies it, in 1.')
    await page.click('button[aria-label="Join origins"]')
    await page.click('.picks label:has-text("Coast Guard")')
    await page.click('.picks label:has-text("Harbour Office")')
    await rehearse(page)
    expect(await textOf(page, '.if-accepted')).toContain('1 says so: Coast Guard')
    expect(await textOf(page, '.verdictless p')).toContain('2 independent origins')
    await accept(page)
    expect(await textOf(page, '.kept p')).toBe('Kept. Joined 2 origins: Harbour Office and Coast Guard.')
    await page.waitForSelector('.verdictless p:has-text("1 origin says so, in 3 reports.")')
    expect(await textOf(page, '.corrections')).toContain(`“${reason}”`)
    expect(await textOf(page, '.corrections .kind bdi')).toBe(name)
    await page.click('.corrections button:has-text("Undo")')
    expect(await page.locator('.signed input').count()).toBe(0)
    await rehearse(page)
    expect(await textOf(page, '.if-accepted')).toContain('2 say so: Coast Guard and Harbour Office')
    await accept(page)
    await page.waitForSelector('.verdictless p:has-text("2 independent origins")')
    await page.waitForSelector('.corrections .undone .tag:has-text("undone")')
    expect(await page.locator('.corrections button:has-text("Undo")').count()).toBe(1)
    expect(await page.evaluate(() => Object.hasOwn(window, 'hit'))).toBe(false)
    expect(complaints).toEqual([])
    await page.click('.foot a:has-text("Corrections")')
    await page.waitForSelector('.corrections li >> nth=1')
    expect(await textOf(page, '.corrections li')).toContain('Undid this: Joined 2 origins')
  }, 60_000)

  it('splits pieces of evidence off a claim, leads to the new one, and joins the two again', async () => {
    const { page } = await visit(await claim('lamp'))
    await page.click('button[aria-label="Split this claim"]')
    await page.click('.draft button:has-text("Try")')
    expect(await page.locator('.if-accepted').count()).toBe(0)
    await page.click('.picks label:has-text("Harbour Office")')
    await rehearse(page)
    await accept(page)
    await page.waitForSelector('.verdictless p:has-text("1 origin says so, in 2 reports.")')
    await page.click('.kept a.theirs')
    await page.waitForSelector('.verdictless p:has-text("1 origin says so, in 1 report. Nobody denies it.")')
    expect(await page.locator('.kept').count()).toBe(0)
    const split = new URL(page.url()).pathname
    await page.click('button[aria-label="Join this claim with another"]')
    await page.click('.picks label:has-text("Contested")')
    await rehearse(page)
    expect(await textOf(page, '.if-accepted')).toContain('no claim of its own any more')
    await accept(page)
    await page.waitForSelector('.verdictless p:has-text("2 independent origins say so, in 3 reports.")')
    expect(page.url()).toBe(desk.url + (await claim('lamp')))
    await page.goto(desk.url + split)
    await page.click('.empty a.theirs:has-text("The lamp of Skarv light")')
    await page.waitForSelector('.verdictless p:has-text("2 independent origins say so")')
  }, 60_000)

  it('splits a copy off its origin', async () => {
    const { page } = await visit(await claim('lamp'))
    await page.click('button[aria-label="Split Coast Guard"]')
    await page.click('.picks label:has-text("Quay News")')
    await rehearse(page)
    await accept(page)
    await page.waitForSelector('.verdictless p:has-text("3 independent origins say so, in 3 reports.")')
    expect(await textOf(page, '.why-one')).toContain('Counted apart by')
  }, 60_000)

  it('marks an origin as withdrawn by words of the story, which must stand there once', async () => {
    const { page } = await visit(await claim('lamp'))
    await page.click('button[aria-label="Withdraw Coast Guard"]')
    await page.selectOption('.draft select', {
      label: 'Halvik Gazette, Keeper of Skarv light denies the lamp went out, 3 Mar 2026',
    })
    await page.fill('.words-field textarea', 'Skarv')
    expect(await textOf(page, '.words-field small')).toContain('stand in the text 3 times')
    await page.fill('.words-field textarea', 'The coast guard was wrong')
    expect(await textOf(page, '.words-field small')).toContain('do not stand in the text')
    await page.fill('.words-field textarea', '')
    await selectWords(page, '.to-select', 'The coast guard was mistaken about the hour')
    await page.click('.words-field button:has-text("Take")')
    expect(await page.inputValue('.words-field textarea')).toBe('The coast guard was mistaken about the hour')
    await rehearse(page)
    expect(await textOf(page, '.if-accepted')).toContain('1 withdrawn: Coast Guard')
    await accept(page)
    await page.waitForSelector('.origin .tag:has-text("withdrawn")')
  }, 60_000)

  it('splits articles off a story and leads to where it is, and joins two stories', async () => {
    const [first] = (await listOf('stories')).filter(({ title }) => String(title).includes('Skarv'))
    const { page } = await visit(`/stories/${first?.id}`)
    await page.click('button[aria-label="Split this story"]')
    await page.click('.picks label:has-text("Boats wait")')
    await rehearse(page)
    expect(await textOf(page, '.if-accepted')).toContain('a story of its own, with 1 article')
    await accept(page)
    await page.click('.kept a.theirs')
    await page.waitForSelector('h1:has-text("Boats wait for the lamp")')
    await page.click('button[aria-label="Join this story with another"]')
    await page.click('.picks label:has-text("lamp")')
    await rehearse(page)
    await accept(page)
    await page.waitForSelector('.lede:has-text("4 articles")')
    expect(await page.locator('[role=alert]').count()).toBe(0)
    await page.waitForSelector('.corrections > li >> nth=1')
  }, 60_000)

  it('fixes who says what in an article, with words that are selected there', async () => {
    const { page, complaints } = await visit('/articles/isle#n1')
    await page.click('.note.lit button:has-text("Correct")')
    await page.fill('.draft label:has-text("Speaker") + input', 'Harbour Office of Halvik')
    await page.selectOption('.draft label:has-text("Certainty") + select', 'probable')
    await selectWords(page, '.body', 'lamp of Skarv light went out')
    await page.click('button[aria-label="Take the selected words: Content: what is said"]')
    await rehearse(page)
    expect(await textOf(page, '.if-accepted')).toContain('speakerHarbour Office →to Harbour Office of Halvik')
    await accept(page)
    await page.waitForSelector('.note .sp:has-text("Harbour Office of Halvik")')
    expect(await textOf(page, '.txt .con')).toBe('lamp of Skarv light went out')
    expect(await page.locator('.txt .con.probable').count()).toBe(1)
    await page.waitForSelector('.corrections li')
    expect(complaints).toEqual([])
  }, 60_000)

  it('strikes an attribution, and adds one that was not read', async () => {
    const { page } = await visit('/articles/wire#n2')
    await page.click('.note.lit button:has-text("Strike")')
    await rehearse(page)
    await accept(page)
    await page.waitForFunction(() => document.querySelectorAll('.note').length === 1)
    expect(new URL(page.url()).hash).toBe('')
    await page.click('button[aria-label="Add an attribution"]')
    await rehearse(page)
    expect(await textOf(page, '.refused')).toContain('Give a cue')
    await page.fill('.draft label:has-text("Speaker") + input', 'Tove Lind')
    await page.fill('.words-field:has-text("Cue") textarea', 'according to')
    await page.fill('.words-field:has-text("Content") textarea', 'Nobody had been warned')
    await page.click('.draft button:has-text("Try")')
    await page.waitForSelector('.if-accepted')
    expect(await textOf(page, '.if-accepted')).toContain('said there by Tove Lind')
    await accept(page)
    await page.waitForFunction(() => document.querySelectorAll('.note').length === 2)
  }, 60_000)

  it('says in place what the ledger refuses, and what to do', async () => {
    const { page } = await visit('/articles/isle#n1')
    await page.click('.note.lit button:has-text("Correct")')
    await page.fill('.draft label:has-text("Speaker") + input', 'Harbour Office of Halvik')
    await page.route('**/api/v1/corrections', (route) => route.abort())
    await rehearse(page)
    expect(await textOf(page, '.refused')).toContain('The ledger did not answer. Nothing was kept.')
    await page.unroute('**/api/v1/corrections')
    await page.click('.draft button:has-text("Try")')
    await page.waitForSelector('.if-accepted')
    expect(await page.locator('.refused').count()).toBe(0)
    await accept(page)
    await page.waitForSelector('.note .sp:has-text("Harbour Office of Halvik")')
    await page.click('#c1')
    await page.click('.note.lit button:has-text("Correct")')
    await rehearse(page)
    expect(await textOf(page, '.refused')).toContain('Nothing would change.')
    await page.fill('.draft label:has-text("Speaker") + input', 'Harbour Office')
    expect(await page.locator('.refused').count()).toBe(0)
  }, 60_000)

  it('is done by keys alone', async () => {
    const { page } = await visit(await claim('lamp'))
    await page.focus('button[aria-label="Join origins"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.draft:focus')
    for (const key of ['Tab', 'Space', 'Tab', 'Space', 'Tab', 'Tab', 'Tab']) await page.keyboard.press(key)
    await page.keyboard.type('Ada Lind')
    await page.keyboard.press('Tab')
    await page.keyboard.type('One voice.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.if-accepted:focus')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.kept:focus')
  }, 60_000)

  it('corrects nothing as of an earlier moment', async () => {
    const path = await claim('lamp')
    const { page } = await visit(path)
    expect(await page.locator('.correct').count()).toBeGreaterThan(2)
    await page.goto(`${desk.url}${path}?asOf=2026-03-03T08:00Z`)
    await page.waitForSelector('.stood')
    await page.waitForSelector('.why-one')
    expect(await page.locator('.correct, .corrections').count()).toBe(0)
  }, 60_000)

  it.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
    ['light', 320],
  ] as const)(
    'puts no barrier in anyone’s way, %s at %i',
    async (colorScheme, width) => {
      const visited = await desk.visit(await claim('lamp'), {
        ...{ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' },
      })
      const { page } = visited
      open = page
      const barriers: string[] = []
      const look = async (state: string) => {
        barriers.push(...(await findBarriers(page)).map((barrier) => `${state}: ${barrier.slice(0, 300)}`))
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        if (wide > width) barriers.push(`${state} is ${wide} wide`)
      }
      await page.click('button[aria-label="Withdraw Coast Guard"]')
      await page.selectOption('.draft select', { index: 1 })
      await page.fill('.words-field textarea', 'Nowhere')
      await look('withdrawing')
      await page.click('button[aria-label="Split this claim"]')
      await look('splitting')
      await page.click('button[aria-label="Withdraw Coast Guard"]')
      await page.click('button[aria-label="Join origins"]')
      await page.click('.why-one .picks label >> nth=0')
      await page.click('.why-one .picks label >> nth=1')
      await page.click('button[aria-label="Split this claim"]')
      await rehearse(page)
      await look('rehearsed')
      await accept(page)
      await page.waitForSelector('.corrections')
      await look('kept')
      await page.goto(`${desk.url}/corrections`)
      await page.waitForSelector('.corrections')
      await page.click('.corrections button:has-text("Undo")')
      await look('undoing')
      await page.goto(`${desk.url}/articles/isle#n1`)
      await page.click('.note.lit button:has-text("Correct")')
      await rehearse(page)
      await look('refused')
      await page.goto(`${desk.url}/stories/${(await listOf('stories'))[0]?.id}`)
      await page.click('button[aria-label="Join this story with another"]')
      await page.waitForSelector('.picks')
      await look('joining stories')
      expect(barriers).toEqual([])
    },
    60_000,
  )
})
