import { HearsayError } from '../../core/error.ts'
import { beforeEnd } from './before-end.ts'
import { toFailedFetch } from './failed-fetch.ts'
import { type FetcherOptions, toFetchSettings } from './fetch-settings.ts'
import { isSuccess } from './receive-reply.ts'
import { checkAddress, resolveHop } from './resolve-hop.ts'

/** How a form was taken. */
export type PostEnd =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused' | 'failed'; readonly error: HearsayError }

/** Sends a form to an address. Never throws for what the web does. */
export type PostForm = (url: string, form: string) => Promise<PostEnd>

/** Posts forms to hubs on the public web, under the guard and the limits of a page. Redirects are not followed: a secret may be in the form. */
export function createFormPoster(options: FetcherOptions = {}): PostForm {
  const settings = toFetchSettings(options)
  const limits = settings.limits('page')
  return async (url, form) => {
    const signal = AbortSignal.timeout(limits.timeoutMs)
    try {
      const hop = await beforeEnd(resolveHop(checkAddress(url, settings.isAllowed), settings), signal)
      const now = (): string => new Date(settings.now()).toISOString()
      const headers = [['user-agent', settings.userAgent] as const]
      const { exchange, cut } = await settings.send(hop, { headers, limits, now, signal, form })
      if (exchange === undefined)
        throw cut?.kind === 'error' ? cut.error : new TypeError('Expected an answer or an error')
      const { status } = exchange.response
      if (isSuccess(status)) return { kind: 'accepted' }
      return {
        kind: 'failed',
        error: new HearsayError('fetch.failed', `Expected ${url} to take the form, it answered ${status}.`),
      }
    } catch (error) {
      return toFailedFetch(`a hub at ${url}`, error, { signal, timeoutMs: limits.timeoutMs })
    }
  }
}
