import type { ListOf, Problem } from '../serve/contract.ts'

/** Whether an answer has the shape that was asked for. The server is ours, so its keys are enough to tell. */
export type Check<T> = (value: unknown) => value is T

/** Tells an object by keys that it must have. */
export function hasKeys<T extends object>(...keys: readonly (keyof T & string)[]): Check<T> {
  return (value): value is T => typeof value === 'object' && value !== null && keys.every((key) => key in value)
}

/** Tells a list whose entries all pass. */
export function isListOf<Entry>(check: Check<Entry>): Check<ListOf<Entry>> {
  return (value): value is ListOf<Entry> =>
    typeof value === 'object' &&
    value !== null &&
    'items' in value &&
    Array.isArray(value.items) &&
    value.items.every(check)
}

/** Why an answer did not come. */
export interface Failure {
  readonly code: string
  readonly detail: string
}

/** What came of a request. */
export type Outcome<T> =
  | { readonly kind: 'here'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure }

const isProblem = hasKeys<Problem>('code', 'detail')

async function ask<T>(path: string, check: Check<T>, options: RequestInit): Promise<Outcome<T>> {
  const failed = (code: string, detail: string): Outcome<T> => ({ kind: 'failed', failure: { code, detail } })
  let response: Response
  let body: unknown
  try {
    response = await fetch(path, { ...options, headers: { accept: 'application/json', ...options.headers } })
    body = response.status === 204 ? undefined : await response.json()
  } catch (error) {
    // A server that is gone, or one that answers with something else than JSON.
    const cause = error instanceof Error ? error.message : String(error)
    return failed('desk.unreachable', `The server at ${window.location.host} did not answer: ${cause}`)
  }
  if (isProblem(body) && !response.ok) return failed(body.code, body.detail)
  return check(body) ? { kind: 'here', value: body } : failed('desk.unexpected', `Unexpected answer from ${path}`)
}

/** Asks the API for something. Never throws: a failure is an outcome. */
export function getJson<T>(path: string, check: Check<T>, signal?: AbortSignal): Promise<Outcome<T>> {
  return ask(path, check, signal ? { signal } : {})
}

const isNothing = (value: unknown): value is undefined => value === undefined

/** Has the API forget something. */
export function deleteAt(path: string): Promise<Outcome<undefined>> {
  return ask(path, isNothing, { method: 'DELETE' })
}

/** Hands the API a document and gives its answer. */
export function postJson<T>(path: string, body: object, check: Check<T>): Promise<Outcome<T>> {
  return ask(path, check, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
}
