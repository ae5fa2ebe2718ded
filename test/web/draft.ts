import type { Page } from 'playwright-core'

/** Who corrects, and why: with what would break a page that took words for markup. */
export const name = 'Ada “<b>” Lind'
export const reason = '<script>window.hit=1</script> It is one voice.'

/** Signs a draft, and has it rehearsed. */
export async function rehearse(page: Page): Promise<void> {
  if ((await page.locator('.signed input').count()) > 0) await page.fill('.signed input', name)
  await page.fill('.signed textarea', reason)
  await page.click('.draft button:has-text("Try")')
  await page.waitForSelector('.if-accepted, .refused')
}

/** Accepts what was rehearsed. */
export async function accept(page: Page): Promise<void> {
  await page.click('.draft button:has-text("Accept")')
  await page.waitForSelector('.kept')
}

/** Selects words as the mouse does, within one piece of a text or over several. */
export async function selectWords(page: Page, within: string, words: string): Promise<void> {
  await page.evaluate(
    ([place, looked]) => {
      const paragraphs = [...document.querySelectorAll(`${place} [data-at]`)]
      for (const paragraph of paragraphs) {
        const nodes: Text[] = []
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
        while (walker.nextNode())
          if (walker.currentNode instanceof Text && !walker.currentNode.parentElement?.closest('sup, .drawing'))
            nodes.push(walker.currentNode)
        const at = nodes
          .map(({ data }) => data)
          .join('')
          .indexOf(looked ?? '')
        if (at < 0) continue
        const range = document.createRange()
        let before = 0
        for (const node of nodes) {
          const [start, end] = [at - before, at + (looked ?? '').length - before]
          if (start >= 0 && start < node.length) range.setStart(node, start)
          if (end > 0 && end <= node.length) range.setEnd(node, end)
          before += node.length
        }
        document.getSelection()?.removeAllRanges()
        document.getSelection()?.addRange(range)
        return
      }
      throw new RangeError(`Expected "${looked}" in a paragraph`)
    },
    [within, words],
  )
}

/** The words of an element, with single blanks. */
export const textOf = async (page: Page, selector: string): Promise<string> =>
  ((await page.textContent(selector)) ?? '').replace(/\s+/g, ' ').trim()
