/** One request and what came back, as it was on the wire: what an archive keeps. Header text holds one character a byte. */
export interface Exchange {
  readonly url: string
  /** The instant at which the request was sent. */
  readonly at: string
  /** Where the connection went. */
  readonly ip?: string
  readonly request: {
    readonly method: string
    readonly target: string
    readonly headers: readonly (readonly [string, string])[]
  }
  readonly response: {
    readonly status: number
    readonly statusText: string
    readonly httpVersion: '1.1'
    readonly headers: readonly (readonly [string, string])[]
    /** As received, after transfer-decoding; its content-encoding is kept. */
    readonly body: Uint8Array
    /** Why the body is not whole. */
    readonly truncated?: 'length' | 'time' | 'disconnect'
  }
}
