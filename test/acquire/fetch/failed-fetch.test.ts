import { expect, it } from 'vitest'
import { toFailedFetch } from '../../../src/acquire/fetch/failed-fetch.ts'

const way = { signal: new AbortController().signal, timeoutMs: 1000 }
const errorWith = (code: string): Error => Object.assign(new Error(code), { code })

it.each([
  ['ENOTFOUND', 'no such host was found; check the address'],
  ['EAI_AGAIN', 'the host could not be looked up; check the connection to the internet'],
  ['UND_ERR_HEADERS_OVERFLOW', 'the headers of the answer are too large; save the page in a browser and give the file'],
  ['CERT_HAS_EXPIRED', 'its certificate is not to be trusted (CERT_HAS_EXPIRED)'],
  ['ECONNRESET', 'the connection ended with ECONNRESET; try again later'],
])('says what to do about %s', (code, words) => {
  const told = { error: { code: 'fetch.failed', message: `Expected a page at https://a.example/, ${words}.` } }
  expect(toFailedFetch('a page at https://a.example/', errorWith(code), way)).toMatchObject(told)
  const several = new AggregateError([errorWith(code), errorWith('ENETUNREACH')])
  expect(toFailedFetch('a page at https://a.example/', several, way)).toMatchObject(told)
})

it('rethrows what is a bug', () => {
  expect(() => toFailedFetch('a page', new TypeError('Expected a bug'), way)).toThrow('Expected a bug')
})
