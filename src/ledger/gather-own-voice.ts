import type { Certainty } from '../core/reading.ts'
import { mergeSpans, type Span } from '../core/span.ts'
import { isKnowledge } from './find-acts.ts'
import { findTerms } from './find-terms.ts'
import type { DatedArticle, DatedRevision } from './gather-articles.ts'
import type { Saying } from './gather-sayings.ts'
import { layOutRevision } from './revision-layout.ts'
import { rangeAcross } from './sorted-spans.ts'

/** A sentence with fewer words of content says too little to be told from another. */
const leastTerms = 3

/** Sentences of one revision that are listened to, in text order. */
const mostSentences = 4000

/** Where own-voice sentences count from, so that they stand after the attributions of their revision. */
const firstPlace = 100_000

/** Sentences that an outlet says in its own voice: nobody's content, nobody's cue. They may state what others claim. */
export function gatherOwnVoice(articles: readonly DatedArticle[]): readonly Saying[] {
  return articles.flatMap((article) => article.revisions.flatMap((revision) => ownSentences(article, revision)))
}

function ownSentences(article: DatedArticle, revision: DatedRevision): readonly Saying[] {
  const { text } = revision.reading.article
  const layout = layOutRevision(revision)
  const said = mergeSpans(
    revision.reading.attributions
      .filter((one) => !isKnowledge(one))
      .flatMap(({ source, cue, content }) => [...(source?.spans ?? []), ...cue.spans, ...(content?.spans ?? [])]),
  )
  return layout.sentences.slice(0, mostSentences).flatMap((sentence, index): readonly Saying[] => {
    const [from, to] = rangeAcross(said, sentence)
    if (from < to) return []
    const words = text.slice(...sentence)
    const terms = findTerms(words)
    if (terms.length < leastTerms || /^[“"]|\?$|\b(?:whether|unclear|nobody knows|could say)\b/iu.test(words)) return []
    const spans: readonly Span[] = [[sentence[0], /[.!?]$/u.test(words) ? sentence[1] - 1 : sentence[1]]]
    return [
      {
        article,
        revision,
        place: firstPlace + index,
        spans,
        text: spans.map((span) => text.slice(...span)).join(' '),
        stance: 'asserts',
        certainty: certaintyOf(words),
        ...layout.surroundingsOf(sentence),
        terms,
      },
    ]
  })
}

function certaintyOf(words: string): Certainty {
  if (/\b(?:may|might|could|perhaps|possibly|allegedly)\b/iu.test(words)) return 'possible'
  return /\b(?:reportedly|probably|likely|apparently|believed|thought|appears?|seems?)\b/iu.test(words)
    ? 'probable'
    : 'certain'
}
