import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { statuses } from '../../core/ledger.ts'
import type { StoryDetail } from '../../serve/contract.ts'
import { daysOf } from '../as-of/moments.ts'
import { AsOf } from '../as-of/past.ts'
import { StepBack } from '../as-of/step-back.tsx'
import { isGone, Stood } from '../as-of/stood.tsx'
import { yearOf } from '../claim/claim-view.ts'
import { periodOf } from '../claim/standing.ts'
import { ByHand } from '../correct/by-hand.tsx'
import { Moved } from '../correct/moved.tsx'
import { StoryActions } from '../correct/story-actions.tsx'
import { api, areClaims, isStory, step } from '../endpoints.ts'
import { formatMoment, formatTime } from '../format-time.ts'
import { ArticleRows } from '../parts/article-rows.tsx'
import { Citations } from '../parts/citations.tsx'
import { ClaimRows } from '../parts/claim-row.tsx'
import { InYear } from '../parts/clock.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Edits } from '../parts/edits.tsx'
import { Empty, ListShown, Shown } from '../parts/states.tsx'
import { type Past, toStory } from '../route.ts'
import { type Asked, useApi, useList } from '../use-api.ts'
import { useTitle } from '../use-title.ts'
import { joinNames, plural } from '../words.ts'

/** The story in counts. */
function summaryOf(story: StoryDetail): string {
  const total = statuses.reduce((sum, status) => sum + story.statuses[status], 0)
  const { firstAt, lastAt } = story
  const period =
    firstAt !== undefined && lastAt !== undefined
      ? `, ${formatTime(firstAt, 'date', 0)} to ${formatTime(lastAt, 'date', 0)}`
      : ''
  const copies = story.groups.reduce((sum, { articleIds }) => sum + articleIds.length - 1, 0)
  const edited = new Set(story.edits.flatMap(({ announced, articleId }) => (announced ? [] : [articleId]))).size
  const by = statuses.flatMap((status) => (story.statuses[status] > 0 ? [`${story.statuses[status]} ${status}`] : []))
  return [
    `${plural(story.articles.length, 'article')} from ${plural(story.outlets.length, 'outlet')}${period}.`,
    copies > 0 ? `${copies} ${copies === 1 ? 'is a copy' : 'are copies'} of another’s text.` : '',
    edited > 0 ? `${edited} ${edited === 1 ? 'was' : 'were'} edited without a word.` : '',
    total > 0 ? `${plural(total, 'claim')}, of which ${joinNames(by)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function Claims({ story }: { readonly story: StoryDetail }) {
  const past = useContext(AsOf)
  const list = useList(api('claims', { storyId: story.id, ...past }), areClaims)
  return (
    <section class="section">
      <div class="head">
        <h2>Claims</h2>
        <span class="meta">contested first, then by the latest change</span>
      </div>
      <ListShown
        list={list}
        empty={<Empty title="No claim yet.">No report of this story says who says something.</Empty>}
      >
        {(claims) => {
          const period = periodOf(claims)
          return (
            <>
              <div class="claims-head" aria-hidden="true">
                <span>origins : reports : denials, in somebody’s words</span>
                <span>status</span>
                <span>
                  {period &&
                    `${formatTime(period.from, 'day', new Date(period.from).getFullYear())} to ${formatTime(period.to, 'day', new Date(period.to).getFullYear())}`}
                </span>
              </div>
              <InYear year={yearOf(claims)}>
                <ClaimRows claims={claims} period={period} />
              </InYear>
            </>
          )
        }}
      </ListShown>
    </section>
  )
}

function Loaded({ story, stepBack }: { readonly story: StoryDetail; readonly stepBack: ComponentChildren }) {
  const past = useContext(AsOf)
  useTitle(past ? `${story.title} (${formatMoment(past.asOf)})` : story.title)
  return (
    <>
      <Crumbs />
      <h1 class="theirs" dir="auto">
        {story.title}
      </h1>
      <p class="lede">{summaryOf(story)}</p>
      {stepBack}
      <Claims story={story} />
      <section class="section">
        <div class="head">
          <h2>Articles</h2>
          <span class="meta">in your time zone; as printed on hover</span>
        </div>
        <ArticleRows articles={story.articles} groups={story.groups} />
        <StoryActions story={story} />
      </section>
      <Edits edits={story.edits} articles={story.articles} />
      <Citations citations={story.citations} articles={story.articles} title="Who cites whom" />
      <ByHand kind="story" id={story.id} />
    </>
  )
}

function stepperOf(id: string, asked: Asked<StoryDetail>, past?: Past, gone = false) {
  const moments = asked.kind === 'here' ? daysOf(asked.value.articles) : []
  const to = (asOf?: string) => toStory(id, asOf === undefined ? undefined : { ...past, asOf })
  return <StepBack moments={moments} asOf={past?.asOf} to={to} gone={gone} />
}

function Now({ id }: { readonly id: string }) {
  const asked = useApi(api(`stories/${step(id)}`), isStory)
  return (
    <Moved subject={{ kind: 'story', id }} asked={asked}>
      <Shown asked={asked} rows={8}>
        {(story) => <Loaded story={story} stepBack={stepperOf(id, asked)} />}
      </Shown>
    </Moved>
  )
}

/** The days are those of the story as it is: they lead on as well as back. */
function Earlier({ id, past }: { readonly id: string; readonly past: Past }) {
  const now = useApi(api(`stories/${step(id)}`), isStory)
  const asked = useApi(api(`stories/${step(id)}`, { ...past }), isStory)
  const stepBack = stepperOf(id, isGone(now) ? asked : now, past, isGone(now))
  return (
    <Stood asked={asked} past={past} now={isGone(now) ? undefined : toStory(id)} stepBack={stepBack}>
      {(story) => <Loaded story={story} stepBack={stepBack} />}
    </Stood>
  )
}

/** One story: its claims, its articles with copies folded, its edits, who cites whom; now, or as of a moment. */
export function StoryPage({ id, past }: { readonly id: string; readonly past?: Past | undefined }) {
  return past ? <Earlier id={id} past={past} /> : <Now id={id} />
}
