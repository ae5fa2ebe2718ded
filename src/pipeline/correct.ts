import { articlesOf, type Change, type Correction, inOrderMade, subjectOf } from '../core/correction.ts'
import type { Asked } from '../core/correction-order.ts'
import { HearsayError } from '../core/error.ts'
import type { ArticleId, CorrectionId } from '../core/ids.ts'
import { nameCorrection } from '../core/name-correction.ts'
import { listOutlets } from '../ledger/index.ts'
import type { LedgerStore, Settling } from '../store/index.ts'
import { type BriefChanges, briefChanges } from './brief-changes.ts'
import { indexCorrections } from './corrections.ts'
import { gatherStories, streamsOf } from './gather-stories.ts'
import { settle } from './settle.ts'
import { settleStories, workOutStories } from './settle-stories.ts'
import { toChange } from './to-change.ts'
import type { WorkedStory } from './work-out-story.ts'

/** How a correction is made. */
export interface CorrectOptions {
  /** UTC with milliseconds; a correction that was made later still comes before this one. */
  readonly at: string
  /** Whether it is only worked out what it would change. */
  readonly isDryRun?: boolean
}

/**
 * Changes the ledger as a person asks, and keeps that as a record with what it changed.
 * @throws HearsayError `request.not-found` or `request.invalid` for what the ledger does not hold, `correction.no-change`, `ledger.settle-failed`.
 */
export async function correct(
  store: LedgerStore,
  { order, by, why }: Asked,
  { at: now, isDryRun = false }: CorrectOptions,
): Promise<Correction> {
  // What cannot be settled may be so because of the very correction that is to be undone.
  if (order.kind !== 'undo') await settle(store)
  const change = await toChange(store, order)
  const correction = await store.settle(async (settling) => {
    const at = after((await settling.corrections()).at(-1)?.at, now)
    const id = nameCorrection({ at, by, why, change })
    const draft = { id, at, by, why, change, before: [], after: [] }
    const rehearsal = rehearse(settling, draft)
    const changes = await (order.kind === 'undo' ? rehearsal.catch(() => draft) : rehearsal)
    const made = { ...draft, before: changes.before, after: changes.after }
    if (!isDryRun) await keep(settling, [made])
    return made
  })
  await settle(store)
  return correction
}

/** Now, or right after the last correction: each is replayed on top of those that the person saw, whatever the clock does. */
function after(last: string | undefined, now: string): string {
  return last === undefined || last < now ? now : new Date(Date.parse(last) + 1).toISOString()
}

/**
 * Takes in corrections that were made elsewhere, as they are; those that are there already stay. Gives the number of new ones.
 * @throws HearsayError `ledger.settle-failed`.
 */
export async function takeInCorrections(store: LedgerStore, corrections: readonly Correction[]): Promise<number> {
  const added = await store.settle(async (settling) => {
    const known = new Set((await settling.corrections()).map(({ id }) => id))
    const fresh = new Map(corrections.flatMap((one) => (known.has(one.id) ? [] : [[one.id, one]])))
    if (fresh.size > 0) await keep(settling, [...fresh.values()])
    return fresh.size
  })
  await settle(store)
  return added
}

async function keep(settling: Settling, corrections: readonly Correction[]): Promise<void> {
  for (const correction of corrections) await settling.putCorrection(correction)
  const all = await settling.corrections()
  const byId = new Map(all.map((one) => [one.id, one]))
  const streams = await streamsOf(
    settling,
    corrections.flatMap(({ change }) => touchedBy(change, byId)),
  )
  await settleStories(settling, streams, await settling.outlets())
}

/** What a correction changes; in a ledger that it has not changed yet. */
async function rehearse(settling: Settling, draft: Correction): Promise<BriefChanges> {
  const made = await settling.corrections()
  const then = indexCorrections([...made, draft].sort(inOrderMade))
  const byId = new Map(made.map((one) => [one.id, one]))
  const placed = await gatherStories(settling, await streamsOf(settling, touchedBy(draft.change, byId)), then)
  const outlets = listOutlets(await settling.outlets())
  const workWith = async (corrections: typeof then): Promise<readonly WorkedStory[]> => {
    const stories: WorkedStory[] = []
    for await (const lot of workOutStories(settling, { placed, outlets, corrections })) stories.push(...lot)
    return stories
  }
  const changes = briefChanges(await workWith(indexCorrections(made)), await workWith(then))
  // What changes nothing now might later: it may be undone all the same.
  if (draft.change.kind === 'undo' || changes.before.length + changes.after.length > 0) return changes
  throw new HearsayError(
    'correction.no-change',
    `Expected a correction that changes the ledger, got ${draft.change.kind} that leaves it as it is; nothing was kept`,
  )
}

/** The articles whose stories a change may change. */
function touchedBy(change: Change, byId: ReadonlyMap<CorrectionId, Correction>): readonly ArticleId[] {
  const subject = subjectOf(change, byId)
  return subject ? articlesOf(subject) : []
}
