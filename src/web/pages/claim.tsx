import { tally } from '../../core/marks.ts'
import type { ClaimDetail } from '../../serve/contract.ts'
import { Cite } from '../claim/cite.tsx'
import { figuresOf, tallyOf, timeOf, yearOf } from '../claim/claim-view.ts'
import { Course } from '../claim/course.tsx'
import { Facing, Neither } from '../claim/facing.tsx'
import { sentenceOfCounts } from '../claim/sentence-of-counts.ts'
import { Steps } from '../claim/steps.tsx'
import { WhyOne } from '../claim/why-one.tsx'
import { api, isClaim, step } from '../endpoints.ts'
import { InYear } from '../parts/clock.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Drawing, StatusSign } from '../parts/mark.tsx'
import { Shown } from '../parts/states.tsx'
import { Time } from '../parts/time.tsx'
import { toArticle, toClaim, toStory } from '../route.ts'
import { useApi } from '../use-api.ts'
import { useTitle } from '../use-title.ts'
import { plural } from '../words.ts'

/** Whose words head the page, and other words in which the claim was met. */
function Words({ claim }: { readonly claim: ClaimDetail }) {
  const { articles, evidence, statementFrom, statement } = claim
  const article = articles.find(({ id }) => id === statementFrom.articleId)
  const [first] = statementFrom.spans
  const own = evidence.find(
    (one) =>
      one.revisionId === statementFrom.revisionId &&
      one.spans.some((span) => first && span[0] <= first[0] && first[0] < span[1]),
  )
  const other = evidence.find(
    ({ text, stance }) => text !== statement && text.length > 24 && stance !== 'denies' && text !== own?.text,
  )
  return (
    <p class="lede">
      In the words of {own?.speaker !== undefined ? <bdi>{own.speaker}, </bdi> : 'a report, '}
      <a href={toArticle(statementFrom)} dir="auto">
        {article?.outlet ?? article?.title ?? 'without an outlet'}
      </a>
      , <Time at={timeOf(articles, statementFrom)} detail="date" printed={article?.publishedAt} />.
      {other && (
        <>
          {' '}
          Also met as <q dir="auto">{other.text}</q>
        </>
      )}
    </p>
  )
}

function Standing({ claim }: { readonly claim: ClaimDetail }) {
  const origins = tallyOf(claim)
  const { origins: count, reports, denials } = figuresOf(claim)
  return (
    <div class="verdictless">
      <div>
        <StatusSign status={claim.status} />
        <p>{sentenceOfCounts(claim)}</p>
      </div>
      <div class="big">
        <Drawing svg={tally(origins)} />
        <span class="figures">
          <b>{count}</b> {count === 1 ? 'origin' : 'origins'} : <b>{reports}</b> {reports === 1 ? 'report' : 'reports'}{' '}
          :{' '}
          <span class={denials > 0 ? 'against' : ''}>
            <b>{denials}</b> {denials === 1 ? 'denial' : 'denials'}
          </span>
        </span>
      </div>
    </div>
  )
}

function Rivals({ claim }: { readonly claim: ClaimDetail }) {
  if (claim.rivals.length === 0) return null
  return (
    <section class="section">
      <div class="head">
        <h2>Rival values</h2>
        <span class="meta">{plural(claim.rivals.length, 'claim')} that cannot stand beside this one</span>
      </div>
      <ul class="rivals">
        {claim.rivals.map(({ id, statement, status }) => (
          <li key={id}>
            <a class="theirs" href={toClaim(id)} dir="auto">
              {statement}
            </a>{' '}
            <StatusSign status={status} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Loaded({ claim }: { readonly claim: ClaimDetail }) {
  useTitle(claim.statement)
  return (
    <>
      <Crumbs story={claim.story && { href: toStory(claim.story.id), title: claim.story.title }} />
      <h1 class="theirs" dir="auto">
        {claim.statement}
      </h1>
      <Words claim={claim} />
      <Standing claim={claim} />
      <Course claim={claim} />
      <section class="section">
        <h2 class="sr">Facing each other</h2>
        <Facing claim={claim} />
        <WhyOne claim={claim} />
      </section>
      <Neither claim={claim} />
      <Rivals claim={claim} />
      <section class="section">
        <h2>How the status moved</h2>
        <Steps claim={claim} />
      </section>
      <Cite claim={claim} />
    </>
  )
}

/** One claim: who says so, who denies it, in whose words, and how that came about. */
export function ClaimPage({ id }: { readonly id: string }) {
  const asked = useApi(api(`claims/${step(id)}`), isClaim)
  return (
    <Shown asked={asked} rows={8}>
      {(claim) => (
        <InYear year={yearOf([claim])}>
          <Loaded claim={claim} />
        </InYear>
      )}
    </Shown>
  )
}
