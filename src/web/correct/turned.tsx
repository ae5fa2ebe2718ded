import type { Brief } from '../../core/correction.ts'
import { toArticle } from '../route.ts'
import { plural } from '../words.ts'
import { ClaimTurn } from './claim-turn.tsx'
import { FromTo } from './from-to.tsx'
import { type AttributionBrief, type ClaimBrief, pairBriefs, type StoryBrief, type Turn } from './pair-briefs.ts'
import { toLed } from './where-now.ts'

function StoryTurn({ before, after }: Turn<StoryBrief>) {
  const shown = after ?? before
  if (!shown) return null
  return (
    <li>
      <p class="theirs" dir="auto">
        {after ? <a href={toLed(after)}>{after.title}</a> : shown.title}
      </p>
      <p class="meta">
        {!after && 'no story of its own any more'}
        {after && !before && `a story of its own, with ${plural(after.articles, 'article')}`}
        {after && before && <FromTo from={before.articles} to={plural(after.articles, 'article')} />}
      </p>
    </li>
  )
}

const marks = [
  ['speaker', 'speaker'],
  ['stance', 'stance'],
  ['certainty', 'certainty'],
  ['sourceKind', 'source'],
  ['text', 'words'],
] as const

function AttributionTurn({ before, after }: Turn<AttributionBrief>) {
  const shown = after ?? before
  if (!shown) return null
  const moved = marks.filter(([key]) => before && after && before[key] !== after[key])
  return (
    <li>
      <p class="theirs" dir="auto">
        <a href={toArticle(shown)}>{shown.text}</a>
      </p>
      {moved.length > 0 ? (
        <dl class="marks">
          {moved.map(([key, name]) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>
                <FromTo
                  from={<bdi>{before?.[key] ?? 'not named'}</bdi>}
                  to={<bdi>{after?.[key] ?? 'not named'}</bdi>}
                />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="meta">
          {!after && 'nobody says this there'}
          {!before && after && `said there by ${after.speaker ?? 'nobody that is named'}`}
          {before && after && 'the same marks, now read by hand'}
        </p>
      )}
    </li>
  )
}

/** Claims that are shown at once. */
const mostShown = 12

function ClaimTurns({ turns }: { readonly turns: readonly Turn<ClaimBrief>[] }) {
  return (
    <>
      {turns.map((turn) => (
        <ClaimTurn key={turn.after?.id ?? turn.before?.id} {...turn} />
      ))}
    </>
  )
}

interface TurnedProps {
  readonly before: readonly Brief[]
  readonly after: readonly Brief[]
}

/** What a correction turned into what: stories, claims with status and tally, attributions. */
export function Turned({ before, after }: TurnedProps) {
  const { stories, claims, attributions, steady } = pairBriefs(before, after)
  const others = claims.length > 0 ? 'other claim' : 'claim'
  return (
    <ul class="turned">
      {attributions.map((turn) => (
        <AttributionTurn key={turn.after?.id ?? turn.before?.id} {...turn} />
      ))}
      {stories.map((turn) => (
        <StoryTurn key={turn.after?.id ?? turn.before?.id} {...turn} />
      ))}
      <ClaimTurns turns={claims.slice(0, mostShown)} />
      {claims.length > mostShown && (
        <li>
          <details class="fold">
            <summary>{claims.length - mostShown} more claims</summary>
            <ul class="turned">
              <ClaimTurns turns={claims.slice(mostShown)} />
            </ul>
          </details>
        </li>
      )}
      {steady > 0 && (
        <li class="meta">
          {plural(steady, others)} {steady === 1 ? 'keeps its' : 'keep their'} status and counts; words or reasons
          differ.
        </li>
      )}
    </ul>
  )
}
