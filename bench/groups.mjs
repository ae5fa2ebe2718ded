// Measures copies and stories on labelled news: npm run bench:groups -- CORPORA
// CORPORA holds copies/newscluster.jsonl (articles with the event they are of) and copies/newscluster-pairs.jsonl (labelled pairs).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openModels } from '../dist/pipeline/open-models.js'
import { readInput } from '../dist/pipeline/read-input.js'
import { toFiledReading } from '../dist/pipeline/to-filed-reading.js'
import { workOut } from '../dist/pipeline/work-out.js'

const [corpora = ''] = process.argv.slice(2)
const file = (name) => join(corpora, 'copies', name)
for (const name of ['newscluster.jsonl', 'newscluster-pairs.jsonl'])
  if (!existsSync(file(name))) {
    process.stderr.write(
      `Expected: npm run bench:groups -- CORPORA, a folder that holds copies/${name}; got "${corpora}".\n`,
    )
    process.exit(2)
  }
const linesOf = (name) =>
  readFileSync(file(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const models = openModels()
const articles = linesOf('newscluster.jsonl')
const now = () => '2026-01-01T00:00:00Z'
const readings = articles.map(({ id, url, source, date, title, text }) => {
  const given = { url, title, outlet: source, publishedAt: date, fetchedAt: date }
  const outcome = readInput({ kind: 'text', name: id, id, given, text }, { now, models, fast: true })
  if (outcome.kind !== 'read') throw new Error(`Expected to read ${id}, got ${JSON.stringify(outcome)}`)
  return toFiledReading(outcome)
})
const eventOf = new Map(readings.map(({ articleId }, i) => [articleId, articles[i].event]))
const nameOf = new Map(readings.map(({ articleId }, i) => [articleId, articles[i].id]))

const started = performance.now()
const { groups, stories } = workOut(readings)
const seconds = (performance.now() - started) / 1000

/** A part of a publisher that repeats another part of it is neither right nor wrong. */
const labels = new Map(linesOf('newscluster-pairs.jsonl').map(({ a, b, label }) => [pairOf(a, b), label]))
const found = groups.flatMap(({ articleIds }) =>
  articleIds.flatMap((a, i) => articleIds.slice(i + 1).map((b) => pairOf(nameOf.get(a), nameOf.get(b)))),
)
const counted = found.filter((pair) => labels.get(pair) !== 'reuse-same-publisher')
const right = counted.filter((pair) => labels.get(pair) === 'copy').length
const wanted = [...labels.values()].filter((label) => label === 'copy').length

function pairOf(a, b) {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** B-cubed (Bagga and Baldwin 1998): for each article how pure its story is, and how much of its event the story holds. */
function bCubed() {
  const sizes = new Map()
  for (const event of eventOf.values()) sizes.set(event, (sizes.get(event) ?? 0) + 1)
  let [precision, recall, count] = [0, 0, 0]
  for (const { articleIds } of stories)
    for (const id of articleIds) {
      const same = articleIds.filter((other) => eventOf.get(other) === eventOf.get(id)).length
      precision += same / articleIds.length
      recall += same / sizes.get(eventOf.get(id))
      count += 1
    }
  return { precision: precision / count, recall: recall / count }
}

const f1 = (precision, recall) => (2 * precision * recall) / (precision + recall || 1)
const percent = (share) => (share * 100).toFixed(1)
const { precision, recall } = bCubed()
const [p, r] = [right / counted.length, right / wanted]
process.stdout.write(`${articles.length} articles of ${new Set(eventOf.values()).size} events, grouped and settled in ${seconds.toFixed(1)} s
copies, pairs      P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1(p, r))}  (${counted.length} found, ${wanted} labelled)
stories, B-cubed   P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1(precision, recall))}  (${stories.length} stories)
`)
