import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The corpora below SHARED/corpora/extract, in the order of the table. */
export const corporaOf = ['aeb', 'trafilatura']

const fileOf = (shared, corpus, name = 'gold.jsonl') => join(shared, 'corpora', 'extract', corpus, name)

/** Ends a program in words that was given no folder with the corpora in it. */
export function expectCorpora(shared, program) {
  const missing = corporaOf.find((corpus) => !existsSync(fileOf(shared, corpus)))
  if (missing === undefined) return
  process.stderr.write(
    `Expected: npm run ${program} -- SHARED, a folder that holds corpora/extract/${missing}/gold.jsonl; got "${shared}".\n`,
  )
  process.exit(2)
}

export const rowsOf = (shared, corpus) =>
  readFileSync(fileOf(shared, corpus), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

export const pageOf = (shared, corpus, { htmlGz }) =>
  new Uint8Array(gunzipSync(readFileSync(fileOf(shared, corpus, htmlGz))))

/** Rules are written on half A; half B says whether they hold. */
export const halfOf = (id) => (createHash('sha256').update(id).digest()[0] % 2 === 0 ? 'A' : 'B')
