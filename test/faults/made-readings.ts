import { articleId, attributionId } from '../../src/core/ids.ts'
import type { Reading, Stance } from '../../src/core/reading.ts'
import { partAt, type Span } from '../../src/core/span.ts'
import { toSha256 } from '../../src/pipeline/identity.ts'

const towns = ['Varnholm', 'Eskport', 'Tolmere', 'Brackwell', 'Ostrand', 'Lindisch', 'Quarrick', 'Sellmouth'] as const
const things = ['bridge', 'ferry', 'harbour', 'school', 'dam', 'tram', 'market', 'quarry', 'pier'] as const
const speakers = ['the mayor', 'the fire service', 'the builders’ union', 'the port authority'] as const
const turns: readonly (readonly [cue: string, stance: Stance])[] = [
  ['said', 'asserts'],
  ['said', 'asserts'],
  ['denied', 'denies'],
]

/** So many readings as JSON lines: towns with reports of one happening by several outlets, some printed twice, claims said and denied. */
export function madeReadings(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const reading = madeReading(i)
    // Without it, a reading counts from when it is filed, and no two runs are alike.
    return JSON.stringify({ ...reading, fetchedAt: reading.article.publishedAt })
  })
  return `${lines.join('\n')}\n`
}

function madeReading(i: number): Reading {
  // Six reports of a happening, the last a reprint of the first.
  const happening = Math.floor(i / 6)
  const report = i % 6
  const town = `${towns[happening % towns.length]} ${Math.floor(happening / towns.length) + 1}`
  const thing = things[happening % things.length] ?? things[0]
  const asFirst = report === 5 ? 0 : report
  const speaker = speakers[asFirst % speakers.length] ?? speakers[0]
  const [cue, stance] = turns[asFirst % turns.length] ?? turns[0] ?? ['said', 'asserts']
  const content = `the ${thing} of ${town} was closed after the storm`
  const sentences = [
    `On Monday ${speaker} ${cue} that ${content}.`,
    `Nobody crossed it in the ${['morning', 'noon hour', 'evening', 'night', 'afternoon'][asFirst]}, and the town waited.`,
  ]
  const text = sentences.join(' ')
  const part = (words: string) =>
    partAt(text, [[text.indexOf(words), text.indexOf(words) + words.length] satisfies Span])
  const outlet = `Paper ${report + 1}`
  const day = new Date(Date.UTC(2024, 0, 1 + happening, 6 + report)).toISOString()
  return {
    hearsay: '1',
    article: {
      id: articleId(`made-${i}`),
      url: `https://paper-${report + 1}.example/${happening}`,
      outlet,
      title: `The ${thing} of ${town}`,
      publishedAt: day,
      text,
      textHash: toSha256(text),
    },
    notices: [],
    sentences: sentences.map((sentence): Span => [text.indexOf(sentence), text.indexOf(sentence) + sentence.length]),
    times: [],
    entities: [],
    attributions: [
      {
        id: attributionId('a1'),
        source: part(speaker),
        cue: part(cue),
        content: part(content),
        form: 'indirect',
        stance,
        certainty: 'certain',
        sourceKind: 'organization',
        speaker,
        rule: 'test',
        confidence: 1,
      },
    ],
  }
}
