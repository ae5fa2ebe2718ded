import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lemmatize } from '../../src/text/grammar/lemma.ts'
import { parseLemmaModel } from '../../src/text/grammar/lemma-model.ts'
import { buildLemmas } from '../../train/build-lemmas.ts'
import { buildSentences } from '../../train/build-sentences.ts'
import { buildTags } from '../../train/build-tags.ts'
import { buildTrees } from '../../train/build-trees.ts'
import { writeCard } from '../../train/write-card.ts'

const row = (...columns: readonly string[]): string => columns.join('\t')

/** "The NOUN VERBed it." as a treebank has it. */
const sentence = (noun: string, verb: string, past: string): string =>
  [
    `# text = The ${noun} ${past} it.`,
    row('1', 'The', 'the', 'DET', 'DT', '_', '2', 'det', '_', '_'),
    row('2', noun, noun, 'NOUN', 'NN', '_', '3', 'nsubj', '_', '_'),
    row('3', past, verb, 'VERB', 'VBD', '_', '0', 'root', '_', '_'),
    row('4', 'it', 'it', 'PRON', 'PRP', '_', '3', 'obj', '_', 'SpaceAfter=No'),
    row('5', '.', '.', 'PUNCT', '.', '_', '3', 'punct', '_', '_'),
    '',
  ].join('\n')

const treebank = ['mayor', 'union', 'port', 'clerk']
  .flatMap((noun) => [
    sentence(noun, 'deny', 'denied'),
    sentence(noun, 'report', 'reported'),
    sentence(noun, 'say', 'said'),
  ])
  .join('\n')

describe('models', () => {
  const corpora = mkdtempSync(join(tmpdir(), 'hearsay-corpora-'))
  const silent = (): void => undefined
  beforeAll(() => {
    mkdirSync(join(corpora, 'treebanks'))
    for (const name of ['ewt-train', 'ewt-dev', 'gum-free-train', 'gum-free-dev']) {
      writeFileSync(join(corpora, 'treebanks', `${name}.conllu`), `# newdoc id = ${name}\n${treebank}\n`)
    }
  })
  afterAll(() => rmSync(corpora, { recursive: true }))

  it('come out the same, byte for byte', () => {
    const [tags, again] = [buildTags(corpora, silent), buildTags(corpora, silent)]
    expect(tags.bytes).toEqual(again.bytes)

    const trees = buildTrees(corpora, tags.bytes, silent)
    expect(buildTrees(corpora, tags.bytes, silent).bytes).toEqual(trees.bytes)
    expect(buildSentences(corpora, silent).bytes).toEqual(buildSentences(corpora, silent).bytes)

    const lemmas = buildLemmas(corpora)
    expect(buildLemmas(corpora).bytes).toEqual(lemmas.bytes)
    expect(lemmas.scores.map(([, figure]) => figure)).toEqual(['100.00', '100.00'])
    expect(lemmatize('denied', 'VBD', parseLemmaModel(lemmas.bytes))).toBe('deny')
  })

  it('have cards that tell licence, sources and how to make them again', () => {
    const card = writeCard('lemmas', buildLemmas(corpora), '2026-11-25')
    for (const words of [
      '# lemmas',
      'CC BY-SA 4.0',
      'UD English EWT',
      'npm run train -- lemmas CORPORA',
      '2026-11-25',
    ]) {
      expect(card).toContain(words)
    }
  })
})
