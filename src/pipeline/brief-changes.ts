import type { Brief } from '../core/correction.ts'
import type { Claim, FiledReading, Story } from '../core/ledger.ts'
import type { WorkedStory } from './work-out-story.ts'

/** What differs between stories as they were and as they are. */
export interface BriefChanges {
  readonly before: readonly Brief[]
  readonly after: readonly Brief[]
}

/** A thing in short, and all of it that counts as a change when it differs. */
interface Known {
  readonly brief: Brief
  readonly whole: string
}

/** Tells in short what differs: what was there of it, and what is there instead. */
export function briefChanges(before: readonly WorkedStory[], after: readonly WorkedStory[]): BriefChanges {
  const [was, is] = [list(before), list(after)]
  const differing = (those: ReadonlyMap<string, Known>, others: ReadonlyMap<string, Known>): readonly Brief[] =>
    [...those].flatMap(([key, { brief, whole }]) => (others.get(key)?.whole === whole ? [] : [brief]))
  return { before: differing(was, is), after: differing(is, was) }
}

function list(stories: readonly WorkedStory[]): ReadonlyMap<string, Known> {
  return new Map([
    ...stories.map(({ story }) => [`story ${story.id}`, ofStory(story)] as const),
    ...stories.flatMap(({ claims }) => claims.map((claim) => [`claim ${claim.id}`, ofClaim(claim)] as const)),
    ...stories.flatMap(({ readings }) => readings.flatMap(ofReading)),
  ])
}

function ofStory({ id, title, articleIds }: Story): Known {
  return { brief: { kind: 'story', id, title, articles: articleIds.length }, whole: articleIds.join() }
}

/** That it is in another story is told with the story. */
function ofClaim({ storyId: _story, ...claim }: Claim): Known {
  const { id, statement, status } = claim
  const origins = claim.origins.map(({ name, role, articleIds }) => ({ name, role, reports: articleIds.length }))
  return { brief: { kind: 'claim', id, statement, status, origins }, whole: JSON.stringify(claim) }
}

function ofReading({ articleId, revisionId, reading }: FiledReading): readonly (readonly [string, Known])[] {
  return reading.attributions.map((attribution) => {
    const { id, content, cue, stance, certainty, sourceKind, speaker } = attribution
    const brief: Brief = {
      ...{ kind: 'attribution', articleId, revisionId, id, text: content?.text ?? cue.text },
      ...{ stance, certainty, sourceKind },
      ...(speaker !== undefined && { speaker }),
    }
    return [`attribution ${revisionId} ${id}`, { brief, whole: JSON.stringify(attribution) }]
  })
}
