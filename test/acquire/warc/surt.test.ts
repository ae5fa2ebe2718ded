import { describe, expect, it } from 'vitest'
import { surtOf } from '../../../src/acquire/warc/surt.ts'
import { cpuTimeSince } from '../../cpu-time.ts'

describe('the key of an address', () => {
  it.each([
    ['https://www.News.example/A/', 'example,news)/a'],
    ['http://news.example', 'example,news)/'],
    ['http://www2.news.example:80/', 'example,news)/'],
    ['https://news.example:443/a', 'example,news)/a'],
    ['https://news.example:8443/a', 'example,news:8443)/a'],
    ['http://user:word@news.example/a#part', 'example,news)/a'],
    ['news.example/a', 'example,news)/a'],
    ['http://news.example/a//b/../c/./d/', 'example,news)/a/c/d'],
    ['http://news.example/../a', 'example,news)/a'],
    ['http://news.example/%41%2542', 'example,news)/ab'],
    ['http://news.example/100%', 'example,news)/100%25'],
    ['http://news.example/caf\u00c9', 'example,news)/caf%c3%89'],
    ['http://m\u00fcnchen.example/', 'example,xn--mnchen-3ya)/'],
    ['http://news.example/a?b=2&a=1&a&A=0', 'example,news)/a?a&a=0&a=1&b=2'],
    ['http://news.example/a?', 'example,news)/a'],
    ['http://news.example/a?x=1&jsessionid=0123456789abcdef0123456789ABCDEF', 'example,news)/a?x=1'],
    ['http://news.example/a;jsessionid=0123456789abcdef0123456789ABCDEF', 'example,news)/a'],
    ['http://news.example/a?CFID=1&CFTOKEN=2&x=1', 'example,news)/a?x=1'],
    ['http://news.example/(S(0123456789abcdef01234567))/a.aspx', 'example,news)/a.aspx'],
    ['http://192.0.2.1/a', '192.0.2.1)/a'],
    ['http://[2001:DB8::1]:81/a', '[2001:db8::1]:81)/a'],
    ['dns:news.example', 'dns:news.example'],
    ['warcinfo:a b', 'warcinfo:a%20b'],
    ['  http://news.example/a b\n', 'example,news)/a%20b'],
  ])('%s is %s', (address, key) => {
    expect(surtOf(address)).toBe(key)
  })

  it('is one for all addresses that a reader would take for one', () => {
    const keys = [
      'http://www.news.example/a?x=1&y=2',
      'https://news.example/A/?y=2&x=1',
      'HTTPS://NEWS.EXAMPLE:443//a?x=1&y=2#z',
    ]
    expect(new Set(keys.map(surtOf)).size).toBe(1)
  })

  it('never holds a blank, and takes no time for the worst address', () => {
    for (const part of ['/', '%25', '&', '=', ';jsessionid=', '../', '(', ' ', '\ud800', '@', ':', 'cfid=1&cftoken=1&'])
      for (const before of ['http://x/', 'http://', '', 'http://x?', 'http://x/?cfid=1&']) {
        const started = process.cpuUsage()
        expect(surtOf(before + part.repeat(100_000 / part.length))).not.toMatch(/\s/)
        expect(cpuTimeSince(started)).toBeLessThan(1000)
      }
  })
})
