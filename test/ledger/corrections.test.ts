import { describe, expect, it } from 'vitest'
import type { Change, Correction, FixedAttribution, Said } from '../../src/core/correction.ts'
import { standingCorrections } from '../../src/core/correction.ts'
import { articleId, attributionId, correctionId } from '../../src/core/ids.ts'
import type { FiledReading } from '../../src/core/ledger.ts'
import type { Span } from '../../src/core/span.ts'
import type { Ledger } from '../../src/core/whole-ledger.ts'
import { workOut } from '../../src/pipeline/work-out.ts'
import { buildReading, type Report } from './build-reading.ts'
import { day, origins } from './settle-reports.ts'

const correctionOf = (change: Change, n = 1): Correction => ({
  id: correctionId(`k${n}`),
  at: `2024-06-01T12:0${n}:00.000Z`,
  by: 'Ada Lind',
  why: 'seen by hand',
  change,
  before: [],
  after: [],
})

const ledgerOf = (readings: readonly FiledReading[], ...changes: readonly Change[]): Ledger =>
  workOut(readings, { corrections: changes.map((change, n) => correctionOf(change, n + 1)) })

/** Where words stand in a reading. */
function said({ articleId: article, revisionId, reading }: FiledReading, text: string, speaker?: string): Said {
  const start = reading.article.text.indexOf(text)
  if (start < 0) throw new RangeError(`Expected “${text}” in ${reading.article.text}`)
  const spans: readonly Span[] = [[start, start + text.length]]
  return { articleId: article, revisionId, spans, text, ...(speaker !== undefined && { speaker }) }
}

const about = 'Divers look at the hull of the Hanna Maria on the Halvik reef off Skarv.'
const left = 'the ferry had left its channel'
const strayed = 'nobody on the bridge had slept since Friday'

/** A report of the ferry, by who says what in it. */
const report = (id: string, on: number, words: string, by: string, more: Partial<Report> = {}): FiledReading =>
  buildReading({
    id,
    outlet: `The ${id} Post`,
    at: day(on),
    title: `Ferry Hanna Maria on the Halvik reef, ${id}`,
    text: `${about} ${by} said ${words}.`,
    said: [{ content: words, by }],
    ...more,
  })

/** As another reader might have found it: other ids, a letter more or less. */
const rereadOf = (filed: FiledReading): FiledReading => ({
  ...filed,
  reading: {
    ...filed.reading,
    attributions: filed.reading.attributions.map((one, n) => {
      const [[start, end] = [0, 0]] = one.content?.spans ?? []
      const spans: readonly Span[] = [[start + 4, end]]
      return {
        ...one,
        id: attributionId(`again${n}`),
        content: { spans, text: filed.reading.article.text.slice(start + 4, end) },
      }
    }),
  },
})

const guard = report('guard', 1, left, 'Coast Guard')
const pilot = report('pilot', 2, strayed, 'Pilots Union')
const harbour = report('harbour', 3, left, 'Harbour Board')

describe('claims that a person merges', () => {
  const change: Change = { kind: 'merge-claims', said: [said(guard, left), said(pilot, strayed)] }

  it('are one, with the origins of both', () => {
    expect(ledgerOf([guard, pilot]).claims).toHaveLength(2)
    const { claims } = ledgerOf([guard, pilot], change)
    expect(claims).toHaveLength(1)
    expect(claims.flatMap(origins)).toEqual(['supports: Coast Guard', 'supports: Pilots Union'])
    expect(claims[0]?.status).toBe('corroborated')
  })

  it('stay one when the reports are read again', () => {
    expect(ledgerOf([guard, pilot].map(rereadOf)).claims).toHaveLength(2)
    expect(ledgerOf([guard, pilot].map(rereadOf), change).claims).toHaveLength(1)
  })

  it('are two again when that is undone, and one when the undoing is', () => {
    const undo = (n: number): Change => ({ kind: 'undo', correctionId: correctionId(`k${n}`) })
    expect(ledgerOf([guard, pilot], change, undo(1)).claims).toHaveLength(2)
    expect(ledgerOf([guard, pilot], change, undo(1), undo(2)).claims).toHaveLength(1)
  })
})

