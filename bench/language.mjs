// Measures reading's foundation beside its peers: npm run bench:language -- CORPORA [--challenge FILE]
// CORPORA holds treebanks/ and ner/; FILE is a JSONL list of texts with their times. Peers: npm ci --prefix bench
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeTrainReady } from '../launch/train-ready.mjs'
import {
  chronoTimes,
  compromiseNames,
  loadPeers,
  sbdSentences,
  segmenterSentences,
  winkSentences,
  winkTags,
  winkTokens,
} from './peers.mjs'

function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

function parseArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { challenge: { type: 'string' } } })
  } catch (error) {
    return stop(`Expected: npm run bench:language -- CORPORA [--challenge FILE]; ${error.message}`)
  }
}

const { values, positionals } = parseArguments()
const [corpora = ''] = positionals
if (!existsSync(join(corpora, 'treebanks'))) stop(`Expected a folder that holds treebanks/ and ner/, got "${corpora}".`)
if (values.challenge !== undefined && !existsSync(values.challenge))
  stop(`Expected the list of texts ${values.challenge}; there is none.`)

makeTrainReady()
const from = (path) => import(new URL(`../dist-train/${path}`, import.meta.url))
const { parseModels, readText } = await from('src/read/index.js')
const { findTimes } = await from('src/read/times/index.js')
const { mergeNames } = await from('src/read/names/merge-names.js')
const { tokenizeText } = await from('src/text/tokenize-text.js')
const { tagText } = await from('src/text/tag-text.js')
const { analyzeText } = await from('src/text/parse-text.js')
const { readTreebank, treebanks } = await from('train/read-treebank.js')
const { toTreebankTexts } = await from('train/treebank-text.js')
const { measureLemmas, measureSplitting, measureTags, measureTrees, spanF1 } = await from('train/measure-language.js')
const { measureNames, scoreNames } = await from('train/measure-names.js')
const { readNames } = await from('train/read-names.js')
const { isHeldOut } = await from('train/build-names.js')

const folder = fileURLToPath(new URL('../models/', import.meta.url))
const modelNames = ['gazetteer', 'sentences', 'tags', 'lemmas', 'trees', 'names', 'attribution']
const loadAll = () =>
  parseModels(Object.fromEntries(modelNames.map((name) => [name, readFileSync(join(folder, `${name}.bin`))])))
const loadedFrom = performance.now()
const models = loadAll()
models.trees.relations.at(0)
const loadMs = performance.now() - loadedFrom
const peers = loadPeers()
if (!peers) process.stdout.write('Without peers, for bench/node_modules is missing: npm ci --prefix bench\n')

const rows = []
const row = (measure, who, ...figures) => rows.push([measure, who, ...figures])
const shown = (figure, digits = 2) => figure.toFixed(digits)
const dev = Object.fromEntries(treebanks.map((name) => [name, readTreebank(corpora, name, 'dev')]))
const onBoth = (measure) => treebanks.map((name) => measure(dev[name]))

const split = onBoth((sentences) => measureSplitting(sentences, models))
row('words F1, raw text', 'Hearsay', ...split.map(({ words }) => shown(words)))
const texts = Object.fromEntries(treebanks.map((name) => [name, toTreebankTexts(dev[name])]))
const spansOf = (find, key) =>
  treebanks.map((name) =>
    shown(
      spanF1(
        texts[name].map(({ text }) => find(text)),
        texts[name].map((text) => text[key]),
      ),
    ),
  )
if (peers) row('words F1, raw text', 'winkNLP', ...spansOf((text) => winkTokens(peers, text), 'words'))
row('sentences F1, raw text', 'Hearsay', ...split.map(({ sentences }) => shown(sentences)))
row('sentences F1, raw text', 'Intl.Segmenter', ...spansOf(segmenterSentences, 'sentences'))
if (peers) row('sentences F1, raw text', 'winkNLP', ...spansOf((text) => winkSentences(peers, text), 'sentences'))
if (peers) row('sentences F1, raw text', 'sbd', ...spansOf((text) => sbdSentences(peers, text), 'sentences'))

