import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeReady, runScript } from './ready.mjs'

makeReady()

const reports = mkdtempSync(join(tmpdir(), 'hearsay-check-'))
const report = join(reports, 'tests.json')
const chosen = process.argv.slice(2)
const tests = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...chosen]

/** Each check: what it looks at, then the program. `npm test -- FILE` runs that file's tests alone. */
const allChecks = [
  ['types', 'typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['types of the desk', 'typescript/bin/tsc', '-p', 'src/web/tsconfig.json'],
  ['lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  ['unused code', 'knip/bin/knip.js'],
  ['package', 'publint/src/cli.js', '--strict'],
  ['tests', 'vitest/vitest.mjs', ...tests],
]
const checks = chosen.length > 0 ? allChecks.slice(-1) : allChecks

const failed = []
for (const [name, script, ...args] of checks) {
  process.stdout.write(`\n— ${name}\n`)
  if (runScript(script, ...args) !== 0) failed.push(name)
}

const count = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
rmSync(reports, { recursive: true, force: true })
const passed =
  chosen.length > 0 ? `The tests of ${chosen.join(' ')} passed; nothing else was checked.` : 'Every check passed.'
process.stdout.write(failed.length === 0 ? `\n${passed}\n` : `\nFailed: ${failed.join(', ')}\n`)
// A file that does not load and an error outside of every test fail the runner and no test; they count all the same.
const failedTests = Math.max(count.numFailedTests, failed.includes('tests') ? 1 : 0)
process.stdout.write(`tests: ${count.numPassedTests} passed, ${failedTests} failed, ${count.numPendingTests} skipped\n`)
process.exitCode = failed.length === 0 ? 0 : 1
