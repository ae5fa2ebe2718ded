import type { Dispatcher } from 'undici'
import type { Exchange, HeaderField } from '../exchange.ts'

export interface ReceiveLimits {
  readonly maxBytes: number
  readonly larger: 'refuse' | 'cut'
  /** Of the body of a redirect or an error. */
  readonly asideBytes: number
  readonly leastBytes: number
  readonly stretchMs: number
}

/** Why a body is not whole: larger than allowed, slower than allowed, or ended by an error. */
export type Cut =
  | { readonly kind: 'large' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'error'; readonly error: Error }

export interface Received {
  /** Absent when it ended before there were headers. */
  readonly response?: Exchange['response']
  readonly cut?: Cut
}

/** Servers may send some notes before their answer (103 Early Hints); more than this are an attack. */
const maxNotes = 20

interface Head {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly HeaderField[]
}

/** Takes in what a server sends, as far as the limits go, and gives it to `done` once. */
export function createReceiver(limits: ReceiveLimits, done: (received: Received) => void): Dispatcher.DispatchHandler {
  const body = createBody()
  let size = 0
  let notes = 0
  let head: Head | undefined
  let room = limits.maxBytes
  let watch: NodeJS.Timeout | undefined
  const end = (cut?: Cut): void => {
    clearInterval(watch)
    const response = head && { ...head, httpVersion: '1.1' as const, body: body.bytes() }
    done({ ...(response && { response }), ...(cut && { cut }) })
  }
  const endEarly = (controller: Dispatcher.DispatchController, cut: Cut): void => {
    end(cut)
    controller.abort(new Error('No more of the answer is needed'))
  }
  return {
    onRequestStart: () => undefined,
    onResponseStart: (controller, status, _, statusText = '') => {
      if (status < 200) {
        notes += 1
        if (notes > maxNotes) controller.abort(Object.assign(new Error('Too many notes'), { code: 'TOO_MANY_NOTES' }))
        return
      }
      head = { status, statusText, headers: pairUp(controller.rawHeaders) }
      if (!isSuccess(status)) room = limits.asideBytes
      else if (limits.larger === 'refuse' && announcedBytes(head) > room) {
        endEarly(controller, { kind: 'large' })
        return
      }
      let before = 0
      watch = setInterval(() => {
        if (size - before < limits.leastBytes) endEarly(controller, { kind: 'slow' })
        before = size
      }, limits.stretchMs)
    },
    onResponseData: (controller, chunk) => {
      body.add(chunk.subarray(0, Math.max(0, room - size)))
      size += chunk.length
      if (size > room) endEarly(controller, { kind: 'large' })
    },
    onResponseEnd: () => end(),
    onResponseError: (_, error) => end({ kind: 'error', error }),
  }
}

/** Bytes one after another in one place: a server may send them one by one, and eight million arrays do not fit. */
function createBody(): { readonly add: (chunk: Uint8Array) => void; readonly bytes: () => Uint8Array } {
  let held = Buffer.alloc(16 * 1024)
  let size = 0
  return {
    add: (chunk) => {
      if (size + chunk.length > held.length) {
        const larger = Buffer.alloc(Math.max(2 * held.length, size + chunk.length))
        held.copy(larger, 0, 0, size)
        held = larger
      }
      held.set(chunk, size)
      size += chunk.length
    },
    // A copy: what is kept shall not hold on to room that was never filled.
    bytes: () => Buffer.from(held.subarray(0, size)),
  }
}

/** Answers whose body somebody asked for. */
export const isSuccess = (status: number): boolean => status >= 200 && status < 300

const announcedBytes = ({ headers }: Head): number =>
  Number(headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1] ?? 0)

/** undici gives raw headers as a list of names and values in turn, in bytes. */
function pairUp(raw: Dispatcher.DispatchController['rawHeaders']): readonly HeaderField[] {
  if (!Array.isArray(raw)) return []
  const texts = raw.map((part) => (typeof part === 'string' ? part : part.toString('latin1')))
  return Array.from({ length: texts.length >> 1 }, (_, at) => [texts[2 * at] ?? '', texts[2 * at + 1] ?? ''] as const)
}
