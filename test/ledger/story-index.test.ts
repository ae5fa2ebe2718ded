import { describe, expect, it } from 'vitest'
import { articleId } from '../../src/core/ids.ts'
import { createStoryIndex, type PlacedArticle, sketchArticle } from '../../src/ledger/index.ts'

const ferry =
  'The Hanna Maria struck a reef off Halvik on Sunday. Divers from Tolmen will look at the hull of the ferry when the fog lifts, said Orlin Vask.'
const school =
  'Pupils of the Arden academy won a singing cup. Their teacher Wilma Osk had rehearsed with the choir in the gymnasium since Easter.'

const placed = (
  id: string,
  day: number,
  text: string,
  more: { title?: string; isCopy?: boolean } = {},
): PlacedArticle => ({
  id: articleId(id),
  at: new Date(Date.UTC(2024, 4, day)).toISOString(),
  isCopy: more.isCopy ?? false,
  sketch: sketchArticle({ ...(more.title !== undefined && { title: more.title }), text }),
})

describe('articles are placed', () => {
  it('with what is like them, else in a story of their own', () => {
    const index = createStoryIndex()
    expect(index.place(placed('a', 1, ferry), [])).toEqual({ story: 'a', absorbed: [] })
    expect(index.place(placed('b', 1, school), [])).toEqual({ story: 'b', absorbed: [] })
    expect(index.place(placed('c', 2, `${ferry} Nobody was hurt.`), [])).toEqual({
      story: 'a',
      absorbed: [],
      kin: 'a',
    })
  })

  it('with the text that they carry, and make one story of two that they carry', () => {
    const index = createStoryIndex()
    index.place(placed('a', 1, ferry), [])
    index.place(placed('b', 1, school), [])
    const copy = placed('c', 2, school, { isCopy: true })
    expect(index.place(copy, [articleId('b')])).toEqual({ story: 'b', absorbed: [], kin: 'b' })
    expect(index.place(placed('d', 2, ferry, { isCopy: true }), [articleId('a'), articleId('c')])).toEqual({
      story: 'a',
      absorbed: ['b'],
      kin: 'a',
    })
    expect(index.place(placed('e', 3, school), [])).toEqual({ story: 'a', absorbed: [], kin: 'b' })
  })

  it('where a headline is quoted', () => {
    const index = createStoryIndex()
    index.place(placed('a', 1, ferry, { title: 'Ferry strikes reef in thick fog' }), [])
    const notice = placed('b', 9, 'Our article “Ferry strikes reef in thick fog” gave a wrong name.')
    expect(index.place(notice, [])).toEqual({ story: 'a', absorbed: [], kin: 'a' })
  })

  it('in no story that is forgotten', () => {
    const index = createStoryIndex()
    index.place(placed('a', 1, ferry), [])
    index.forget(articleId('a'))
    expect(index.place(placed('b', 2, ferry), [])).toEqual({ story: 'b', absorbed: [] })
    expect(index.tie(articleId('a'), [articleId('b')])).toBeUndefined()
  })

  it('the same after others were recalled as after they were placed', () => {
    const [one, two] = [createStoryIndex(), createStoryIndex()]
    one.place(placed('a', 1, ferry), [])
    one.place(placed('b', 1, school), [])
    two.recall(placed('a', 1, ferry), articleId('a'))
    two.recall(placed('b', 1, school), articleId('b'))
    const both = placed('c', 2, `${ferry} ${school}`)
    const placement = one.place(both, [])
    expect(placement.absorbed).toHaveLength(1)
    expect(two.place(both, [])).toEqual(placement)
  })
})
