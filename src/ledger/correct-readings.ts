import type { Correction, FixedAttribution } from '../core/correction.ts'
import { type ArticleId, type AttributionId, attributionId } from '../core/ids.ts'
import type { CopyGroup, FiledReading } from '../core/ledger.ts'
import type { Attribution, Reading } from '../core/reading.ts'
import { findOnce, isWhole, type Part, partAt, type Span } from '../core/span.ts'
import { sharedShare } from './find-said.ts'

/** How much of all their words two readings of one place must share to be of the same act of saying. */
const leastShared = 0.5

/** What a correction's attributions name as their rule. */
const rule = 'corrected'

/**
 * Readings with the attributions that persons fixed, struck or added, one correction after the other: in the revision that they saw, and in
 * every other one of the article, and of copies of it, that holds the same words once.
 */
export function correctReadings(
  readings: readonly FiledReading[],
  corrections: readonly Correction[],
  groups: readonly CopyGroup[],
): readonly FiledReading[] {
  const fixes = corrections.flatMap(({ change }) => (change.kind === 'fix-attribution' ? [change] : []))
  if (fixes.length === 0) return readings
  const groupOf = new Map(groups.flatMap(({ id, articleIds }) => articleIds.map((article) => [article, id])))
  const textOf = (article: ArticleId): string => groupOf.get(article) ?? article
  return readings.map((filed) => {
    const own = fixes.filter(({ articleId }) => textOf(articleId) === textOf(filed.articleId))
    const reading = own.reduce((now, fix) => {
      const { text } = now.article
      const { span, text: words } = fix.words
      const start = text.slice(...span) === words ? span[0] : findOnce(text, words)?.[0]
      const moved = start === undefined ? undefined : moveBy(fix, start - span[0])
      return moved && isWithin(moved, text) ? correct(now, moved) : now
    }, filed.reading)
    return reading === filed.reading ? filed : { ...filed, reading }
  })
}

interface Fix {
  readonly at?: readonly Span[]
  readonly attribution?: FixedAttribution
}

function moveBy({ at, attribution }: Fix, offset: number): Fix {
  const move = (spans: readonly Span[]): readonly Span[] => spans.map(([start, end]) => [start + offset, end + offset])
  return {
    ...(at && { at: move(at) }),
    ...(attribution && {
      attribution: {
        ...attribution,
        ...(attribution.source && { source: move(attribution.source) }),
        cue: move(attribution.cue),
        ...(attribution.content && { content: move(attribution.content) }),
      },
    }),
  }
}

/** What comes from elsewhere may name places that are none. */
const isWithin = ({ at, attribution }: Fix, text: string): boolean =>
  [...(at ?? []), ...(attribution ? spansOf(attribution) : [])].every(
    ([start, end]) => start >= 0 && start <= end && end <= text.length && isWhole(text.slice(start, end)),
  )

function correct(reading: Reading, { at, attribution }: Fix): Reading {
  const { attributions } = reading
  const old = findAttribution(attributions, at ?? (attribution ? spansOf(attribution) : []))
  if (!attribution) return old ? { ...reading, attributions: without(attributions, old) } : reading
  const fixed = build(reading, attribution, old)
  if (old) return { ...reading, attributions: attributions.map((one) => (one === old ? fixed : one)) }
  const place = attributions.findIndex((one) => startOf(one) > startOf(fixed))
  const [before, after] = place < 0 ? [attributions, []] : [attributions.slice(0, place), attributions.slice(place)]
  return { ...reading, attributions: [...before, fixed, ...after] }
}

const startOf = ({ cue, content }: Attribution): number => (cue.spans[0] ?? content?.spans[0] ?? [0])[0]
const spansOf = ({ source, cue, content }: FixedAttribution): readonly Span[] => [
  ...(source ?? []),
  ...cue,
  ...(content ?? []),
]

/** The attribution that stands at these words, or nearly so. */
function findAttribution(attributions: readonly Attribution[], words: readonly Span[]): Attribution | undefined {
  const near = attributions.map((one) => {
    const spans = [...(one.source?.spans ?? []), ...one.cue.spans, ...(one.content?.spans ?? [])]
    return { one, share: sharedShare(spans, words) }
  })
  const [best] = near.sort((a, b) => b.share - a.share)
  return best && best.share >= leastShared ? best.one : undefined
}

/** What hung on it hangs on what it hung on. */
function without(attributions: readonly Attribution[], gone: Attribution): readonly Attribution[] {
  return attributions.flatMap((one): readonly Attribution[] => {
    if (one === gone) return []
    if (one.about !== gone.id && one.nestedIn !== gone.id) return [one]
    const { about, nestedIn, ...rest } = one
    const outer = nestedIn === gone.id ? gone.nestedIn : nestedIn
    return [
      {
        ...rest,
        ...(about !== undefined && about !== gone.id && { about }),
        ...(outer !== undefined && { nestedIn: outer }),
      },
    ]
  })
}

function build({ article, attributions }: Reading, fixed: FixedAttribution, old: Attribution | undefined): Attribution {
  const part = <Known extends Part>(spans: readonly Span[], known: Known | undefined): Known | Part =>
    known && JSON.stringify(known.spans) === JSON.stringify(spans) ? known : partAt(article.text, spans)
  return {
    id: old?.id ?? freeId(attributions),
    ...(fixed.source && { source: part(fixed.source, old?.source) }),
    cue: part(fixed.cue, old?.cue),
    ...(fixed.content && { content: part(fixed.content, old?.content) }),
    form: fixed.form,
    stance: fixed.stance,
    certainty: fixed.certainty,
    sourceKind: fixed.sourceKind,
    ...(fixed.speaker !== undefined && { speaker: fixed.speaker }),
    ...(old?.about !== undefined && { about: old.about }),
    ...(old?.nestedIn !== undefined && { nestedIn: old.nestedIn }),
    rule,
    confidence: 1,
  }
}

function freeId(attributions: readonly Attribution[]): AttributionId {
  const taken = new Set(attributions.map(({ id }) => id))
  for (let n = 1; ; n += 1) if (!taken.has(attributionId(`p${n}`))) return attributionId(`p${n}`)
}
