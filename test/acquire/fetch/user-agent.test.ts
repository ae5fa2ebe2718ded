import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createUserAgent } from '../../../src/acquire/fetch/user-agent.ts'

describe('createUserAgent', () => {
  it('gives the version of the package, without its last number', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
    expect(createUserAgent()).toBe(`Hearsay/${version.replace(/\.\d+$/, '')} (claim ledger for the news)`)
  })

  it.each(['desk@news.example', 'https://news.example/bots?who=hearsay#us', 'http://news.example'])(
    'names %s',
    (contact) => {
      expect(createUserAgent({ contact })).toBe(`Hearsay/0.1 (claim ledger for the news; +${contact})`)
    },
  )

  it.each([
    '',
    'desk',
    'a@b',
    'a@b.c\r\nCookie: id=7',
    'a@b.c)',
    'https://news.example/ x',
    'ftp://news.example/',
    'https://é.example/',
    'a b@c.de',
    `${'a'.repeat(65)}@b.c`,
    `https://news.example/${'a'.repeat(300)}`,
  ])('takes no contact such as %j', (contact) => {
    expect(() => createUserAgent({ contact })).toThrow(expect.objectContaining({ code: 'usage' }))
  })
})
