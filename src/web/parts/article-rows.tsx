import { useContext } from 'preact/hooks'
import type { CopyGroup } from '../../core/ledger.ts'
import type { ArticleBrief } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { toArticle } from '../route.ts'
import { plural } from '../words.ts'
import { Time } from './time.tsx'

function ArticleLine({ article }: { readonly article: ArticleBrief }) {
  const past = useContext(AsOf)
  const [first] = article.revisions
  const texts = article.revisions.length
  return (
    <>
      <Time at={first?.at ?? article.publishedAt ?? ''} printed={article.publishedAt} />
      <div>
        <span class="meta" dir="auto">
          {article.outlet ?? 'no outlet named'}
        </span>{' '}
        {texts > 1 && <span class="tag">{texts} texts</span>}
        <p class="words" dir="auto">
          <a href={toArticle({ articleId: article.id }, past)}>{article.title ?? 'An article without a title'}</a>
        </p>
      </div>
    </>
  )
}

interface ArticleRowsProps {
  readonly articles: readonly ArticleBrief[]
  readonly groups: readonly CopyGroup[]
}

/** Articles by time, with the copies of a text folded under it. */
export function ArticleRows({ articles, groups }: ArticleRowsProps) {
  const headOf = (article: ArticleBrief) => {
    const group = groups.find(({ articleIds }) => articleIds.includes(article.id))
    const own = group && articles.filter(({ id }) => group.articleIds.includes(id))
    return own && (own.find(({ id }) => id === group.originArticleId) ?? own[0])
  }
  const heads = articles.filter((article) => (headOf(article) ?? article).id === article.id)
  return (
    <ul class="articles">
      {heads.map((article) => {
        const copies = articles.filter((one) => one.id !== article.id && headOf(one)?.id === article.id)
        return (
          <li key={article.id}>
            <div class="article-line">
              <ArticleLine article={article} />
            </div>
            {copies.length > 0 && (
              <details class="fold copies">
                <summary>
                  Unfold {copies.length === 1 ? '1 copy' : plural(copies.length, 'copy', 'copies')} of this text
                </summary>
                <ul>
                  {copies.map((copy) => (
                    <li class="article-line" key={copy.id}>
                      <ArticleLine article={copy} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}
