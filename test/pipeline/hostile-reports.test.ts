import { expect, it } from 'vitest'
import type { FiledReading } from '../../src/core/ledger.ts'
import { toLedgerJson } from '../../src/export/index.ts'
import { settle } from '../../src/pipeline/settle.ts'
import { buildReading } from '../ledger/build-reading.ts'
import { newStores } from './new-stores.ts'

const open = newStores()

it('finds each sentence once, whatever the length of a stretch', async () => {
  const store = await open()
  const readings = Array.from({ length: 120 }, (_, i) => {
    const first = `The ferry number ${i} left Halvik.`
    const rest = Array.from(
      { length: 12 },
      (_none, j) =>
        `On day ${j} of week ${i} some ferry was seen by the keeper of light ${i * j} and several other persons in the harbour of the town.`,
    ).join(' ')
    const report = { id: `r${i}`, outlet: 'Norda Press', at: '2024-01-01T00:00:00.000Z', title: 'Ferry ferry ferry' }
    return [
      buildReading({ ...report, revision: `a${i}`, text: `${first} ${rest}` }),
      buildReading({
        ...report,
        revision: `b${i}`,
        at: '2024-01-02T00:00:00.000Z',
        text: `Update ${i}: nothing is known of a ship yet. ${first} ${rest}`,
      }),
    ]
  }).flat()
  await store.file(readings)
  await settle(store)
  const found: string[] = []
  for (let cursor: string | undefined, more = true; more; ) {
    const { items, next } = await store.search({ text: 'ferry', limit: 50, ...(cursor !== undefined && { cursor }) })
    found.push(...items.map(({ article, passage }) => `${article.id} ${passage.text}`))
    cursor = next
    more = next !== undefined
  }
  expect(new Set(found).size).toBe(found.length)
  await store.close()
})

it('tells a report otherwise when an outlet comes whose name holds a stop', async () => {
  const [a, b] = [
    buildReading({
      id: 'a',
      outlet: 'Norda Press',
      at: '2024-01-02T00:00:00.000Z',
      title: 'Bridge',
      text: 'Welders from Tolmen hang lanterns under the arches. Two officials said the arches had been cracked since March. They spoke to Yahoo! News on Monday.',
      said: [{ content: 'the arches had been cracked since March', by: 'Two officials', kind: 'anonymous' }],
    }),
    buildReading({
      id: 'b',
      outlet: 'Yahoo! News',
      at: '2024-01-01T00:00:00.000Z',
      title: 'Mines',
      text: 'Miners of Ostby drink coffee at shaft three and talk of silver, wages and their lamps.',
      said: [],
    }),
  ]
  const ledgerOf = async (order: readonly FiledReading[]): Promise<string> => {
    const store = await open()
    for (const reading of order) {
      await store.file([reading])
      await settle(store)
    }
    const json = toLedgerJson(await store.ledger())
    await store.close()
    return json
  }
  expect(await ledgerOf([a, b])).toBe(await ledgerOf([b, a]))
})

it('weighs no content that is a text of its own, and takes what carries a wire beside it for a copy', async () => {
  const wire = [
    'The coast guard said the ship had left the marked channel in thick fog shortly after eleven and struck a reef that is drawn on every chart of the bay.',
    'Fishermen from three villages put out with blankets and soup, and the last passenger stepped onto the quay at a quarter past four in the morning.',
    'The shipping line, which runs four ferries on the route, promised to pay for hotel rooms and for a replacement bus to the capital of the province.',
  ].join(' ')
  const store = await open()
  const at = (n: number): string => new Date(Date.UTC(2024, 0, 1, 0, n)).toISOString()
  const copies = Array.from({ length: 101 }, (_, n) =>
    buildReading({
      id: `c${n}`,
      revision: `c${n}`,
      outlet: `Post ${n}`,
      at: at(n),
      text: `${wire}`,
    }),
  )
  const endless = 'all that was said and more '.repeat(1000)
  const flood = buildReading({
    ...{ id: 'flood', revision: 'flood', outlet: 'Flood', at: at(2000), text: `${endless} ${wire}` },
    said: [{ content: endless, by: 'Coast Guard' }],
  })
  await store.file([...copies, flood])
  await settle(store)
  const { groups, claims } = await store.ledger()
  expect(groups.map(({ articleIds }) => articleIds.length)).toEqual([102])
  expect(claims.flatMap(({ evidence }) => evidence.filter(({ text }) => text.length > 20_000))).toEqual([])
  await store.close()
})
