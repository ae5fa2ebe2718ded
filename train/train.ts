// Makes models: npm run train -- NAME CORPORA [--out FOLDER] [--date YYYY-MM-DD]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { HearsayError } from '../src/core/error.ts'
import { type Language, parseLanguage } from '../src/text/language.ts'
import { buildAttribution } from './attribution/build-attribution.ts'
import { buildGazetteer } from './build-gazetteer.ts'
import { buildLemmas } from './build-lemmas.ts'
import { buildNames } from './build-names.ts'
import { buildSentences } from './build-sentences.ts'
import { buildTags } from './build-tags.ts'
import { buildTrees } from './build-trees.ts'
import type { BuiltModel } from './built-model.ts'
import { writeCard } from './write-card.ts'

/** The models in the order in which they need each other. */
const names = ['gazetteer', 'sentences', 'tags', 'lemmas', 'trees', 'names', 'attribution'] as const
type ModelName = (typeof names)[number]

/** Ends the program with one line about what stands in the way. */
function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

const usage = `Expected: npm run train -- ${names.join('|')}|all CORPORA [--out FOLDER] [--date YYYY-MM-DD], CORPORA being the folder that holds treebanks/, ner/ and polnear/`

function parseArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string', default: 'models' }, date: { type: 'string' } },
    })
  } catch (error) {
    return stop(`${usage}; ${error instanceof Error ? error.message : error}`)
  }
}

const { values, positionals } = parseArguments()
const [wanted = '', corpora = ''] = positionals
const chosen = names.filter((name) => wanted === 'all' || wanted === name)
if (chosen.length === 0 || corpora === '') stop(`${usage}.`)
if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date))
  stop(`${usage}; got the date "${values.date}".`)

const startedAt = performance.now()
const report = (line: string): void => {
  process.stderr.write(`${String(Math.round((performance.now() - startedAt) / 1000)).padStart(5)} s  ${line}\n`)
}
function made(name: ModelName): Uint8Array {
  const path = join(values.out, `${name}.bin`)
  try {
    return readFileSync(path)
  } catch {
    return stop(`Expected the model ${path}, which this one is made with; it cannot be read: make "${name}" first.`)
  }
}

const madeLanguage = (): Language =>
  parseLanguage({
    gazetteer: made('gazetteer'),
    sentences: made('sentences'),
    tags: made('tags'),
    lemmas: made('lemmas'),
    trees: made('trees'),
  })

function build(name: ModelName): BuiltModel {
  switch (name) {
    case 'gazetteer':
      return buildGazetteer()
    case 'sentences':
      return buildSentences(corpora, report)
    case 'tags':
      return buildTags(corpora, report)
    case 'lemmas':
      return buildLemmas(corpora)
    case 'trees':
      return buildTrees(corpora, made('tags'), report)
    case 'names':
      return buildNames(corpora, madeLanguage(), report)
    case 'attribution':
      return buildAttribution(corpora, madeLanguage(), report)
  }
}

/** A folder or a model that is not what it should be is said in one line. */
function buildOrStop(name: ModelName): BuiltModel {
  try {
    return build(name)
  } catch (error) {
    if (error instanceof HearsayError) return stop(error.message)
    throw error
  }
}

try {
  mkdirSync(values.out, { recursive: true })
} catch (error) {
  stop(`Expected a folder to write to at ${values.out}: ${error instanceof Error ? error.message : error}.`)
}
for (const name of chosen) {
  const model = buildOrStop(name)
  writeFileSync(join(values.out, `${name}.bin`), model.bytes)
  writeFileSync(
    join(values.out, `${name}.card.md`),
    writeCard(name, model, values.date ?? new Date().toISOString().slice(0, 10)),
  )
  report(
    `${name}: ${(model.bytes.length / 1e6).toFixed(2)} MB. ${model.scores.map((score) => score.join(' ')).join('; ')}`,
  )
}
