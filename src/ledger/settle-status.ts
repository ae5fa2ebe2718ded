import type { Origin, Passage, Role, Status, StatusChange } from '../core/ledger.ts'
import type { SourceKind } from '../core/reading.ts'
import { compare } from './order.ts'

/** A moment at which an origin took a side on a claim. */
export interface Step {
  readonly at: string
  /** Orders steps of one moment: article, revision, place. */
  readonly order: string
  readonly originKey: string
  readonly originKind: SourceKind
  readonly role: Role
  readonly because: Passage
}

/** Where a claim stands when every step is taken. */
export interface Settled {
  readonly status: Status
  readonly history: readonly StatusChange[]
  readonly roles: ReadonlyMap<string, Role>
  /** The earlier roles of each origin, oldest first. */
  readonly turns: ReadonlyMap<string, readonly Turn[]>
}

type Turn = NonNullable<Origin['turns']>[number]

/**
 * Takes the steps one after the other. The latest stance of an origin counts; a withdrawn origin stays withdrawn, and its own
 * correction is no denial by it. Every change of status is kept with the words that made it.
 */
export function settleStatus(steps: readonly Step[]): Settled {
  const roles = new Map<string, Role>()
  const turns = new Map<string, readonly Turn[]>()
  const kinds = new Map(steps.map(({ originKey, originKind }) => [originKey, originKind]))
  const statusNow = (): Status => statusOf([...roles].map(([key, role]) => ({ role, kind: kinds.get(key) })))
  const history: StatusChange[] = []
  for (const { at, originKey, role, because } of [...steps].sort(
    (a, b) => compare(a.at, b.at) || compare(a.order, b.order),
  )) {
    if (roles.get(originKey) === 'withdrawn') continue
    turns.set(originKey, addTurn(turns.get(originKey) ?? [], { at, role }))
    roles.set(originKey, role)
    const status = statusNow()
    if (history.at(-1)?.status === status) continue
    // Of what happens in one moment only the outcome is a change: a report that carries both sides contests at once.
    if (history.at(-1)?.at === at) history.pop()
    if (history.at(-1)?.status !== status) history.push({ at, status, because })
  }
  const earlier = new Map([...turns].map(([key, list]) => [key, list.slice(0, -1)]))
  return { status: statusNow(), history, roles, turns: earlier }
}

/** Of what an origin says in one moment only the last counts. */
function addTurn(list: readonly Turn[], turn: Turn): readonly Turn[] {
  const past = list.at(-1)?.at === turn.at ? list.slice(0, -1) : list
  return past.at(-1)?.role === turn.role ? past : [...past, turn]
}

/**
 * The contract's rule: retracted, contested, corroborated, else uncorroborated. One whom nobody names may be any of the
 * others, so it is never a second independent support.
 */
function statusOf(origins: readonly { readonly role: Role; readonly kind: SourceKind | undefined }[]): Status {
  const supports = origins.filter(({ role }) => role === 'supports')
  const named = supports.filter(({ kind }) => kind !== 'unspecified')
  if (supports.length === 0 && origins.some(({ role }) => role === 'withdrawn')) return 'retracted'
  if (supports.length > 0 && origins.some(({ role }) => role === 'denies')) return 'contested'
  return named.length > 1 ? 'corroborated' : 'uncorroborated'
}
