// Tries what the tests of the metadata readers try on many more pages, and on words of a megabyte: npm run bench:fuzz-metadata -- [CASES]
// Half of the cases are made pages, half are the same with damaged bytes.
import { spawnSync } from 'node:child_process'

const cases = Number(process.argv[2] ?? '100000')
if (!Number.isInteger(cases) || cases < 2) {
  process.stderr.write(`Expected: npm run bench:fuzz-metadata -- CASES, a number of pages; got "${process.argv[2]}".\n`)
  process.exit(2)
}
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'test/extract/metadata-fuzz.test.ts'],
  { stdio: 'inherit', env: { ...process.env, FUZZ_CASES: String(Math.ceil(cases / 2)) } },
)
process.exitCode = status ?? 1
