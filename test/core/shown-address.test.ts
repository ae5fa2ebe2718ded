import { expect, it } from 'vitest'
import { toShownAddress } from '../../src/core/shown-address.ts'
import { cpuTimeSince } from '../cpu-time.ts'

it.each([
  ['https://a.example/b@c?d=e@f', 'https://a.example/b@c?d=e@f'],
  ['http://ana:pw@a.example/b@c', 'http://a.example/b@c'],
  ['http://ana@a.example', 'http://a.example'],
  ['HTTP:\\\\ana:p@w@a.example', 'HTTP:\\\\a.example'],
  ['ftp://ana:pw@a.example/', 'ftp://a.example/'],
  ['feed:http://ana:pw@a.example/', 'feed:http://a.example/'],
  ['http:///ana:pw@a.example/', 'http:///a.example/'],
  ['http://ana:p/w@a.example/', 'http://a.example/'],
  ['http://ana:pw@a exa\nmple/@b', 'http://b'],
  ['c:/ana@home/page.html', 'c:/ana@home/page.html'],
  ['mails//ana@a.example.html', 'mails//ana@a.example.html'],
  ['mails/ana@a.example.html', 'mails/ana@a.example.html'],
])('shows %j as %j', (address, shown) => {
  expect(toShownAddress(address)).toBe(shown)
})

it('is quick on 100 kB of the worst', () => {
  const start = process.cpuUsage()
  for (const worst of ['a:', '/', 'a', '@', ' ', 'http://']) toShownAddress(worst.repeat(100_000 / worst.length))
  expect(cpuTimeSince(start)).toBeLessThan(500)
})
