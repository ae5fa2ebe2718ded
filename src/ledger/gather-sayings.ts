import type { Attribution, Certainty, Stance } from '../core/reading.ts'
import { hullOf, type Span } from '../core/span.ts'
import { findActs } from './find-acts.ts'
import { findTerms, type Term } from './find-terms.ts'
import type { DatedArticle, DatedRevision } from './gather-articles.ts'
import { layOutRevision, type Surroundings } from './revision-layout.ts'

/** One act of saying as the ledger weighs it: an attribution with content, or a sentence in an outlet's own voice. */
export interface Saying extends Surroundings {
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
  readonly terms: readonly Term[]
}

/** Attributions of one revision that are weighed, in their order. The longest transcripts have some hundreds; past this it is a flood. */
const mostAttributions = 2000

/** Characters that one content, and all of a revision's, have at most to be weighed: the longest in our corpora has some 3,000; a longer one is a text within the text. */
const longestContent = 20_000
const mostContent = 1_000_000

/** Stances that neither support, deny nor doubt anything. */
const silent: ReadonlySet<Stance> = new Set(['asks', 'declines'])

/** Every attribution with content of every revision, in time and text order. */
export function gatherSayings(articles: readonly DatedArticle[]): readonly Saying[] {
  return articles.flatMap((article) => article.revisions.flatMap((revision) => sayingsOf(article, revision)))
}

function sayingsOf(article: DatedArticle, revision: DatedRevision): readonly Saying[] {
  const layout = layOutRevision(revision)
  let weighed = 0
  return findActs(revision.reading)
    .slice(0, mostAttributions)
    .flatMap((attribution, place): readonly Saying[] => {
      const { content, stance, certainty, speaker } = attribution
      const hull = content && hullOf(content.spans)
      if (!content || !hull || silent.has(stance)) return []
      if (content.text.length > longestContent || weighed + content.text.length > mostContent) return []
      weighed += content.text.length
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
          ...layout.surroundingsOf(hull),
          terms: findTerms(content.text),
        },
      ]
    })
}
