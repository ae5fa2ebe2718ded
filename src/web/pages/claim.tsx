import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { tally } from '../../core/marks.ts'
import type { ClaimDetail } from '../../serve/contract.ts'
import { momentsOfClaim } from '../as-of/moments.ts'
import { AsOf } from '../as-of/past.ts'
import { StepBack } from '../as-of/step-back.tsx'
import { isGone, Stood } from '../as-of/stood.tsx'
import { Cite } from '../claim/cite.tsx'
import { figuresOf, tallyOf, timeOf, yearOf } from '../claim/claim-view.ts'
import { Course } from '../claim/course.tsx'
import { Facing, Neither } from '../claim/facing.tsx'
import { sentenceOfCounts } from '../claim/sentence-of-counts.ts'
import { Steps } from '../claim/steps.tsx'
import { WhyOne } from '../claim/why-one.tsx'
import { ByHand } from '../correct/by-hand.tsx'
import { ClaimActions } from '../correct/claim-actions.tsx'
import { Moved } from '../correct/moved.tsx'
import { api, isClaim, step } from '../endpoints.ts'
import { formatMoment } from '../format-time.ts'
import { InYear } from '../parts/clock.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Drawing, StatusSign } from '../parts/mark.tsx'
import { Shown } from '../parts/states.tsx'
import { Time } from '../parts/time.tsx'
import { type Past, toArticle, toClaim, toStory } from '../route.ts'
import { type Asked, useApi } from '../use-api.ts'
import { useTitle } from '../use-title.ts'
import { plural } from '../words.ts'

/** Whose words head the page, and other words in which the claim was met. */
function Words({ claim }: { readonly claim: ClaimDetail }) {
  const { articles, evidence, statementFrom, statement } = claim
  const past = useContext(AsOf)
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
      <a href={toArticle(statementFrom, past)} dir="auto">
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
  const past = useContext(AsOf)
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
            <a class="theirs" href={toClaim(id, viaClaim(past, claim))} dir="auto">
              {statement}
            </a>{' '}
            <StatusSign status={status} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same moment, for what stands in the story of a claim. */
const viaClaim = (past: Past | undefined, claim: ClaimDetail): Past | undefined =>
  past && { asOf: past.asOf, via: claim.statementFrom.articleId }

interface LoadedProps {
  readonly claim: ClaimDetail
  readonly stepBack: ComponentChildren
}

function Loaded({ claim, stepBack }: LoadedProps) {
  const past = useContext(AsOf)
  useTitle(past ? `${claim.statement} (${formatMoment(past.asOf)})` : claim.statement)
  return (
    <>
      <Crumbs
        story={claim.story && { href: toStory(claim.story.id, viaClaim(past, claim)), title: claim.story.title }}
      />
      <h1 class="theirs" dir="auto">
        {claim.statement}
      </h1>
      <Words claim={claim} />
      <Standing claim={claim} />
      <Course claim={claim} />
      {stepBack}
      <section class="section">
        <h2 class="sr">Facing each other</h2>
        <Facing claim={claim} />
        <WhyOne claim={claim} />
        <ClaimActions claim={claim} />
      </section>
      <Neither claim={claim} />
      <Rivals claim={claim} />
      <section class="section">
        <h2>How the status moved</h2>
        <Steps claim={claim} />
      </section>
      <ByHand kind="claim" id={claim.id} />
      <Cite claim={claim} />
    </>
  )
}

function stepperOf(id: string, asked: Asked<ClaimDetail>, past?: Past, gone = false) {
  const moments = asked.kind === 'here' ? momentsOfClaim(asked.value) : []
  const to = (asOf?: string) => toClaim(id, asOf === undefined ? undefined : { ...past, asOf })
  return <StepBack moments={moments} asOf={past?.asOf} to={to} gone={gone} />
}

function Now({ id }: { readonly id: string }) {
  const asked = useApi(api(`claims/${step(id)}`), isClaim)
  return (
    <Moved subject={{ kind: 'claim', id }} asked={asked}>
      <Shown asked={asked} rows={8}>
        {(claim) => (
          <InYear year={yearOf([claim])}>
            <Loaded claim={claim} stepBack={stepperOf(id, asked)} />
          </InYear>
        )}
      </Shown>
    </Moved>
  )
}

/** The moments are those of the claim as it is: they lead on as well as back. */
function Earlier({ id, past }: { readonly id: string; readonly past: Past }) {
  const now = useApi(api(`claims/${step(id)}`), isClaim)
  const asked = useApi(api(`claims/${step(id)}`, { ...past }), isClaim)
  const stepBack = stepperOf(id, isGone(now) ? asked : now, past, isGone(now))
  return (
    <Stood asked={asked} past={past} now={isGone(now) ? undefined : toClaim(id)} stepBack={stepBack}>
      {(claim) => (
        <InYear year={yearOf([claim])}>
          <Loaded claim={claim} stepBack={stepBack} />
        </InYear>
      )}
    </Stood>
  )
}

/** One claim: who says so, who denies it, in whose words, and how that came about; now, or as of a moment. */
export function ClaimPage({ id, past }: { readonly id: string; readonly past?: Past | undefined }) {
  return past ? <Earlier id={id} past={past} /> : <Now id={id} />
}
