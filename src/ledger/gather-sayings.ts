import type { Attribution, Certainty, Stance } from '../core/reading.ts'
import { hullOf, type Span } from '../core/span.ts'
import { findTerms, type Term } from './find-terms.ts'
import type { DatedArticle, DatedRevision } from './gather-articles.ts'
import { paragraphAt, sentencesOf } from './sentences-of.ts'

/** One act of saying as the ledger weighs it: an attribution with content, or a sentence in an outlet's own voice. */
export interface Saying {
  readonly article: DatedArticle
  readonly revision: DatedRevision
  /** Counts through the revision's sayings in text order; tells two with the same words apart. */
  readonly place: number
  readonly spans: readonly Span[]
  readonly text: string
  readonly stance: Stance
  readonly certainty: Certainty
  /** Absent for the outlet's own voice. */
  readonly attribution?: Attribution
  readonly speaker?: string
  /** The sentences that hold the content. */
  readonly sentence: Span
  readonly paragraph: Span
  readonly terms: readonly Term[]
}

/** Stances that neither support, deny nor doubt anything. */
const silent: ReadonlySet<Stance> = new Set(['asks', 'declines'])

/** Every attribution with content of every revision, in time and text order. */
export function gatherSayings(articles: readonly DatedArticle[]): readonly Saying[] {
  return articles.flatMap((article) => article.revisions.flatMap((revision) => sayingsOf(article, revision)))
}

function sayingsOf(article: DatedArticle, revision: DatedRevision): readonly Saying[] {
  const { text } = revision.reading.article
  const sentences = sentencesOf(revision.reading)
  return revision.reading.attributions.flatMap((attribution, place): readonly Saying[] => {
    const { content, stance, certainty, speaker } = attribution
    const hull = content && hullOf(content.spans)
    if (!content || !hull || silent.has(stance)) return []
    const around = sentences.filter(([start, end]) => start < hull[1] && hull[0] < end)
    return [
      {
        article,
        revision,
        place,
        spans: content.spans,
        text: content.text,
        stance,
        certainty,
        attribution,
        ...(speaker !== undefined && { speaker }),
        sentence: hullOf(around) ?? hull,
        paragraph: paragraphAt(text, hull[0]),
        terms: findTerms(content.text),
      },
    ]
  })
}
