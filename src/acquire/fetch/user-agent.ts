import { HearsayError } from '../../core/error.ts'

/** The name by which robots.txt may speak of us. */
export const productToken = 'Hearsay'

/**
 * What we say who we are, with whom to turn to where that is known: a mail address, or the address of a page. Throws
 * `HearsayError` `usage` for a contact that is neither, so that nothing else gets into a header.
 */
export function createUserAgent({ contact }: { readonly contact?: string } = {}): string {
  const name = `${productToken}/0.1 (claim ledger for the news`
  if (contact === undefined) return `${name})`
  const isMail = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/.test(contact)
  const isPage = /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]{1,200}$/.test(contact) && URL.canParse(contact)
  if (!isMail && !isPage) {
    const message = `Expected HEARSAY_CONTACT to be a mail address or the address of a page, got ${JSON.stringify(contact.slice(0, 100))}.`
    throw new HearsayError('usage', message)
  }
  return `${name}; +${contact})`
}
