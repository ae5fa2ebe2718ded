import { useEffect, useState } from 'preact/hooks'
import type { ListOf } from '../serve/contract.ts'
import { type Check, type Failure, getJson, type Outcome } from './api.ts'

/** What is known of an answer so far. */
export type Asked<T> = { readonly kind: 'waiting' } | Outcome<T>

/** Last answers, by path: a return to a page shows them at once while they are asked for again. */
const met = new Map<string, unknown>()
const mostMet = 60

function remember(path: string, value: unknown): void {
  met.delete(path)
  met.set(path, value)
  const [oldest] = met.keys()
  if (met.size > mostMet && oldest !== undefined) met.delete(oldest)
}

function recall<T>(path: string, check: Check<T>): Asked<T> {
  const value = met.get(path)
  return check(value) ? { kind: 'here', value } : { kind: 'waiting' }
}

const changed = new EventTarget()

/** The ledger was corrected: no answer holds any more. What is on the page stays until it is asked for again. */
export function forgetAnswers(): void {
  met.clear()
  changed.dispatchEvent(new Event('change'))
}

/** How often the ledger was corrected since this part of the page was drawn. */
function useRound(): number {
  const [round, setRound] = useState(0)
  useEffect(() => {
    const next = () => setRound((last) => last + 1)
    changed.addEventListener('change', next)
    return () => changed.removeEventListener('change', next)
  }, [])
  return round
}

/** Asks the API when the path changes, and when the ledger was corrected. */
export function useApi<T>(path: string, check: Check<T>): Asked<T> {
  const round = useRound()
  const [held, setHeld] = useState<{ readonly path: string; readonly asked: Asked<T> }>()
  useEffect(() => {
    const leaving = new AbortController()
    getJson(path, check, leaving.signal).then((asked) => {
      if (leaving.signal.aborted) return
      if (asked.kind === 'here') remember(path, asked.value)
      setHeld({ path, asked })
    })
    return () => leaving.abort()
  }, [path, check, round])
  return held?.path === path ? held.asked : recall(path, check)
}

/** A list that grows by one stretch at a time. */
export interface AskedList<Entry> {
  readonly first: Asked<ListOf<Entry>>
  readonly entries: readonly Entry[]
  /** Asks for the next stretch; absent at the end. */
  readonly more?: () => void
  readonly failure?: Failure
}

interface Grown<Entry> {
  readonly path: string
  readonly round: number
  readonly entries: readonly Entry[]
  readonly next?: string
  readonly failure?: Failure
}

/** Asks for a list, and for more of it when told. */
export function useList<Entry>(path: string, check: Check<ListOf<Entry>>): AskedList<Entry> {
  const first = useApi(path, check)
  const round = useRound()
  const none: Grown<Entry> = { path, round, entries: [] }
  const [grown, setGrown] = useState(none)
  const later = grown.path === path && grown.round === round ? grown : none
  if (first.kind !== 'here') return { first, entries: [] }
  const next = later.entries.length > 0 ? later.next : first.value.next
  const more = async () => {
    const from = `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ cursor: next ?? '' })}`
    const asked = await getJson(from, check)
    if (asked.kind === 'failed')
      return setGrown({ ...later, ...(next !== undefined && { next }), failure: asked.failure })
    const { items, next: after } = asked.value
    setGrown({ path, round, entries: [...later.entries, ...items], ...(after !== undefined && { next: after }) })
  }
  return {
    first,
    entries: [...first.value.items, ...later.entries],
    ...(next !== undefined && { more }),
    ...(later.failure && { failure: later.failure }),
  }
}
