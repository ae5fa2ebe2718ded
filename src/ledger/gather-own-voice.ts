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
    const parts = [sentence, ...cutClauses(text, sentence)]
    return parts.flatMap((part): readonly Saying[] => {
      const [from, to] = rangeAcross(said, part)
      const words = text.slice(...part)
      const terms = findTerms(words)
      if (from < to || isDateline(words) || terms.length < (isBareDenial(words) ? 1 : leastTerms) || open.test(words))
        return []
      const spans: readonly Span[] = [[part[0], /[.!?]$/u.test(words) ? part[1] - 1 : part[1]]]
      return [
        {
          article,
          revision,
          place: firstPlace + index,
          spans,
          text: spans.map((span) => text.slice(...span)).join(' '),
          stance: 'asserts',
          certainty: certaintyOf(words),
          ...layout.surroundingsOf(part),
          terms,
        },
      ]
    })
  })
}

/** What is somebody else's words, a question, or left open. */
const open = /^[“"]|\?$|\b(?:whether|unclear|nobody knows|could say)\b/iu

/** "PORT SAVEN (Halden Wire)": a clause has words in small letters. */
const isDateline = (words: string): boolean => (words.match(/(?<![\p{L}\p{N}’'-])\p{Ll}{2,}/gu) ?? []).length < 2

/** "No one was hurt": so few words say enough when they are a no. */
const isBareDenial = (words: string): boolean =>
  /^(?:no one|nobody|none|nothing|no \p{Ll}+)\s\p{Ll}+\s\p{Ll}/iu.test(words)

/** Where one clause ends and the next begins. */
const joints = /(?:,\s(?:and|but|while|although|though)|;|:|\s[–—])\s/gu

/** The clauses of a sentence that has more than one, so that one may stand for itself: "It sank on Sunday, and the firm hid it". */
function cutClauses(text: string, [start, end]: Span): readonly Span[] {
  const cuts = [...text.slice(start, end).matchAll(joints)]
  if (cuts.length === 0) return []
  const starts = [start, ...cuts.map(({ index, 0: joint }) => start + index + joint.length)]
  const ends = [...cuts.map(({ index }) => start + index), end]
  return starts.map((from, place): Span => [from, ends[place] ?? end])
}

function certaintyOf(words: string): Certainty {
  if (/\b(?:may|might|could|perhaps|possibly|allegedly)\b/iu.test(words)) return 'possible'
  return /\b(?:reportedly|probably|likely|apparently|believed|thought|appears?|seems?)\b/iu.test(words)
    ? 'probable'
    : 'certain'
}
