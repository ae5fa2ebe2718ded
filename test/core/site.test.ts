import { describe, expect, it } from 'vitest'
import { siteOf } from '../../src/core/site.ts'

describe('siteOf', () => {
  it.each([
    ['https://news.quay.example/1', 'quay.example'],
    ['https://www.lantern.co.uk/a', 'lantern.co.uk'],
    ['https://lantern.com.au:8443/', 'lantern.com.au'],
    ['https://ana.github.io/paper', 'ana.github.io'],
    ['http://127.0.0.1:8080/x', '127.0.0.1'],
    ['http://9.9.3.4/', '9.9.3.4'],
    ['http://[2001:db8::1]/', '[2001:db8::1]'],
    ['http://localhost/', 'localhost'],
    ['co.uk', undefined],
  ])('%s is part of %s', (address, site) => {
    expect(siteOf(address)).toBe(site)
  })
})
