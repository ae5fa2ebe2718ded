import { describe, expect, it } from 'vitest'
import type { PageShape } from '../../../src/core/watch.ts'
import { findDrift } from '../../../src/pipeline/watch/find-drift.ts'

/** Extractions of one site, by what differs; lengths go up and down by a fifth as they do. */
function shapesOf(count: number, differing: Partial<PageShape> = {}): readonly PageShape[] {
  return Array.from({ length: count }, (_, i) => {
    const shape: PageShape = {
      host: 'kingsmere.example',
      at: '2026-03-01T12:00:00.000Z',
      url: `https://kingsmere.example/${i}`,
      result: 'article',
      textLength: 3000,
      shownLength: 5000,
      isDated: true,
      ...differing,
    }
    const wave = 0.8 + (i % 5) * 0.1
    return {
      ...shape,
      textLength: Math.round(shape.textLength * wave),
      shownLength: Math.round(shape.shownLength * wave),
    }
  })
}

const kindsOf = (shapes: readonly PageShape[]): readonly string[] => findDrift(shapes).map(({ kind }) => kind)

describe('drift of a site', () => {
  it('is none while pages stay as they are', () => {
    expect(findDrift(shapesOf(60))).toEqual([])
  })

  it('is not told of a site without a past', () => {
    expect(findDrift([...shapesOf(15), ...shapesOf(10, { textLength: 300 })])).toEqual([])
  })

  it.each<[string, Partial<PageShape>, readonly string[]]>([
    ['much shorter texts of shorter pages', { textLength: 600, shownLength: 1000 }, ['length']],
    ['much longer texts: comments came in', { textLength: 9000, shownLength: 15_000 }, ['length']],
    ['texts that are a small part of their pages', { textLength: 2400, shownLength: 12_000 }, ['share']],
    ['pages without dates', { isDated: false }, ['dates']],
    ['pages without articles', { result: 'extract.no-article', textLength: 0 }, ['failures']],
    ['texts twice as long: a longer subject', { textLength: 6000, shownLength: 10_000 }, []],
  ])('tells of %s', (_, differing, kinds) => {
    expect(kindsOf([...shapesOf(40), ...shapesOf(10, differing)])).toEqual(kinds)
  })

  it('says what was and what is', () => {
    const [drift] = findDrift([...shapesOf(40), ...shapesOf(10, { isDated: false })])
    expect(drift?.message).toBe('No date is found on 100 % of the latest pages; before it was 0 %.')
  })
})
