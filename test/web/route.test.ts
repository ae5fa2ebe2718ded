import { describe, expect, it } from 'vitest'
import { parseRoute, type Route, toArticle, toClaim, toSearch, toStory } from '../../src/web/route.ts'
import { safeAddress } from '../../src/web/words.ts'

const at = (path: string): Route => parseRoute(new URL(path, 'http://localhost'))

describe('addresses of the desk', () => {
  it.each<[string, Route]>([
    ['/', { kind: 'front' }],
    ['/stories', { kind: 'stories' }],
    ['/stories/s1', { kind: 'story', id: 's1' }],
    ['/claims', { kind: 'claims' }],
    ['/corrections', { kind: 'corrections' }],
    ['/watch', { kind: 'watch' }],
    ['/watch/k1', { kind: 'not-found' }],
    ['/corrections/k1', { kind: 'not-found' }],
    ['/claims?status=retracted', { kind: 'claims', status: 'retracted' }],
    ['/claims?status=settled', { kind: 'claims' }],
    ['/claims/c1', { kind: 'claim', id: 'c1' }],
    ['/claims/c1?asOf=2024-08-07', { kind: 'claim', id: 'c1', past: { asOf: '2024-08-07' } }],
    [
      '/stories/s1?asOf=2024-08-07T12:00Z&via=a1',
      { kind: 'story', id: 's1', past: { asOf: '2024-08-07T12:00Z', via: 'a1' } },
    ],
    ['/stories/s1?via=a1', { kind: 'story', id: 's1' }],
    ['/articles/a1', { kind: 'article', id: 'a1', changes: false }],
    ['/articles/a1?revision=r2&at=10-20', { kind: 'article', id: 'a1', revision: 'r2', at: [10, 20], changes: false }],
    ['/articles/a1?at=ten', { kind: 'article', id: 'a1', changes: false }],
    ['/articles/a1?asOf=2024-08-07', { kind: 'article', id: 'a1', changes: false, past: { asOf: '2024-08-07' } }],
    ['/articles/a1?changes', { kind: 'article', id: 'a1', changes: true }],
    ['/search?q=two%20words', { kind: 'search', words: 'two words', choice: {} }],
    [
      '/search?q=dam&stance=denies&status=contested',
      { kind: 'search', words: 'dam', choice: { stance: 'denies', status: 'contested' } },
    ],
    ['/search?q=dam&asOf=2024-08-07', { kind: 'search', words: 'dam', choice: {}, past: { asOf: '2024-08-07' } }],
    ['/search?q=dam&stance=perhaps', { kind: 'search', words: 'dam', choice: {} }],
    ['/search', { kind: 'search', words: '', choice: {} }],
    ['/stories/100%', { kind: 'story', id: '100%' }],
    ['/nowhere', { kind: 'not-found' }],
    ['/stories/s1/more', { kind: 'not-found' }],
  ])('%s', (path, route) => {
    expect(at(path)).toEqual(route)
  })

  it('lead back to what they were made from', () => {
    expect(at(toStory('a/b?c'))).toEqual({ kind: 'story', id: 'a/b?c' })
    expect(at(toClaim('#1'))).toEqual({ kind: 'claim', id: '#1' })
    const past = { asOf: '2024-08-07T12:00:00+02:00', via: 'a&1' }
    expect(at(toClaim('c1', past))).toEqual({ kind: 'claim', id: 'c1', past })
    expect(at(toStory('s1', past))).toEqual({ kind: 'story', id: 's1', past })
    expect(at(toSearch('"a & b"'))).toEqual({ kind: 'search', words: '"a & b"', choice: {} })
    const choice = { stance: 'denies', status: 'contested' } as const
    expect(at(toSearch('dam', choice))).toEqual({ kind: 'search', words: 'dam', choice })
    expect(at(toSearch('dam', choice, { asOf: '2024-08-07', via: 'a1' }))).toEqual({
      kind: 'search',
      words: 'dam',
      choice,
      past: { asOf: '2024-08-07' },
    })
    expect(at(toArticle({ articleId: 'a 1' }, past))).toEqual({
      kind: 'article',
      id: 'a 1',
      changes: false,
      past: { asOf: past.asOf },
    })
    expect(at(toArticle({ articleId: 'a 1', revisionId: 'r1', spans: [[3, 9]] }))).toEqual({
      kind: 'article',
      id: 'a 1',
      revision: 'r1',
      at: [3, 9],
      changes: false,
    })
  })
})

describe('addresses on a page', () => {
  it.each([
    ['https://wire.example/a', 'https://wire.example/a'],
    ['http://wire.example/a b', 'http://wire.example/a%20b'],
    ['javascript:alert(1)', undefined],
    [' JaVaScRiPt:alert(1)', undefined],
    ['data:text/html,<script>', undefined],
    ['//wire.example', undefined],
    ['not an address', undefined],
    [undefined, undefined],
  ])('%s is linked as %s', (url, expected) => {
    expect(safeAddress(url)).toBe(expected)
  })
})
