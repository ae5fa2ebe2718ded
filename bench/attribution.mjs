// Measures attribution beside people, published systems and simple baselines: npm run bench:attribution -- CORPORA [--challenge FILE] [--errors COUNT]
// CORPORA holds polnear/; FILE is a JSONL list of texts with their attributions; --errors prints as many examples of each class of error.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeTrainReady } from '../launch/train-ready.mjs'
import { cueList, quotesOnly } from './attribution-baselines.mjs'
import { measureChallenge } from './attribution-challenge.mjs'
import { classifyErrors } from './attribution-errors.mjs'

function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

const usage = 'Expected: npm run bench:attribution -- CORPORA [--challenge FILE] [--errors COUNT]'

function parseArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { challenge: { type: 'string' }, errors: { type: 'string' } } })
  } catch (error) {
    return stop(`${usage}; ${error.message}`)
  }
}

const { values, positionals } = parseArguments()
const [corpora = ''] = positionals
if (!existsSync(join(corpora, 'polnear')))
  stop(`${usage}, CORPORA being a folder that holds polnear/; got "${corpora}".`)
if (values.challenge !== undefined && !existsSync(values.challenge))
  stop(`Expected the list of texts ${values.challenge}; there is none.`)
if (values.errors !== undefined && !/^\d{1,4}$/.test(values.errors)) stop(`${usage}; got the count "${values.errors}".`)

makeTrainReady()
const from = (path) => import(new URL(`../dist-train/${path}`, import.meta.url))
const { readText } = await from('src/read/index.js')
const { openModels } = await from('src/pipeline/open-models.js')
const { analyzeText } = await from('src/text/parse-text.js')
const { findQuotations } = await from('src/text/quotations.js')
const { tokensIn } = await from('src/read/attribution/learned/rule-offer.js')
const { readPolnear } = await from('train/attribution/read-annotated.js')
const { measureAttributions } = await from('train/attribution/measure-attributions.js')
const { isInner, matchAttributions } = await from('train/attribution/match-attributions.js')
const { likeness } = await from('src/read/attribution/learned/token-sets.js')

const models = openModels(new URL('../models/', import.meta.url))
const inTokens = (tokens, { source, cue, content }, confidence = 0) => ({
  source: tokensIn(tokens, source ?? []),
  cue: tokensIn(tokens, cue),
  content: tokensIn(tokens, content ?? []),
  confidence,
})
const readingOf = (text, fast) => readText(text, { models, fast }).attributions
const asFound = (tokens, attributions) =>
  attributions.map((one) =>
    inTokens(tokens, { source: one.source?.spans, cue: one.cue.spans, content: one.content?.spans }, one.confidence),
  )

const percent = (share) => (share === undefined ? '-' : (share * 100).toFixed(1))
const rows = []
const show = (name, { source, cue, content, half, calibrationError }, speed) =>
  rows.push([
    name,
    [source, cue, content].map(({ f1 }) => percent(f1)).join(' / '),
    percent(half.f1),
    `${percent(half.precision)} / ${percent(half.recall)}`,
    calibrationError === undefined ? '-' : percent(calibrationError),
    speed ?? '-',
  ])

function measure(articles, read) {
  const started = process.cpuUsage()
  const readings = articles.map(({ text }) => read(text))
  const { user, system } = process.cpuUsage(started)
  const measured = articles.map(({ attributions, tokens }, i) => ({
    gold: attributions.map((one) => inTokens(tokens, one)).filter(({ cue }) => cue.length > 0),
    found: asFound(tokens, readings[i]),
  }))
  return {
    figures: measureAttributions(measured),
    measured,
    speed: ((articles.length * 1e6) / (user + system)).toFixed(1),
  }
}

const withTokens = (articles) =>
  articles.map((article) => ({ ...article, tokens: analyzeText(article.text, models).tokens }))
function readPart(part) {
  try {
    return readPolnear(join(corpora, 'polnear', part))
  } catch (error) {
    if (error.code === 'input.missing' || error.code === 'input.none') stop(error.message)
    throw error
  }
}

const learnedFrom = readPart('train')
const dev = withTokens(readPart('dev'))
// The engine compiles what is run often: the first hundred articles cost more than those that follow.
const { speed: atFirst } = measure(dev, (text) => readingOf(text, false))
const whole = measure(dev, (text) => readingOf(text, false))
show('Hearsay, dev', whole.figures, whole.speed)
const fast = measure(dev, (text) => readingOf(text, true))
show('Hearsay, fast (rules alone), dev', fast.figures, fast.speed)
const train = measure(withTokens(learnedFrom.filter((_, i) => i % 10 === 0)), (text) => readingOf(text, false))
show('Hearsay, every tenth article it learned from', train.figures, train.speed)
for (const [name, find] of [
  ['quotations alone, dev', (doc) => quotesOnly(doc, { findQuotations, tokensIn })],
  ['cue list, dev', cueList],
]) {
  const measured = dev.map(({ text, tokens, attributions }) => ({
    gold: attributions.map((one) => inTokens(tokens, one)).filter(({ cue }) => cue.length > 0),
    found: find(analyzeText(text, models)).map((one) => ({ ...one, confidence: 0 })),
  }))
  show(name, { ...measureAttributions(measured), calibrationError: undefined })
}
// Figures of others as published; the metric of the COLING paper is its own.
rows.push(['people against each other (PolNeAR)', '78.5 / 71.3 / 71.6', '72.9', '-', '-', '-'])
rows.push(['BERT + Cofe (COLING 2022, test, own metric)', '83.2 / 75.3 / 72.9', '-', '-', '-', '-'])
rows.push(['BiLSTM + Cofe (the same, not pretrained)', '73.3 / 66.2 / 63.6', '-', '-', '-', '-'])
rows.push(['first sketch of ours (two chains, reranker, rules)', '77.2 / 70.5 / 63.6', '68.5', '-', '2.5', '10'])

const head = [
  'attribution, top level',
  'exact source / cue / content',
  'rel.5',
  'P / R',
  'calibration error',
  'articles per CPU-s',
]
print([head, ...rows])
process.stdout.write(`The first reading of dev, while the engine still compiled: ${atFirst} articles per CPU-s\n\n`)
if (values.challenge !== undefined) {
  const items = readFileSync(values.challenge, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const fast of [false, true])
    print(
      measureChallenge(fast ? 'challenge, fast (rules alone)' : 'challenge', items, {
        read: (text) => readText(text, { models, fast }),
        analyze: (text) => analyzeText(text, models),
        tokensIn,
        measureAttributions,
        matchAttributions,
        percent,
      }),
    )
}
if (values.errors !== undefined)
  process.stdout.write(
    classifyErrors(dev, whole.measured, Number(values.errors), { matchAttributions, likeness, isInner }),
  )

function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
  for (const row of table)
    process.stdout.write(
      `${row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd()}\n`,
    )
  process.stdout.write('\n')
}
