// Damages archives and reads them: npm run bench:fuzz-warc -- CORPORA [--cases 100000] [--seed 1]
// CORPORA holds warc/. No case may throw, and none may take two seconds.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { openInputs } from '../dist/acquire/open-inputs.js'

const [corpora = '', ...rest] = process.argv.slice(2)
const optionOf = (name, otherwise) => Number(rest[rest.indexOf(name) + 1] ?? otherwise) || otherwise
const [cases, seed] = [
  rest.includes('--cases') ? optionOf('--cases', 100_000) : 100_000,
  rest.includes('--seed') ? optionOf('--seed', 1) : 1,
]
const folder = join(corpora, 'warc')
if (!existsSync(folder)) {
  process.stderr.write(
    `Expected: npm run bench:fuzz-warc -- CORPORA [--cases N] [--seed N], a folder that holds warc/; got "${corpora}".\n`,
  )
  process.exit(2)
}

/** Each file as it is, unpacked, and packed as a whole. */
const wholes = readdirSync(folder).flatMap((name) => {
  const bytes = readFileSync(join(folder, name))
  return bytes[0] === 0x1f ? [bytes, gunzipSync(bytes)] : [bytes, gzipSync(bytes)]
})

/** A small generator (mulberry32), so that a case that fails can be had again. */
function createRandom(start) {
  let state = start >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

function damage(bytes, random) {
  const at = random(bytes.length + 1)
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  switch (random(7)) {
    case 0:
      return Buffer.concat([before, Buffer.of(random(256)), after.subarray(1)])
    case 1:
      return Buffer.concat([before, after.subarray(random(300))])
    case 2:
      return Buffer.concat([before, Buffer.alloc(random(300), random(256)), after])
    case 3:
      return Buffer.concat([before, after.subarray(0, random(2000)), after])
    case 4:
      return Buffer.concat([before, wholes[random(wholes.length)].subarray(0, random(4000)), after])
    case 5:
      return before
    default: {
      // A number in a head is changed: a length, most often.
      const digit = bytes.indexOf(0x30 + random(10), at)
      return digit < 0
        ? bytes
        : Buffer.concat([bytes.subarray(0, digit), Buffer.from(String(random(100_000))), bytes.subarray(digit + 1)])
    }
  }
}

async function* streamOf(bytes, random) {
  const size = random(3) === 0 ? 1 + random(500) : bytes.length || 1
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const options = { given: {}, cwd: '.', fetch: () => Promise.reject(new TypeError('no fetch')) }
const counts = { page: 0, failed: 0, mended: 0 }
let [slowest, thrown] = [0, 0]
for (let i = 0; i < cases; i += 1) {
  const random = createRandom(seed * 1_000_003 + i)
  let bytes = wholes[random(wholes.length)]
  for (let times = random(5); times >= 0; times -= 1) bytes = damage(bytes, random)
  const started = process.cpuUsage()
  try {
    for await (const input of openInputs(['-'], {
      ...options,
      stdin: streamOf(bytes, random),
      input: random(4) === 0 ? 'auto' : 'warc',
    })) {
      counts[input.kind] += 1
      if (input.notices) counts.mended += 1
    }
  } catch (error) {
    thrown += 1
    process.stdout.write(`case ${i}: ${error.stack}\n`)
  }
  // By the processor's clock: a machine that does other work stands still at times.
  const { user, system } = process.cpuUsage(started)
  const taken = (user + system) / 1000
  if (taken > 1000)
    process.stdout.write(`case ${i} took ${Math.round(taken)} ms of the processor for ${bytes.length} bytes\n`)
  slowest = Math.max(slowest, taken)
  if (i % 10_000 === 9999) process.stderr.write(`${i + 1} cases\n`)
}
process.stdout.write(`${cases} damaged archives, seed ${seed}: ${thrown} thrown, slowest ${Math.round(slowest)} ms
${counts.page} pages read, ${counts.mended} of them mended; ${counts.failed} failed inputs
`)
process.exitCode = thrown > 0 || slowest > 2000 ? 1 : 0
