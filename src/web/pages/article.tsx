import { sideOf } from '../../core/marks.ts'
import type { Reading } from '../../core/reading.ts'
import type { ArticleDetail } from '../../serve/contract.ts'
import { Changes } from '../article/changes.tsx'
import { ReadText } from '../article/read-text.tsx'
import { Texts } from '../article/texts.tsx'
import { ByHand } from '../correct/by-hand.tsx'
import { api, areClaims, isArticle, isArticleReading, step } from '../endpoints.ts'
import { Citations } from '../parts/citations.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Empty, Shown } from '../parts/states.tsx'
import { Time } from '../parts/time.tsx'
import { type Route, toArticle, toStory } from '../route.ts'
import { useApi } from '../use-api.ts'
import { useTitle } from '../use-title.ts'
import { plural, safeAddress } from '../words.ts'

type ArticleRoute = Extract<Route, { kind: 'article' }>

interface PageProps {
  readonly route: ArticleRoute
  readonly hash: string
}

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

/** Outlet, byline, date. */
function Imprint({ article }: { readonly article: ArticleDetail }) {
  const { outlet, byline, publishedAt, revisions } = article
  const [first] = revisions
  return (
    <p class="lede imprint">
      {outlet !== undefined && <bdi>{outlet}</bdi>}
      {byline !== undefined && <bdi>{byline}</bdi>}
      {publishedAt !== undefined ? (
        <span>
          <Time at={publishedAt} detail="full" /> <span class="faint">(printed {publishedAt})</span>
        </span>
      ) : (
        first && (
          <span>
            no date on the page; seen <Time at={first.seenAt} detail="full" printed={first.seenAt} />
          </span>
        )
      )}
    </p>
  )
}

/** What else the ledger holds on it: its address, copies of it, its texts. */
function About({ article, reading }: { readonly article: ArticleDetail; readonly reading?: Reading | undefined }) {
  const { group, revisions } = article
  const address = safeAddress(article.url)
  const original = group?.originArticleId
  const texts = revisions.length === 1 ? '1 text, never seen changed' : `${revisions.length} texts`
  return (
    <div class="line meta about">
      {reading && <Counts reading={reading} />}
      {address !== undefined && (
        <a href={address} rel="noreferrer noopener">
          its address
        </a>
      )}
      <span>{texts}</span>
      {original !== undefined && original !== article.id && (
        <a class="tag" href={toArticle({ articleId: original })}>
          copy of {article.copies.find(({ id }) => id === original)?.outlet ?? 'another text'}
        </a>
      )}
      {original === article.id && group && (
        <span class="tag">carried by {plural(group.articleIds.length - 1, 'copy', 'copies')}</span>
      )}
    </div>
  )
}

function Loaded({ article, route, hash }: PageProps & { readonly article: ArticleDetail }) {
  const { revisions } = article
  const wanted = revisions.findIndex(({ id }) => id === route.revision)
  const index = wanted === -1 ? revisions.length - 1 : wanted
  const shown = revisions[index]
  const before = revisions[index - 1]
  const reading = useApi(
    api(`articles/${step(article.id)}/reading`, shown ? { revision: shown.id } : {}),
    isArticleReading,
  )
  const claims = useApi(api('claims', { articleId: article.id, limit: '200' }), areClaims)
  useTitle(article.title ?? article.outlet ?? 'Article')
  return (
    <>
      <Crumbs story={article.story && { href: toStory(article.story.id), title: article.story.title }} />
      <article class="article">
        <h1 class="theirs" dir="auto">
          {article.title ?? 'An article without a title'}
        </h1>
        <Imprint article={article} />
        <About article={article} reading={reading.kind === 'here' ? reading.value.reading : undefined} />
        <Texts article={article} index={index} changes={route.changes} />
        {route.changes && before && shown ? (
          <Changes before={before} after={shown} edits={article.edits} />
        ) : (
          <Shown asked={reading} rows={6}>
            {(filed) => (
              <>
                {filed.reading.article.text === '' && <Empty title="The page held no text." />}
                <ReadText
                  key={filed.revisionId}
                  filed={filed}
                  claims={claims.kind === 'here' ? claims.value.items : []}
                  at={route.at}
                  hash={hash}
                />
              </>
            )}
          </Shown>
        )}
        <Citations citations={article.citations} articles={[]} title="Whom it cites" />
        <ByHand kind="article" id={article.id} />
      </article>
    </>
  )
}

/** One article: its words, who says what in them, its earlier texts. */
export function ArticlePage({ route, hash }: PageProps) {
  const asked = useApi(api(`articles/${step(route.id)}`), isArticle)
  return (
    <Shown asked={asked} rows={8}>
      {(article) => <Loaded article={article} route={route} hash={hash} />}
    </Shown>
  )
}
