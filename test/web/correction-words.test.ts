import { describe, expect, it } from 'vitest'
import type { Brief, Correction } from '../../src/core/correction.ts'
import { formOf } from '../../src/core/form-of.ts'
import { articleId, attributionId, claimId, correctionId, revisionId, storyId } from '../../src/core/ids.ts'
import type { Role, Status } from '../../src/core/ledger.ts'
import { findSpans, wordsAtSpans } from '../../src/web/correct/find-spans.ts'
import { pairBriefs } from '../../src/web/correct/pair-briefs.ts'
import { sentenceOf } from '../../src/web/correct/sentence-of.ts'
import { followMoves, newBy, placeNow } from '../../src/web/correct/where-now.ts'

type OriginBrief = readonly [name: string, role: Role, reports: number]

const claim = (id: string, statement: string, status: Status, ...origins: OriginBrief[]): Brief => ({
  ...{ kind: 'claim', id: claimId(id), statement, status },
  origins: origins.map(([name, role, reports]) => ({ name, role, reports })),
})
const story = (id: string, title: string, articles: number): Brief => ({
  ...{ kind: 'story', id: storyId(id), title, articles },
})
const attribution = (revision: string, speaker: string): Brief => ({
  ...{ kind: 'attribution', articleId: articleId('wire'), revisionId: revisionId(revision), id: attributionId('a1') },
  ...{ text: 'the lamp is out', stance: 'asserts', certainty: 'certain', sourceKind: 'person', speaker },
})

const out = (status: Status, ...origins: OriginBrief[]) => claim('c1', 'the lamp is out', status, ...origins)
const guard: OriginBrief = ['Coast Guard', 'supports', 2]

describe('words of a text', () => {
  const text = 'The lamp is out.\n\nNobody, she said, had been (really) warned. The lamp!'
  it.each([
    ['is out', 'is out'],
    ['  out.\nNobody ', 'out.\n\nNobody'],
    ['been (really) warned', 'been (really) warned'],
    ['Nobody … had been', 'Nobody … had been'],
    ['lamp is … The lamp!', 'lamp is … The lamp!'],
  ])('are found once: %j', (words, found) => {
    const outcome = findSpans(text, words)
    expect(outcome.kind === 'found' && wordsAtSpans(text, outcome.spans)).toBe(found)
  })
  it.each([
    ['The lamp', { kind: 'several', times: 2 }],
    ['the lamp', { kind: 'missing' }],
    ['.*', { kind: 'missing' }],
    ['The … warned', { kind: 'several', times: 2 }],
    ['warned … Nobody', { kind: 'missing' }],
    ['…', { kind: 'missing' }],
    [' ', { kind: 'empty' }],
  ])('are not found once: %j', (words, outcome) => {
    expect(findSpans(text, words)).toEqual(outcome)
  })
  it('are looked for in long texts without a wait', () => {
    const long = 'a '.repeat(50_000)
    expect(findSpans(long, `${'a '.repeat(2_000)}b`)).toEqual({ kind: 'missing' })
  }, 2_000)
  it.each([
    ['“The lamp is out,” she said.', 'The lamp is out', 'direct'],
    ['She said that the lamp is out.', 'the lamp is out', 'indirect'],
    ['She said the lamp “is out”.', 'the lamp “is out”', 'mixed'],
    ['"The lamp is out," she said.', '"The lamp is out,"', 'direct'],
    ['A “bad” lamp. She said it’s the men’s lamp', 'it’s the men’s lamp', 'indirect'],
  ])('stand in quotation marks or not: %j', (text, content, form) => {
    const start = text.indexOf(content)
    expect(formOf(text, [[start, start + content.length]])).toBe(form)
  })
})

