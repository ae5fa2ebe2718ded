import type { BuiltModel } from './built-model.ts'
import { readGazetteer } from './gazetteer.ts'
import { encodeModel } from './write-model.ts'

/** The gazetteer: which words are given names, surnames, cities. */
export function buildGazetteer(): BuiltModel {
  const table = readGazetteer()
  return {
    bytes: encodeModel({ kind: 'gazetteer', lists: {}, tables: { names: table } }),
    what: 'Given names, surnames and cities of 15,000 people and more, as hashes with bits. Tagging and name finding ask it.',
    sources: ['census', 'geonames'],
    licence: 'CC BY 4.0, with the attributions below',
    scores: [['names', table.keys.length.toLocaleString('en')]],
  }
}
