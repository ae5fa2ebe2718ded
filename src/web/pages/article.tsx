import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { ArticleDetail } from '../../serve/contract.ts'
import { About } from '../article/about.tsx'
import { Changes } from '../article/changes.tsx'
import { Imprint } from '../article/imprint.tsx'
import { ReadText } from '../article/read-text.tsx'
import { Texts } from '../article/texts.tsx'
import { momentsOfTexts } from '../as-of/moments.ts'
import { AsOf } from '../as-of/past.ts'
import { StepBack } from '../as-of/step-back.tsx'
import { isGone, Stood } from '../as-of/stood.tsx'
import { ByHand } from '../correct/by-hand.tsx'
import { api, areClaims, isArticle, isArticleReading, step } from '../endpoints.ts'
import { formatMoment } from '../format-time.ts'
import { Citations } from '../parts/citations.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Empty, Shown } from '../parts/states.tsx'
import { type Past, type Route, toArticle, toStory } from '../route.ts'
import { type Asked, useApi } from '../use-api.ts'
import { useTitle } from '../use-title.ts'

type ArticleRoute = Extract<Route, { kind: 'article' }>

interface PageProps {
  readonly route: ArticleRoute
  readonly hash: string
}

interface LoadedProps extends PageProps {
  readonly article: ArticleDetail
  readonly stepBack: ComponentChildren
}

function Loaded({ article, route, hash, stepBack }: LoadedProps) {
  const past = useContext(AsOf)
  const { revisions } = article
  const wanted = revisions.findIndex(({ id }) => id === route.revision)
  const index = wanted === -1 ? revisions.length - 1 : wanted
  const shown = revisions[index]
  const before = revisions[index - 1]
  const reading = useApi(
    api(`articles/${step(article.id)}/reading`, shown ? { revision: shown.id } : {}),
    isArticleReading,
  )
  const claims = useApi(
    api('claims', { articleId: article.id, limit: '200', ...(past && { asOf: past.asOf }) }),
    areClaims,
  )
  const title = article.title ?? article.outlet ?? 'Article'
  useTitle(past ? `${title} (${formatMoment(past.asOf)})` : title)
  return (
    <>
      <Crumbs
        story={
          article.story && {
            href: toStory(article.story.id, past && { asOf: past.asOf, via: article.id }),
            title: article.story.title,
          }
        }
      />
      <article class="article">
        <h1 class="theirs" dir="auto">
          {article.title ?? 'An article without a title'}
        </h1>
        <Imprint article={article} />
        <About article={article} reading={reading.kind === 'here' ? reading.value : undefined} />
        {stepBack}
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

function stepperOf(id: string, asked: Asked<ArticleDetail>, past?: Past) {
  const moments = asked.kind === 'here' ? momentsOfTexts(asked.value) : []
  const to = (asOf?: string) => toArticle({ articleId: id }, asOf === undefined ? undefined : { asOf })
  return <StepBack moments={moments} asOf={past?.asOf} to={to} gone={isGone(asked)} />
}

function Now({ route, hash }: PageProps) {
  const asked = useApi(api(`articles/${step(route.id)}`), isArticle)
  return (
    <Shown asked={asked} rows={8}>
      {(article) => <Loaded article={article} route={route} hash={hash} stepBack={stepperOf(route.id, asked)} />}
    </Shown>
  )
}

/** The moments are those of the texts that it has by now: they lead on as well as back. */
function Earlier({ route, hash, past }: PageProps & { readonly past: Past }) {
  const { id } = route
  const now = useApi(api(`articles/${step(id)}`), isArticle)
  const asked = useApi(api(`articles/${step(id)}`, { asOf: past.asOf }), isArticle)
  const stepBack = stepperOf(id, now, past)
  return (
    <Stood asked={asked} past={past} now={isGone(now) ? undefined : toArticle({ articleId: id })} stepBack={stepBack}>
      {(article) => <Loaded article={article} route={route} hash={hash} stepBack={stepBack} />}
    </Stood>
  )
}

/** One article: its words, who says what in them, its earlier texts; now, or as of a moment. */
export function ArticlePage({ route, hash }: PageProps) {
  return route.past ? <Earlier route={route} hash={hash} past={route.past} /> : <Now route={route} hash={hash} />
}
