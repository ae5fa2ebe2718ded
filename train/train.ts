// Makes models: npm run train -- NAME CORPORA [--out FOLDER] [--date YYYY-MM-DD]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseLanguage } from '../src/text/language.ts'
import { buildGazetteer } from './build-gazetteer.ts'
import { buildLemmas } from './build-lemmas.ts'
import { buildNames } from './build-names.ts'
import { buildSentences } from './build-sentences.ts'
import { buildTags } from './build-tags.ts'
import { buildTrees } from './build-trees.ts'
import type { BuiltModel } from './built-model.ts'
import { writeCard } from './write-card.ts'

/** The models in the order in which they need each other. */
const names = ['gazetteer', 'sentences', 'tags', 'lemmas', 'trees', 'names'] as const
type ModelName = (typeof names)[number]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'models' }, date: { type: 'string' } },
})
const [wanted = '', corpora = ''] = positionals
const chosen = names.filter((name) => wanted === 'all' || wanted === name)
if (chosen.length === 0 || corpora === '') {
  process.stderr.write(
    `Expected: npm run train -- ${names.join('|')}|all CORPORA, the folder that holds treebanks/ and ner/.\n`,
  )
  process.exit(2)
}

const startedAt = performance.now()
const report = (line: string): void => {
  process.stderr.write(`${String(Math.round((performance.now() - startedAt) / 1000)).padStart(5)} s  ${line}\n`)
}
const made = (name: ModelName): Uint8Array => readFileSync(join(values.out, `${name}.bin`))

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
      return buildNames(
        corpora,
        parseLanguage({
          gazetteer: made('gazetteer'),
          sentences: made('sentences'),
          tags: made('tags'),
          lemmas: made('lemmas'),
          trees: made('trees'),
        }),
        report,
      )
  }
}

mkdirSync(values.out, { recursive: true })
for (const name of chosen) {
  const model = build(name)
  writeFileSync(join(values.out, `${name}.bin`), model.bytes)
  writeFileSync(
    join(values.out, `${name}.card.md`),
    writeCard(name, model, values.date ?? new Date().toISOString().slice(0, 10)),
  )
  report(
    `${name}: ${(model.bytes.length / 1e6).toFixed(2)} MB. ${model.scores.map((score) => score.join(' ')).join('; ')}`,
  )
}
