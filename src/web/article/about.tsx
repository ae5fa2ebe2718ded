import { useContext } from 'preact/hooks'
import { sideOf } from '../../core/marks.ts'
import type { Reading } from '../../core/reading.ts'
import type { ArticleDetail, ArticleReading } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { api, step } from '../endpoints.ts'
import { toArticle } from '../route.ts'
import { plural, safeAddress } from '../words.ts'

function Counts({ reading }: { readonly reading: Reading }) {
  const { attributions } = reading
  const speakers = new Set(attributions.flatMap(({ speaker }) => speaker ?? []))
  const denials = attributions.filter(({ stance }) => sideOf(stance) === 'against').length
  const by = speakers.size > 0 ? ` by ${plural(speakers.size, 'speaker')}` : ''
  return (
    <span>
      {plural(attributions.length, 'attribution')}
      {by}
      {denials > 0 && `, ${denials} of them ${denials === 1 ? 'a denial' : 'denials'}`}
    </span>
  )
}

/** What else the ledger holds on it: its address, copies of it, its texts. */
export function About({
  article,
  reading,
}: {
  readonly article: ArticleDetail
  readonly reading?: ArticleReading | undefined
}) {
  const past = useContext(AsOf)
  const { group, revisions } = article
  const address = safeAddress(article.url)
  const original = group?.originArticleId
  const unchanged = revisions.length === 1 ? ', never seen changed' : ''
  const texts = `${plural(revisions.length, 'text')}${past ? ' by then' : unchanged}`
  return (
    <div class="line meta about">
      {reading && <Counts reading={reading.reading} />}
      {address !== undefined && (
        <a href={address} rel="noreferrer noopener">
          its address
        </a>
      )}
      {reading?.isArchived && (
        <a
          href={api(`articles/${step(article.id)}/page`, { revision: reading.revisionId })}
          target="_blank"
          rel="noopener"
        >
          the page as fetched
        </a>
      )}
      <span>{texts}</span>
      {original !== undefined && original !== article.id && (
        <a class="tag" href={toArticle({ articleId: original }, past)}>
          copy of {article.copies.find(({ id }) => id === original)?.outlet ?? 'another text'}
        </a>
      )}
      {original === article.id && group && (
        <span class="tag">carried by {plural(group.articleIds.length - 1, 'copy', 'copies')}</span>
      )}
    </div>
  )
}
