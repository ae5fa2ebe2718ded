// Google's own cases for its robots.txt reader: npm run bench:robots -- CORPORA
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAllowed } from '../dist/acquire/robots/is-allowed.js'
import { parseRobots } from '../dist/acquire/robots/parse-robots.js'

const file = join(process.argv[2] ?? '../shared/corpora', 'robots/google.jsonl')
if (!existsSync(file)) {
  process.stderr.write(`Expected Google's cases in ${file}, found none; give the corpora folder.\n`)
  process.exit(2)
}
const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const isRight = ({ robots, ua: agent, url, allowed }) =>
  isAllowed(parseRobots(Buffer.from(robots)), { agent, url }) === allowed

const names = [...new Set(cases.map(({ test }) => test))]
process.stdout.write(`| test | right | of |\n| --- | --- | --- |\n`)
for (const name of names) {
  const own = cases.filter(({ test }) => test === name)
  process.stdout.write(`| ${name} | ${own.filter(isRight).length} | ${own.length} |\n`)
}
process.stdout.write(`| all | ${cases.filter(isRight).length} | ${cases.length} |\n`)
for (const wrong of cases.filter((one) => !isRight(one))) process.stdout.write(`wrong: ${JSON.stringify(wrong)}\n`)
