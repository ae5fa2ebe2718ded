import { useContext } from 'preact/hooks'
import type { Citation } from '../../core/ledger.ts'
import type { ArticleBrief } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { toArticle } from '../route.ts'

interface CitationsProps {
  readonly citations: readonly Citation[]
  /** Articles whose outlets can be named. Without any, every citation is by the article at hand. */
  readonly articles: readonly ArticleBrief[]
  readonly title: string
}

const said = { named: 'named in the text', linked: 'linked, not named', copied: 'its text' } as const

/** Words that stand in several texts of a page cite once. */
function onceEach(citations: readonly Citation[]): readonly Citation[] {
  const key = ({ articleId, citedArticleId, outlet, how, text }: Citation) =>
    [articleId, citedArticleId, outlet, how, text].join('\n')
  return [...new Map(citations.map((citation) => [key(citation), citation])).values()]
}

/** Who cites whom, in whose words. */
export function Citations({ citations, articles, title }: CitationsProps) {
  const past = useContext(AsOf)
  if (citations.length === 0) return null
  const outletOf = (id: string | undefined) => articles.find((article) => article.id === id)?.outlet
  return (
    <section class="section">
      <div class="head">
        <h2>{title}</h2>
      </div>
      <ul class="cites">
        {onceEach(citations).map((citation) => {
          const { articleId, citedArticleId, how, outlet, text, revisionId, spans } = citation
          const whom = outlet ?? outletOf(citedArticleId) ?? 'a report that it does not name'
          return (
            <li key={`${articleId} ${citedArticleId ?? ''} ${spans.join()} ${how}`}>
              <p class="meta" dir="auto">
                {articles.length > 0 && <bdi>{outletOf(articleId) ?? 'An article'} cites </bdi>}
                {citedArticleId !== undefined ? (
                  <a href={toArticle({ articleId: citedArticleId }, past)}>{whom}</a>
                ) : (
                  <bdi>{whom}</bdi>
                )}{' '}
                <span class="tag">{said[how]}</span>
              </p>
              {how !== 'copied' && text !== '' && (
                <a class="quiet theirs" href={toArticle({ articleId, revisionId, spans }, past)} dir="auto">
                  {text}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
