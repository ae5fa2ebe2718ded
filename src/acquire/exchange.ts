/** A header of HTTP, as it was sent. */
export type HeaderField = readonly [name: string, value: string]

/** Larger bodies are not kept: whoever fetches has a limit far below. */
export const maxExchangeBody = 64 * 1024 * 1024

/** One request and its answer, as they went over the wire, to be kept in an archive. */
export interface Exchange {
  readonly url: string
  /** When the answer came: an ISO 8601 instant. */
  readonly at: string
  /** The address that was connected to. */
  readonly ip?: string
  readonly request: {
    readonly method: string
    readonly target: string
    readonly headers: readonly HeaderField[]
  }
  readonly response: {
    readonly status: number
    readonly statusText: string
    readonly httpVersion: '1.1'
    readonly headers: readonly HeaderField[]
    /** As received: chunks joined, still packed as `content-encoding` says. */
    readonly body: Uint8Array
  }
  /** Why there is less than the server would have sent. */
  readonly truncated?: 'length' | 'time' | 'disconnect'
}
