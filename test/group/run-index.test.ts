import { describe, expect, it } from 'vitest'
import { articleId, revisionId } from '../../src/core/ids.ts'
import { createRunIndex, type SampledText, sampleRuns } from '../../src/group/index.ts'

/** Words that no other text of this test has, `count` of them. */
const words = (name: string, count: number): string => Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ')

const text = (id: string, content: string): SampledText => ({
  id: revisionId(id),
  articleId: articleId(id.split('.')[0] ?? id),
  runs: sampleRuns(content),
})

const wire = words('wire', 300)

describe('texts by their runs', () => {
  it('are led to by a good part of the shorter one, the first added first', () => {
    const index = createRunIndex()
    const [whole, half, other] = [text('a', wire), text('b', words('wire', 150)), text('c', words('other', 300))]
    for (const one of [other, whole, half]) index.add(one)
    expect(index.near(text('d', `${words('own', 60)} ${wire}`))).toEqual(['a', 'b'])
    expect(index.near(text('d', words('own', 300)))).toEqual([])
  })

  it('are not led to from a revision of their own article', () => {
    const index = createRunIndex()
    index.add(text('a.1', wire))
    expect(index.near(text('a.2', wire))).toEqual([])
  })

  it('are forgotten, the first added first', () => {
    const index = createRunIndex()
    const [first, second] = [text('a', wire), text('b', wire)]
    index.add(first)
    index.add(second)
    index.forget(first)
    expect(index.near(text('c', wire))).toEqual(['b'])
    index.forget(second)
    expect(index.near(text('c', wire))).toEqual([])
  })

  it('lead to the first eight alone where many hold the same', () => {
    const index = createRunIndex()
    for (let i = 0; i < 40; i += 1) index.add(text(`r${i}`, wire))
    expect(index.near(text('z', wire))).toEqual(Array.from({ length: 8 }, (_, i) => `r${i}`))
  })

  it('have samples that are the same wherever a run stands', () => {
    const [alone, within] = [sampleRuns(wire), new Set(sampleRuns(`${words('own', 80)} ${wire} ${words('more', 80)}`))]
    expect(alone.length).toBeGreaterThan(40)
    expect([...alone].every((run) => within.has(run))).toBe(true)
  })
})
