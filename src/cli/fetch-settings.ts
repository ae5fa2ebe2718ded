import type { PageFetcherOptions } from '../acquire/index.ts'
import { HearsayError } from '../core/error.ts'
import type { Terminal } from './terminal.ts'

/** How to fetch, as the environment says. Throws `HearsayError` `usage` for a setting that means nothing. */
export function fetchSettings({
  env,
  now,
}: Pick<Terminal, 'env' | 'now'>): Pick<PageFetcherOptions, 'allowAddresses' | 'contact' | 'delaySeconds' | 'now'> {
  const contact = env['HEARSAY_CONTACT']?.trim()
  const delay = env['HEARSAY_DELAY_SECONDS']?.trim()
  return {
    now: () => Date.parse(now()),
    allowAddresses: (env['HEARSAY_ALLOW_ADDRESSES'] ?? '')
      .split(',')
      .map((address) => address.trim())
      .filter(Boolean),
    ...(contact && { contact }),
    ...(delay && { delaySeconds: toSeconds(delay) }),
  }
}

function toSeconds(text: string): number {
  const seconds = /^\d{1,4}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN
  if (seconds <= 3600) return seconds
  const message = `Expected HEARSAY_DELAY_SECONDS to be a number of seconds from 0 to 3600, got ${JSON.stringify(text.slice(0, 40))}.`
  throw new HearsayError('usage', message)
}

/** Where hubs reach this server: `HEARSAY_PUBLIC_URL`. Throws `HearsayError` `usage` for what is no address of the web. */
export function publicUrlOf({ env }: Pick<Terminal, 'env'>): string | undefined {
  const written = env['HEARSAY_PUBLIC_URL']?.trim()
  if (!written) return undefined
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.pathname === '/') return url.href
  const message = `Expected HEARSAY_PUBLIC_URL to be an address such as https://hearsay.example/, got ${JSON.stringify(written.slice(0, 80))}.`
  throw new HearsayError('usage', message)
}
