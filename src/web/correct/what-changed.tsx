import type { Brief } from '../../core/correction.ts'
import { toArticle } from '../route.ts'
import { plural } from '../words.ts'
import { ClaimShift } from './claim-shift.tsx'
import { FromTo } from './from-to.tsx'
import { type AttributionBrief, type ClaimBrief, pairBriefs, type Shift, type StoryBrief } from './pair-briefs.ts'
import { toLed } from './where-now.ts'

function StoryShift({ before, after }: Shift<StoryBrief>) {
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

/** What is told of an attribution when it differs. */
const told = [
  ['speaker', 'speaker'],
  ['stance', 'stance'],
  ['certainty', 'certainty'],
  ['sourceKind', 'source'],
  ['text', 'words'],
] as const

function AttributionShift({ before, after }: Shift<AttributionBrief>) {
  const shown = after ?? before
  if (!shown) return null
  const moved = told.filter(([key]) => before && after && before[key] !== after[key])
  return (
    <li>
      <p class="theirs" dir="auto">
        <a href={toArticle(shown)}>{shown.text}</a>
      </p>
      {moved.length > 0 ? (
        <dl class="told">
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
          {before && after && 'reads as before, now by hand'}
        </p>
      )}
    </li>
  )
}

/** Claims that are shown at once. */
const mostShown = 12

function ClaimShifts({ shifts }: { readonly shifts: readonly Shift<ClaimBrief>[] }) {
  return (
    <>
      {shifts.map((shift) => (
        <ClaimShift key={shift.after?.id ?? shift.before?.id} {...shift} />
      ))}
    </>
  )
}

interface WhatChangedProps {
  readonly before: readonly Brief[]
  readonly after: readonly Brief[]
}

/** What a correction turned into what: stories, claims with status and tally, attributions. */
export function WhatChanged({ before, after }: WhatChangedProps) {
  const { stories, claims, attributions, steady } = pairBriefs(before, after)
  const others = claims.length > 0 ? 'other claim' : 'claim'
  return (
    <ul class="shifts">
      {attributions.map((shift) => (
        <AttributionShift key={shift.after?.id ?? shift.before?.id} {...shift} />
      ))}
      {stories.map((shift) => (
        <StoryShift key={shift.after?.id ?? shift.before?.id} {...shift} />
      ))}
      <ClaimShifts shifts={claims.slice(0, mostShown)} />
      {claims.length > mostShown && (
        <li>
          <details class="fold">
            <summary>{claims.length - mostShown} more claims</summary>
            <ul class="shifts">
              <ClaimShifts shifts={claims.slice(mostShown)} />
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
