import { expect, it } from 'vitest'
import { toFailedFetch } from '../../src/acquire/failed-fetch.ts'

it.each([
  ['ENOTFOUND', 'no such host was found; check the address'],
  ['UND_ERR_HEADERS_OVERFLOW', 'the headers of the answer are too large; save the page in a browser and give the file'],
  ['ECONNRESET', 'the connection ended with ECONNRESET; try again later'],
])('says what to do about %s', (code, words) => {
  const cause = Object.assign(new Error(code), { code })
  const way = { signal: new AbortController().signal, timeoutMs: 1000 }
  expect(toFailedFetch('https://a.example/', new TypeError('fetch failed', { cause }), way)).toMatchObject({
    error: { code: 'fetch.failed', message: `Expected a page at https://a.example/, ${words}.` },
  })
})
