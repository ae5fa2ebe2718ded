import type { Citation } from '../core/ledger.ts'
import { sentencesOf } from '../core/sentences-of.ts'
import type { DatedArticle, DatedRevision } from './gather-articles.ts'
import { groupBy } from './order.ts'
import type { Outlets } from './outlets.ts'

/** Citations that one revision is searched for: a list of all outlets is no report. */
const mostCitations = 40

/** Who cites whom in a story, in whose words: sentences that name another outlet, and copies of another's text. */
export function findCitations(articles: readonly DatedArticle[], outlets: Outlets): readonly Citation[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const others = groupBy(articles, (article) => outlets.nameOf(article))
  return articles.flatMap((article) => {
    const original = article.copyOf && articleOf.get(article.copyOf)
    const named = article.revisions.flatMap((revision) => namedIn(article, revision, others, outlets))
    return [
      ...(original ? [copied(article, original, outlets)] : []),
      ...named.filter((citation) => citation.citedArticleId === undefined || citation.citedArticleId !== original?.id),
    ]
  })
}

function namedIn(
  article: DatedArticle,
  revision: DatedRevision,
  others: ReadonlyMap<string, readonly DatedArticle[]>,
  outlets: Outlets,
): readonly Citation[] {
  const { text } = revision.reading.article
  const own = outlets.nameOf(article)
  const seen = new Set<string>()
  return sentencesOf(revision.reading).flatMap((span) =>
    outlets.namedIn(text.slice(...span)).flatMap((outlet): readonly Citation[] => {
      if (outlet === own || seen.has(`${outlet}\n${span[0]}`) || seen.size >= mostCitations) return []
      seen.add(`${outlet}\n${span[0]}`)
      // Only where one earlier article of that outlet is on record do we know which one is meant.
      const earlier = (others.get(outlet) ?? []).filter((other) => other.at <= revision.at && other.id !== article.id)
      const cited = earlier.length === 1 ? earlier[0] : undefined
      return [
        {
          articleId: article.id,
          revisionId: revision.id,
          spans: [span],
          text: text.slice(...span),
          outlet,
          ...(cited && { citedArticleId: cited.id }),
          how: 'named',
        },
      ]
    }),
  )
}

/** A copy: in the words that name the original's outlet, else in the first sentence that both have, else in the first. */
function copied(article: DatedArticle, original: DatedArticle, outlets: Outlets): Citation {
  const [revision] = article.revisions
  const { text } = revision.reading.article
  const outlet = outlets.nameOf(original)
  const theirs = original.revisions[0].reading.article.text
  const sentences = sentencesOf(revision.reading)
  const named = outlets.mentionsIn(text).find((mention) => mention.outlet === outlet)
  const shared = sentences.find((span) => theirs.includes(text.slice(...span)))
  const span = named ? ([named.start, named.end] as const) : (shared ?? sentences[0] ?? ([0, text.length] as const))
  return {
    articleId: article.id,
    revisionId: revision.id,
    spans: [span],
    text: text.slice(...span),
    outlet,
    citedArticleId: original.id,
    how: 'copied',
  }
}
