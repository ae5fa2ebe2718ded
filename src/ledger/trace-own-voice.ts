import { overlaps } from '../core/span.ts'
import type { Saying } from './gather-sayings.ts'
import type { Trace, TraceContext, Traced } from './trace.ts'

/** Words by which a writer tells what he saw himself. */
const eyewitnessPattern =
  /(?:^|[\s“])(?:I|me|my)\b|\b(?:our (?:reporter|correspondent)|this reporter|we (?:saw|counted|found|visited|watched|reached|observed|measured|tested|reviewed))\b/u

/** Whether a saying is a witness's own: its paragraph is told in the first person, outside quotation marks. */
export function isEyewitness(saying: Saying): boolean {
  if (isUnsourced(saying)) return false
  const words = saying.revision.reading.article.text.slice(...saying.paragraph)
  return eyewitnessPattern.test(words.replace(/[“"][^“”"\n]{0,2000}[”"]/gu, ''))
}

/**
 * The origin of what an outlet says in its own voice or lays in nobody's mouth. What it saw itself is its own; what repeats an earlier report has
 * that report's origin; what a later revision of the same page lays in somebody's mouth came from that somebody.
 */
export function traceOwnVoice(saying: Saying, traced: readonly Traced[], { outlets, withdrawal }: TraceContext): Trace {
  const outlet = outlets.nameOf(saying.article)
  if (withdrawal && withdrawal.article.id === saying.article.id && saying.stance === 'denies') {
    const withdrawn = traced.find(({ saying: other }) => withdrawal.of(other))
    if (withdrawn) return { ...withdrawn.trace, why: `${outlet} withdraws what it had reported.` }
  }
  const own: Trace = {
    key: `own ${outlet.toLowerCase()}`,
    name: `${outlet} (own reporting)`,
    kind: 'media',
    why: `${outlet} states it in its own voice.`,
  }
  const alike = traced.filter(({ saying: other }) => (other.stance === 'denies') === (saying.stance === 'denies'))
  const revealed = alike.find(
    ({ saying: other }) =>
      other.article.id === saying.article.id &&
      other.revision.at > saying.revision.at &&
      !/^own /u.test(other.speaker ?? ''),
  )
  if (revealed)
    return {
      ...revealed.trace,
      why: `A later revision of ${outlet}’s page says that it came from ${revealed.saying.speaker ?? revealed.trace.name}.`,
    }
  if (isEyewitness(saying)) return own
  const named = isUnsourced(saying) ? findNamed(saying, alike) : undefined
  if (named) return { ...named.trace, why: `${outlet} also says it without naming a source.` }
  const earlier = alike.find(
    ({ saying: other }) => other.article.id !== saying.article.id && other.revision.at < saying.revision.at,
  )
  if (earlier)
    return {
      ...earlier.trace,
      why: `${outlet} repeats in its own voice what ${outlets.nameOf(earlier.saying.article)} reported from ${earlier.saying.speaker ?? earlier.trace.name}.`,
    }
  return isUnsourced(saying) ? traceUnsourced(outlet) : own
}

/** "Reportedly", "accusations that": laid in somebody's mouth, and the sentence does not tell whose. */
function isUnsourced({ attribution, speaker }: Saying): boolean {
  return attribution !== undefined && speaker === undefined
}

/** Whom the same text names for it, at best in the same words: "one of which reportedly resembled …, as per NK News". */
function findNamed({ revision, spans, stance }: Saying, alike: readonly Traced[]): Traced | undefined {
  const named = alike.filter(
    ({ saying: other }) =>
      other.revision.id === revision.id &&
      other.speaker !== undefined &&
      (other.stance === 'speculates') === (stance === 'speculates'),
  )
  const inSameWords = named.find(({ saying: other }) =>
    other.spans.some((theirs) => spans.some((own) => overlaps(theirs, own))),
  )
  return inSameWords ?? named[0]
}

/** Somebody says it, and the whole report does not tell who. */
function traceUnsourced(outlet: string): Trace {
  return {
    key: `unsourced ${outlet.toLowerCase()}`,
    name: `not named, in ${outlet}`,
    kind: 'unspecified',
    why: `${outlet} does not tell who says so, so it corroborates nobody else.`,
  }
}
