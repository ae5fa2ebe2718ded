// Any bytes as a robots.txt, many times: npm run bench:fuzz-robots -- [CASES]. Says so when one throws, or takes two seconds.
import fc from 'fast-check'
import { isAllowed } from '../dist/acquire/robots/is-allowed.js'
import { parseRobots } from '../dist/acquire/robots/parse-robots.js'

const cases = Number(process.argv[2] ?? 100_000)
if (!Number.isInteger(cases) || cases < 1) {
  process.stderr.write(`Expected: npm run bench:fuzz-robots -- CASES, a number of cases; got "${process.argv[2]}".\n`)
  process.exit(2)
}
const words = [
  'User-agent: *',
  'User-agent: Hearsay',
  'Allow: /',
  'Disallow: /',
  'Disallow: *',
  'Sitemap: ',
  'Crawl-delay: ',
  ':',
  '#',
  '%',
  '%C3',
  '$',
  '*',
  '\r',
  '\n',
  '\u00e9',
  ' ',
  '\t',
  '\ufeff',
  'a',
]
const lines = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 })
  .map((all) => Buffer.from(all.join('')))
const bytes = fc.oneof({ weight: 3, arbitrary: lines }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) })
const url = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string())

let slowest = 0
const timed = (text, address) => {
  const start = performance.now()
  const answer = isAllowed(parseRobots(text), { agent: 'Hearsay', url: address })
  slowest = Math.max(slowest, performance.now() - start)
  if (typeof answer !== 'boolean') throw new TypeError(`Expected yes or no, got ${answer}`)
}
fc.assert(fc.property(bytes, url, timed), { numRuns: cases, seed: 6 })
const slowestSmall = slowest

// A megabyte of each word, and of each two after one another, below a rule for everybody, against the longest address.
slowest = 0
const long = `https://news.example/${'a'.repeat(8000)}`
for (const one of words) {
  for (const other of words) {
    const piece = `${one}${other}`
    timed(
      Buffer.from(`User-agent: *\nDisallow: /x\n${piece.repeat(Math.ceil(1_000_000 / Buffer.byteLength(piece)))}`),
      long,
    )
  }
}
process.stdout.write(`| robots.txt, any bytes | figure |\n| --- | --- |\n`)
process.stdout.write(`| cases without an exception | ${cases} |\n`)
process.stdout.write(`| slowest of them | ${slowestSmall.toFixed(1)} ms |\n`)
process.stdout.write(`| megabytes of ${words.length ** 2} pairs of words, slowest | ${slowest.toFixed(0)} ms |\n`)
if (slowest > 2000) process.exitCode = 1