const tags = onBoth((sentences) => measureTags(sentences, models))
row('UPOS, gold words', 'Hearsay', ...tags.map(({ upos }) => shown(upos)))
row('XPOS, gold words', 'Hearsay', ...tags.map(({ xpos }) => shown(xpos)))
if (peers) {
  const wink = treebanks.map((name) => {
    let [right, total] = [0, 0]
    for (const sentence of dev[name]) {
      const [{ text, words }] = toTreebankTexts([sentence])
      const found = winkTags(peers, text)
      for (const [i, { upos }] of sentence.words.entries()) {
        const tag = found.get(String(words[i]))
        if (tag === undefined) continue
        total += 1
        if (tag === upos) right += 1
      }
    }
    return shown((100 * right) / total)
  })
  row('UPOS, words cut alike', 'winkNLP', ...wink)
}
row('lemmas, our tags', 'Hearsay', ...onBoth((sentences) => shown(measureLemmas(sentences, models))))
const trees = onBoth((sentences) => measureTrees(sentences, models))
row('UAS, our tags', 'Hearsay', ...trees.map(({ uas }) => shown(uas)))
row('LAS, our tags', 'Hearsay', ...trees.map(({ las }) => shown(las)))

const heldOut = readNames(corpora).filter(isHeldOut)
const names = [
  ['Hearsay, model alone', measureNames(heldOut, () => models, models.names)],
  [
    'Hearsay',
    scoreNames(heldOut, ({ text }) => {
      const found = mergeNames(tagText(tokenizeText(text, models), models), models.names)
      return found.filter(({ type }) => ['person', 'organization', 'location'].includes(type))
    }),
  ],
]
if (peers) names.push(['compromise', scoreNames(heldOut, ({ text }) => compromiseNames(peers, text))])
for (const [who, { exact, untyped }] of names)
  row('names F1, held out: typed, untyped', who, shown(exact, 1), shown(untyped, 1))

if (values.challenge) {
  const gold = readFileSync(values.challenge, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const timed = gold.filter(({ times }) => Array.isArray(times))
  const rightValues = (find) => {
    let [right, all] = [0, 0]
    for (const { text, times, published } of timed) {
      const found = find(text, published)
      const dates = times.filter(({ value }) => /^\d{4}/.test(value ?? ''))
      right += dates.filter(({ span, value }) =>
        found.some((time) => time.value === value && time.span[0] < span[1] && span[0] < time.span[1]),
      ).length
      all += dates.length
    }
    return `${shown((100 * right) / all, 1)} of ${all}`
  }
  row(
    'dates, right value',
    'Hearsay',
    rightValues((text, publishedAt) => findTimes(tokenizeText(text, models), { publishedAt })),
  )
  if (peers)
    row(
      'dates, right value',
      'chrono-node',
      rightValues((text, publishedAt) => chronoTimes(peers, text, publishedAt)),
    )
}

const all = treebanks.flatMap((name) => texts[name].map(({ text }) => text))
const words = treebanks.flatMap((name) => dev[name]).reduce((sum, sentence) => sum + sentence.words.length, 0)
const perCpuSecond = (work) => {
  for (const text of all.slice(0, 40)) work(text)
  const before = process.cpuUsage()
  for (const text of all) work(text)
  const { user, system } = process.cpuUsage(before)
  return Math.round(words / ((user + system) / 1e6)).toLocaleString('en')
}
row(
  'words per CPU-second: words to trees',
  'Hearsay',
  perCpuSecond((text) => analyzeText(text, models)),
)
if (peers)
  row(
    'words per CPU-second: words to tags',
    'winkNLP',
    perCpuSecond((text) => peers.wink.readDoc(text)),
  )
row(
  'words per CPU-second: a whole reading',
  'Hearsay',
  perCpuSecond((text) => readText(text, { models, publishedAt: '2024-01-01' })),
)
row('models loaded, ms', 'Hearsay', shown(loadMs, 0))
row(
  'models, MB',
  'Hearsay',
  shown(modelNames.reduce((sum, name) => sum + statSync(join(folder, `${name}.bin`)).size, 0) / 1e6),
)

const widths = [38, 22, 10, 10]
const line = (cells) =>
  widths
    .map((width, i) => (cells[i] ?? '').toString().padEnd(width))
    .join(' ')
    .trimEnd()
process.stdout.write(`${[['measured on dev', 'who', ...treebanks], ...rows].map(line).join('\n')}\n`)
