import { type Change, type Said, standingCorrections } from '../core/correction.ts'
import type { Order, SaidAt } from '../core/correction-order.ts'
import { HearsayError, unreachable } from '../core/error.ts'
import type { ClaimId, OriginId, StoryId } from '../core/ids.ts'
import type { Claim, Evidence, Passage, Story } from '../core/ledger.ts'
import type { LedgerStore } from '../store/index.ts'
import { missing } from './missing.ts'
import { toFix } from './to-fix.ts'
import { toNotice } from './to-notice.ts'

/** What orders are understood by. */
type Asking = Pick<LedgerStore, 'story' | 'claim' | 'article' | 'reading' | 'corrections' | 'relations'>

/**
 * Puts what a person asks for, by ids of now, in terms that no re-reading takes away.
 * @throws HearsayError `request.not-found` for what the ledger does not hold, `request.invalid` for what cannot be done.
 */
export async function toChange(store: Asking, order: Order): Promise<Change> {
  switch (order.kind) {
    case 'merge-stories': {
      const stories = await Promise.all(several(order.storyIds, 'stories').map((id) => storyOf(store, id)))
      return { kind: order.kind, articleIds: stories.flatMap(({ articleIds: [first] }) => first ?? []) }
    }
    case 'split-story': {
      const { articleIds } = await storyOf(store, order.storyId)
      const leaving = new Set(order.articleIds)
      for (const id of leaving) if (!articleIds.includes(id)) throw missing('article', id, `story ${order.storyId}`)
      const from = articleIds.filter((id) => !leaving.has(id))
      return { kind: order.kind, articleIds: [...leaving], from: some(from, 'articles that stay') }
    }
    case 'merge-claims': {
      const claims = await Promise.all(several(order.claimIds, 'claims').map((id) => claimOf(store, id)))
      const stories = [...new Set(claims.map(({ storyId }) => storyId))]
      if (stories.length > 1) {
        const message = `Expected claims of one story, got claims of ${stories.join(', ')}; merge the stories first`
        throw new HearsayError('request.invalid', message)
      }
      return { kind: order.kind, said: claims.map(wordsOf) }
    }
    case 'split-claim': {
      const { evidence } = await claimOf(store, order.claimId)
      return { kind: order.kind, ...sidesOf(evidence, order.said, `claim ${order.claimId}`, isOneSaying) }
    }
    case 'merge-origins': {
      const claim = await claimOf(store, order.claimId)
      return { kind: order.kind, said: several(order.originIds, 'origins').map((id) => firstOf(claim, id)) }
    }
    case 'split-origin': {
      const claim = await claimOf(store, order.claimId)
      const evidence = claim.evidence.filter(({ originId }) => originId === order.originId)
      if (evidence.length === 0) throw missing('origin', order.originId, `claim ${claim.id}`)
      return { kind: order.kind, ...sidesOf(evidence, order.said, `origin ${order.originId}`) }
    }
    case 'retract': {
      const claim = await claimOf(store, order.claimId)
      const said = some(order.originIds, 'origins').map((id) => firstOf(claim, id))
      return { kind: order.kind, said, notice: await toNotice(store, claim, order.notice) }
    }
    case 'fix-attribution':
      return toFix(store, order)
    case 'undo': {
      const made = await store.corrections()
      const id = order.correctionId
      if (!made.some((one) => one.id === id)) throw missing('correction', id)
      if (standingCorrections(made).some((one) => one.id === id)) return order
      throw new HearsayError('request.invalid', `Expected a correction that stands, got ${id}, which was undone`)
    }
    default:
      return unreachable(order)
  }
}

async function storyOf(store: Asking, id: StoryId): Promise<Story> {
  const story = await store.story(id)
  if (story) return story
  throw missing('story', id)
}

async function claimOf(store: Asking, id: ClaimId): Promise<Claim> {
  const claim = await store.claim(id)
  if (claim) return claim
  throw missing('claim', id)
}

/** What a claim is found by again: the words that head it, by whoever says them. */
function wordsOf({ evidence, statement, statementFrom }: Claim): Said {
  const own = evidence.find((one) => isAt(one, statementFrom))
  return own ? toSaid(own) : { ...statementFrom, text: statement }
}

/** What an origin is found by again: its first words; those of a notice that withdraws it are none of its own. */
function firstOf(claim: Claim, id: OriginId): Said {
  const own = claim.evidence.filter(({ originId }) => originId === id)
  const first = own.find(({ attributionId }) => attributionId !== undefined) ?? own[0]
  if (first) return toSaid(first)
  throw missing('origin', id, `claim ${claim.id}`)
}

interface Sides {
  readonly said: readonly Said[]
  readonly from: readonly Said[]
}

/** What joint speakers say is one saying: it is evidence for each, and leaves for all. */
const isOneSaying = (a: Evidence, b: Evidence): boolean =>
  a.revisionId === b.revisionId && a.attributionId !== undefined && a.attributionId === b.attributionId

/** What leaves with what is tied to it, and what stays. */
function sidesOf(
  evidence: readonly Evidence[],
  said: readonly SaidAt[],
  whole: string,
  isTied: (a: Evidence, b: Evidence) => boolean = () => false,
): Sides {
  const meant = new Set(
    some(said, 'pieces of evidence').map((one) => {
      const found = evidence.find(
        (other) => isAt(other, one) && (one.speaker === undefined || one.speaker === other.speaker),
      )
      if (found) return found
      throw missing('piece of evidence', JSON.stringify(one).slice(0, 200), whole)
    }),
  )
  const leaving = new Set(evidence.filter((one) => meant.has(one) || [...meant].some((other) => isTied(one, other))))
  const staying = evidence.filter((one) => !leaving.has(one))
  return { said: [...leaving].map(toSaid), from: some(staying, `pieces of evidence of ${whole} that stay`).map(toSaid) }
}

const isAt = (a: Passage, b: Passage): boolean =>
  a.revisionId === b.revisionId && JSON.stringify(a.spans) === JSON.stringify(b.spans)

const toSaid = ({ articleId, revisionId, spans, text, speaker }: Evidence): Said => ({
  ...{ articleId, revisionId, spans, text },
  ...(speaker !== undefined && { speaker }),
})

function some<Thing>(things: readonly Thing[], name: string): readonly Thing[] {
  if (things.length > 0) return things
  throw new HearsayError('request.invalid', `Expected one or more ${name}, got none`)
}

function several<Thing>(things: readonly Thing[], name: string): readonly Thing[] {
  if (new Set(things).size > 1) return things
  throw new HearsayError('request.invalid', `Expected two or more ${name} to merge, got ${new Set(things).size}`)
}
