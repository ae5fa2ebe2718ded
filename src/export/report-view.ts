import { type HighlightedText, highlight, type NumberedAttribution } from '../core/highlight.ts'
import type { Reading, SourceKind, TimeExpression } from '../core/reading.ts'
import { findSpeakers, type SpeakerIndex, type WhoIsWho, whoIsWho } from './report-who.ts'

/** One attribution as every report lists it. Words of the page stay apart from words of ours. */
export interface ReportNote extends NumberedAttribution {
  /** Who speaks: the resolved name, or else the words that name nobody; absent when there are none. */
  readonly speaker?: string
  /** Whether no name stands behind the speaker. */
  readonly unnamed: boolean
  /** The office that the text gives the speaker; told with the speaker's first note and not again. */
  readonly role?: string
  readonly kind: string
  /** The words of the cue and of the content; pieces are joined by " … ". */
  readonly cue: string
  readonly words: string
  /** How sure the reading is, in 100. */
  readonly sure: number
  readonly doubtful: boolean
}

/** One reading as every report shows it. */
export interface ReportView {
  readonly lit: HighlightedText
  readonly notes: readonly ReportNote[]
  readonly speakers: readonly string[]
  readonly who: readonly WhoIsWho[]
  /** Each wording of a time with its value once, in text order. */
  readonly times: readonly TimeExpression[]
}

/** A reading below this is a doubtful one and is called so. */
const doubtfulBelow = 60

const kindWords: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organization: 'organization',
  government: 'government',
  'state-media': 'state media',
  media: 'media',
  document: 'document',
  anonymous: 'anonymous',
  unspecified: 'not named',
}

/** What the reports in HTML, Markdown and plain text show of a reading. */
export function toReportView(reading: Reading): ReportView {
  const { article, attributions } = reading
  const lit = highlight(article.text, attributions)
  const index = findSpeakers(reading)
  const notes = tellRolesOnce(lit.notes.map((note) => toReportNote(note, article.text, index)))
  return {
    lit,
    notes,
    speakers: [...new Set(notes.flatMap(({ speaker }) => speaker?.split('; ') ?? []))],
    who: whoIsWho(reading, index),
    times: distinctTimes(reading.times),
  }
}

function toReportNote(note: NumberedAttribution, text: string, index: SpeakerIndex): ReportNote {
  const { source, cue, content, speaker = source?.text, sourceKind, confidence } = note.attribution
  const role = index.roleOf(note.attribution)
  const sure = Math.round(Math.min(1, Math.max(0, confidence || 0)) * 100)
  return {
    ...note,
    ...(speaker && { speaker }),
    unnamed: sourceKind === 'anonymous',
    ...(role !== undefined && { role }),
    kind: kindWords[sourceKind],
    cue: joinWords(text, cue.spans),
    words: joinWords(text, content?.spans ?? []),
    sure,
    doubtful: sure < doubtfulBelow,
  }
}

function tellRolesOnce(notes: readonly ReportNote[]): readonly ReportNote[] {
  const told = new Set<string>()
  return notes.map((note) => {
    const { role, ...rest } = note
    if (role === undefined || note.speaker === undefined || !told.has(note.speaker)) {
      if (note.speaker !== undefined) told.add(note.speaker)
      return note
    }
    return rest
  })
}

function joinWords(text: string, spans: readonly (readonly [number, number])[]): string {
  return spans
    .map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' '))
    .filter((words) => words !== '')
    .join(' … ')
}

function distinctTimes(times: readonly TimeExpression[]): readonly TimeExpression[] {
  const seen = new Map<string, TimeExpression>()
  for (const time of [...times].sort((a, b) => a.span[0] - b.span[0])) {
    const key = `${time.value}\n${time.text}`
    if (!seen.has(key)) seen.set(key, time)
  }
  return [...seen.values()]
}

/** "Ann", "Ann and Bob", "Ann, Bob and Cid". A government is spoken of with its article. */
export function listNames(names: readonly string[]): string {
  const spoken = names.map((name) => (/^Government of /.test(name) ? `the ${name}` : name))
  const last = spoken.at(-1) ?? ''
  return spoken.length < 2 ? last : `${spoken.slice(0, -1).join(', ')} and ${last}`
}

/** "1 denial", "2 denials". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