describe('a claim that a person splits', () => {
  const change: Change = { kind: 'split-claim', said: [said(harbour, left)], from: [said(guard, left)] }

  it('is two, each with its own', () => {
    expect(ledgerOf([guard, harbour]).claims.map(({ status }) => status)).toEqual(['corroborated'])
    const { claims } = ledgerOf([guard, harbour], change)
    expect(claims.map(origins)).toEqual([['supports: Coast Guard'], ['supports: Harbour Board']])
    expect(claims.map(({ status }) => status)).toEqual(['uncorroborated', 'uncorroborated'])
  })

  it('takes later reports to the side that they are most like', () => {
    const longer = 'the ferry had left its channel before the fog came'
    const [one, other] = [report('one', 1, left, 'Coast Guard'), report('other', 2, longer, 'Harbour Board')]
    const split: Change = { kind: 'split-claim', said: [said(other, longer)], from: [said(one, left)] }
    const later = [report('x', 4, longer, 'Ole Brask'), report('y', 5, left, 'Ida Holm')]
    const { claims } = ledgerOf([one, other, ...later], split)
    expect(claims.map((claim) => claim.evidence.map(({ articleId: id }) => id))).toEqual([
      ['one', 'y'],
      ['other', 'x'],
    ])
  })

  it('stays whole where all of it would leave', () => {
    const all: Change = { kind: 'split-claim', said: [said(harbour, left), said(guard, left)], from: [] }
    expect(ledgerOf([guard, harbour], all).claims).toHaveLength(1)
  })
})

describe('origins that a person merges and splits', () => {
  const merge: Change = { kind: 'merge-origins', said: [said(harbour, left), said(guard, left)] }

  it('count as one, by the name of the first, and say why', () => {
    const [claim] = ledgerOf([guard, harbour], merge).claims
    expect(claim?.status).toBe('uncorroborated')
    expect(claim?.origins).toMatchObject([{ name: 'Harbour Board', articleIds: ['guard', 'harbour'] }])
    expect(claim?.origins[0]?.reason).toMatch(/^Counted as one by Ada Lind: “seen by hand”\./)
  })

  it('count apart, say why, and take later words of the same speaker along', () => {
    const again = report('again', 4, left, 'Harbour Board')
    const split: Change = {
      kind: 'split-origin',
      said: [said(harbour, left, 'Harbour Board')],
      from: [said(guard, left, 'Coast Guard')],
    }
    const [claim] = ledgerOf([guard, harbour, again], merge, split).claims
    expect(claim?.status).toBe('corroborated')
    expect(claim?.origins.map(({ articleIds }) => articleIds)).toEqual([['guard'], ['harbour', 'again']])
    expect(claim?.keptApart).toContainEqual({
      originIds: claim?.origins.map(({ id }) => id),
      reason: 'Ada Lind counts them apart: “seen by hand”.',
    })
  })
})

describe('a retraction that a person marks', () => {
  const words = 'The guard Post takes that back'
  const notice = buildReading({
    id: 'notice',
    outlet: 'The guard Post',
    at: day(5),
    title: 'Ferry Hanna Maria on the Halvik reef',
    text: `${about} ${words}: it came from a joke.`,
  })
  const copy = report('guard', 2, left, 'Coast Guard')
  const carried = { ...copy, articleId: articleId('copy'), revisionId: harbour.revisionId }
  const change: Change = { kind: 'retract', said: [said(guard, left)], notice: said(notice, words) }

  it('withdraws the origin from when the words came up, with its copies', () => {
    const [claim] = ledgerOf([guard, carried, notice], change).claims
    expect(claim?.status).toBe('retracted')
    expect(claim?.origins.map(({ role, articleIds }) => [role, articleIds])).toEqual([
      ['withdrawn', ['guard', 'copy', 'notice']],
    ])
    expect(claim?.history.at(-1)).toMatchObject({ at: day(5), status: 'retracted', because: { articleId: 'notice' } })
    expect(claim?.evidence.at(-1)).toMatchObject({ text: words, stance: 'denies', speaker: 'The guard Post' })
  })

  it('leaves what others say', () => {
    const [claim] = ledgerOf([guard, harbour, notice], change).claims
    expect(claim?.status).toBe('uncorroborated')
    expect(claim && origins(claim)).toEqual(['supports: Harbour Board', 'withdrawn: Coast Guard'])
  })

  it('waits for words that are not there yet', () => {
    expect(ledgerOf([guard], change).claims.map(({ status }) => status)).toEqual(['uncorroborated'])
  })
})

