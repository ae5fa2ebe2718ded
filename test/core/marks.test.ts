import { describe, expect, it } from 'vitest'
import { editKinds, statuses } from '../../src/core/ledger.ts'
import {
  certaintyMark,
  editMark,
  ribbon,
  sideOf,
  stanceMark,
  statusMark,
  type TallyOrigin,
  tally,
  tallyWords,
} from '../../src/core/marks.ts'
import { certainties, stances } from '../../src/core/reading.ts'

const count = (drawn: string, sign: string): number => drawn.split(sign).length - 1
const rows = (drawn: string): readonly [above: string, below: string] => {
  const [above = '', below = ''] = drawn.split('<g class="mk-against">')
  return [above, below]
}
const origins = (role: TallyOrigin['role'], ...reports: readonly number[]): readonly TallyOrigin[] =>
  reports.map((many) => ({ role, reports: many }))

describe('marks', () => {
  it('draw each stance, certainty, status and edit in its own form', () => {
    const drawn = [
      ...stances.map((stance) => stanceMark(stance)),
      ...certainties.map((certainty) => certaintyMark(certainty)),
      ...statuses.map((status) => statusMark(status)),
    ]
    expect(new Set(drawn).size).toBe(stances.length + certainties.length + statuses.length)
    expect(editKinds.every((kind) => editMark(kind).startsWith('<svg class="mk mk-edit"'))).toBe(true)
  })

  it('put a denial alone on the other side, and what is neither on none', () => {
    expect(stances.filter((stance) => sideOf(stance) === 'against')).toEqual(['denies'])
    expect(stances.filter((stance) => sideOf(stance) === 'neither')).toEqual(['speculates', 'asks', 'declines'])
  })

  it('are hidden from speech beside their word and named when alone, with the name escaped', () => {
    expect(stanceMark('denies')).toContain('aria-hidden="true"')
    expect(stanceMark('denies', { label: 'denies "it"' })).toContain('role="img" aria-label="denies &quot;it&quot;"')
  })
})

describe('the tally', () => {
  it('draws a disc for each origin and a tick for each report that only repeats it', () => {
    const [above, below] = rows(tally([...origins('supports', 3, 1), ...origins('denies', 2)]))
    expect([count(above, '<circle'), count(above, '<rect')]).toEqual([2, 2])
    expect([count(below, '<circle'), count(below, '<rect')]).toEqual([1, 1])
  })

  it('gives discs room before ticks and ends a run cut short in two dots', () => {
    const [above] = rows(tally(origins('supports', 40, 1, 1)))
    expect(count(above, '<circle')).toBe(3)
    expect(count(above, 'width="1" height="1"')).toBe(2)
  })

  it('ends a row of too many discs in an arrow', () => {
    const [above] = rows(tally(origins('supports', ...Array.from({ length: 5_000 }, () => 1))))
    expect(count(above, '<circle')).toBe(9)
    expect(above).toContain('l3 3-3 3')
  })

  it.each<[readonly TallyOrigin[], string]>([
    [[], 'no origin stands behind it; nobody denies it'],
    [origins('supports', 3), '1 independent origin in 3 reports; nobody denies it'],
    [[...origins('supports', 1, 1), ...origins('denies', 4)], '2 independent origins in 2 reports; denied by 1 origin'],
    [
      [...origins('withdrawn', 2), ...origins('speculates', 1, 1)],
      'no origin stands behind it; 1 origin withdrawn; 2 origins only speculating; nobody denies it',
    ],
  ])('is spoken as counts %#', (given, words) => {
    expect(tallyWords(given)).toBe(words)
    expect(tally(given)).toContain(`aria-label="${words}"`)
  })
})

describe('the ribbon', () => {
  const range = { from: '2024-05-01T00:00:00Z', to: '2024-05-11T00:00:00Z', width: 102 }

  it('holds each step until the next and the last one to the end', () => {
    const drawn = ribbon(
      [
        { at: '2024-05-01T00:00:00Z', for: 1, against: 0 },
        { at: '2024-05-06T00:00:00Z', for: 2, against: 1 },
      ],
      range,
    )
    expect(drawn).toContain('<rect x="1" y="7" width="50" height="3"')
    expect(drawn).toContain('<rect x="51" y="4" width="51" height="6"')
    expect(drawn).toContain('d="M51.5 11V13.5H101.5V11"')
  })

  it('stays in its frame when a step lies outside it or all time is one moment', () => {
    const moment = '2024-05-01T00:00:00Z'
    const drawn = ribbon([{ at: '2023-01-01T00:00:00Z', for: 90, against: 0 }], {
      from: moment,
      to: moment,
      width: 102,
    })
    expect(drawn).toContain('<rect x="1" y="1" width="101" height="9"')
    expect(drawn).not.toContain('NaN')
  })
})