describe('what a correction turned into what', () => {
  it('pairs claims by id, and by statement where the id went', () => {
    const { claims, steady } = pairBriefs(
      [out('contested', guard), claim('c2', 'nobody knew', 'corroborated')],
      [out('uncorroborated', guard), claim('c3', 'nobody knew', 'uncorroborated')],
    )
    expect(claims.map(({ before, after }) => [before?.id, after?.id])).toEqual([
      ['c1', 'c1'],
      ['c2', 'c3'],
    ])
    expect(steady).toBe(0)
  })
  it('only counts the claims whose counts stay', () => {
    expect(pairBriefs([out('contested', guard)], [out('contested', guard)])).toMatchObject({ claims: [], steady: 1 })
  })
  it('tells the same change in two texts of a page once', () => {
    const { attributions } = pairBriefs(
      [attribution('r1', 'Coast Guard'), attribution('r2', 'Coast Guard')],
      [attribution('r1', 'Harbour Office'), attribution('r2', 'Harbour Office')],
    )
    expect(attributions).toHaveLength(1)
  })
})

const made = (change: Correction['change'], before: readonly Brief[] = [], after: readonly Brief[] = []) => ({
  ...{ change, before, after },
})
const said = (speaker: string) => ({
  ...{ articleId: articleId('wire'), revisionId: revisionId('r1'), spans: [], text: 'out', speaker },
})

describe('the sentence of a correction', () => {
  const joined = made(
    { kind: 'merge-origins', said: [said('guard'), said('office')] },
    [out('corroborated', guard, ['Harbour Office', 'supports', 1])],
    [out('uncorroborated', ['Coast Guard', 'supports', 3])],
  )
  it.each([
    [joined, 'Joined 2 origins: Harbour Office and Coast Guard.'],
    [made({ kind: 'merge-origins', said: [said('guard'), said('office')] }), 'Joined 2 origins.'],
    [made({ kind: 'split-claim', said: [said('guard')], from: [] }), 'Split 1 piece of evidence off a claim.'],
    [
      made({ kind: 'split-story', articleIds: [articleId('a'), articleId('b')], from: [] }),
      'Split 2 articles off a story.',
    ],
    [made({ kind: 'undo', correctionId: correctionId('k1') }), 'Undid a correction.'],
  ])('is plain: %#', (correction, sentence) => {
    expect(sentenceOf(correction)).toBe(sentence)
  })
  it('says what was undone', () => {
    expect(sentenceOf(made({ kind: 'undo', correctionId: correctionId('k1') }), joined)).toBe(
      'Undid this: Joined 2 origins: Harbour Office and Coast Guard.',
    )
  })
})

describe('where a page is after a correction', () => {
  const two = claim('c2', 'the lamp went out', 'uncorroborated', guard)
  it('is where it was, if its id stays or was not touched', () => {
    const correction = { before: [out('contested', guard)], after: [out('uncorroborated', guard), two] }
    expect(placeNow({ kind: 'claim', id: 'c1' }, correction)).toBeUndefined()
    expect(placeNow({ kind: 'claim', id: 'c9' }, correction)).toBeUndefined()
    expect(newBy(correction).map(({ id }) => id)).toEqual(['c2'])
  })
  it('is where its words are, or else what it became part of', () => {
    const moved = { before: [two], after: [claim('c3', 'the lamp went out', 'contested')] }
    expect(placeNow({ kind: 'claim', id: 'c2' }, moved)).toBe('/claims/c3')
    const merged = { before: [two, out('contested', guard)], after: [out('contested', guard)] }
    expect(placeNow({ kind: 'claim', id: 'c2' }, merged)).toBe('/claims/c1')
  })
  it('is followed through several corrections, the latest of which comes first', () => {
    const three = claim('c3', 'the lamp went out', 'contested')
    const moves = [
      { before: [three], after: [out('contested', guard)] },
      { before: [two], after: [three] },
    ]
    expect(followMoves({ kind: 'claim', id: 'c2' }, moves)?.id).toBe('c1')
    expect(followMoves({ kind: 'claim', id: 'c9' }, moves)).toBeUndefined()
  })
  it('is the list, if nothing is left of it', () => {
    expect(placeNow({ kind: 'claim', id: 'c2' }, { before: [two], after: [] })).toBe('/claims')
    expect(placeNow({ kind: 'story', id: 's1' }, { before: [story('s1', 'Skarv', 2)], after: [] })).toBe('/stories')
  })
})