describe('an attribution that a person fixes', () => {
  const [[start, end] = [0, 0]] = said(guard, left).spans
  const place = { articleId: guard.articleId, revisionId: guard.revisionId }
  const words = { span: [start, end] as const, text: left }
  const fixed: FixedAttribution = {
    cue: [],
    content: [[start, end]],
    form: 'indirect',
    stance: 'denies',
    certainty: 'possible',
    sourceKind: 'person',
    speaker: 'Ole Brask',
  }
  const fix: Change = { kind: 'fix-attribution', ...place, words, at: [[start, end]], attribution: fixed }
  const strike: Change = { kind: 'fix-attribution', ...place, words, at: [[start, end]] }
  const later: FiledReading = report('guard', 1, left, 'Coast Guard', {
    revision: '2',
    modifiedAt: day(2),
    text: `Fog came first. ${about} The Coast Guard said ${left}.`,
  })

  it('counts as it is fixed, in every revision with the same words', () => {
    const [claim] = ledgerOf([guard, later], fix).claims
    expect(claim?.evidence).toMatchObject([
      { revisionId: guard.revisionId, speaker: 'Ole Brask', stance: 'denies', certainty: 'possible' },
      { revisionId: later.revisionId, speaker: 'Ole Brask', stance: 'denies', certainty: 'possible' },
    ])
    expect(claim && origins(claim)).toEqual(['denies: Ole Brask'])
  })

  it('is there even where another reading does not find it', () => {
    const unread = { ...guard, reading: { ...guard.reading, attributions: [] } }
    expect(ledgerOf([unread], fix).claims.flatMap(origins)).toEqual(['denies: Ole Brask'])
  })

  it('is gone where nobody says anything', () => {
    expect(ledgerOf([guard, later], strike).claims).toEqual([])
    expect(ledgerOf([rereadOf(guard)], strike).claims).toEqual([])
  })

  it.each<[string, Partial<Change & { readonly kind: 'fix-attribution' }>]>([
    ['places past the end of the text', { attribution: { ...fixed, content: [[start, 1e9]] } }],
    ['places that end before they begin', { attribution: { ...fixed, content: [[end, start]] } }],
    ['words that are not there', { words: { span: [start, end], text: 'no such words' } }],
  ])('stays as it was read where a correction names %s', (_, odd) => {
    expect(ledgerOf([guard], { ...fix, ...odd })).toMatchObject({ claims: ledgerOf([guard]).claims })
  })
})

describe('stories that a person merges and splits', () => {
  const fairText =
    'Dairies of Tolmen brought cheese to the fair. Pupils sang in the square until Sunday, the mayor said.'
  const fair = (id: string, on: number): FiledReading =>
    buildReading({
      id,
      outlet: `The ${id} Times`,
      at: day(on),
      title: 'Cheese fair in Tolmen',
      text: `${fairText} ${id}`,
    })
  const ids = (ledger: Ledger): readonly (readonly string[])[] => ledger.stories.map(({ articleIds }) => articleIds)
  const merge: Change = { kind: 'merge-stories', articleIds: [guard.articleId, articleId('fair')] }

  it('are one, whatever comes later', () => {
    const later = [report('later', 4, left, 'Ida Holm'), fair('after', 5)]
    expect(ids(ledgerOf([guard, fair('fair', 2), ...later]))).toEqual([
      ['guard', 'later'],
      ['fair', 'after'],
    ])
    expect(ids(ledgerOf([guard, fair('fair', 2), ...later], merge))).toEqual([['guard', 'fair', 'later', 'after']])
  })

  it('are two, and what comes later goes with what it is most like', () => {
    const bell = 'an anchor and a bell lay in the wreck'
    const divers = (id: string, on: number): FiledReading => report(id, on, bell, 'Divers of Tolmen')
    const change: Change = {
      kind: 'split-story',
      articleIds: [articleId('bell')],
      from: [guard.articleId, harbour.articleId],
    }
    const later = [divers('bell again', 6), report('later', 7, left, 'Pilots Union')]
    const reports = [guard, harbour, divers('bell', 4), ...later]
    expect(ids(ledgerOf(reports))).toHaveLength(1)
    expect(ids(ledgerOf(reports, change))).toEqual([
      ['guard', 'harbour', 'later'],
      ['bell', 'bell again'],
    ])
  })

  it('stay as they are where articles are not in the ledger', () => {
    const gone: Change = { kind: 'merge-stories', articleIds: [guard.articleId, articleId('gone')] }
    expect(ids(ledgerOf([guard], gone))).toEqual([['guard']])
  })
})

describe('corrections that stand', () => {
  const merge = correctionOf({ kind: 'merge-stories', articleIds: [] }, 1)
  const undo = (of: Correction, n: number): Correction => correctionOf({ kind: 'undo', correctionId: of.id }, n)

  it('are those that no other one that stands undoes', () => {
    const [first, second] = [undo(merge, 2), undo(undo(merge, 2), 3)]
    expect(standingCorrections([first, merge])).toEqual([first])
    expect(standingCorrections([second, first, merge])).toEqual([merge, second])
  })

  it('are not undone by what was made before them', () => {
    const early = undo(correctionOf({ kind: 'merge-stories', articleIds: [] }, 5), 2)
    const late = correctionOf({ kind: 'merge-stories', articleIds: [] }, 5)
    expect(standingCorrections([early, late])).toContain(late)
  })
})
