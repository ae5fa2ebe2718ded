import type { EntityId } from '../../core/ids.ts'
import type { Entity } from '../../core/reading.ts'
import type { TokenizedText } from '../../text/tokenized-text.ts'
import type { Name } from '../names/name.ts'
import type { Draft } from './draft.ts'
import { toEntities } from './find-entities.ts'
import { type EntityOptions, readEntities } from './read-entities.ts'

/** All that resolving the sources of one text needs. Make one for a text and use it for every source. */
export interface SpeakerContext {
  readonly doc: TokenizedText
  readonly entities: readonly Entity[]
  readonly outlet?: string
  readonly byline?: string
  /** Names by their first token. */
  readonly nameAt: ReadonlyMap<number, Name>
  /** Tokens that lie in a name. */
  readonly named: ReadonlySet<number>
  /** What the words that begin at a token name. */
  readonly draftAt: ReadonlyMap<number, Draft>
  readonly ids: ReadonlyMap<Draft, EntityId>
}

/** Reads the entities of a text (`context.entities`) and keeps what `resolveSpeaker` needs beside them. */
export function createSpeakerContext(doc: TokenizedText, options: EntityOptions = {}): SpeakerContext {
  const reading = readEntities(doc, options)
  const named = new Set<number>()
  for (const { tokens } of reading.names) for (let at = tokens[0]; at < tokens[1]; at += 1) named.add(at)
  return {
    doc,
    ...toEntities(doc, reading),
    ...(options.outlet !== undefined && { outlet: options.outlet }),
    ...(options.byline !== undefined && { byline: options.byline }),
    nameAt: new Map(reading.names.map((name) => [name.tokens[0], name])),
    named,
    draftAt: reading.draftAt,
  }
}
