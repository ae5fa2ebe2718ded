import type { EntityId } from '../core/ids.ts'
import type { Attribution, Entity, Reading } from '../core/reading.ts'

/** Somebody whom a report names, as a line in its list of persons and bodies. */
export interface WhoIsWho {
  readonly name: string
  readonly type: string
  readonly roles: readonly string[]
  /** For whom its words count, where that is another name: "Pyongyang" speaks as "Government of North Korea". */
  readonly speaksAs: readonly string[]
  /** The other words by which the text calls it, in text order, each once. */
  readonly forms: readonly string[]
}

/** Who speaks in a reading. */
export interface SpeakerIndex {
  /** The first office of the entity that speaks, when it speaks under its own name. */
  roleOf(attribution: Attribution): string | undefined
  /** Whether the entity speaks, and under which names. */
  speaksAs(entity: Entity): readonly string[] | undefined
}

/** Forms of one name that a list shows; a long text may hold any number. */
const mostForms = 6

/** Speakers of several attributions are joined by this in `speaker`. */
const speakersOf = ({ speaker }: Attribution): readonly string[] =>
  speaker === undefined ? [] : speaker.split('; ').filter((name) => name !== '')

/** Finds who speaks, and which entity that is. */
export function findSpeakers({ entities, attributions }: Reading): SpeakerIndex {
  const byName = new Map<string, Entity>()
  for (const entity of entities) if (!byName.has(entity.name)) byName.set(entity.name, entity)
  const byId = new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]))
  const voices = new Map<EntityId, Set<string>>()
  for (const attribution of attributions) {
    const names = speakersOf(attribution)
    const known = names.flatMap((name) => byName.get(name) ?? [])
    const entity = attribution.source?.entityId === undefined ? undefined : byId.get(attribution.source.entityId)
    for (const one of entity ? [entity, ...known] : known) {
      const voice = voices.get(one.id) ?? new Set()
      for (const name of names.length === 1 || one === entity ? names : [one.name]) voice.add(name)
      voices.set(one.id, voice)
    }
  }
  return {
    roleOf(attribution) {
      const [name, ...others] = speakersOf(attribution)
      return name === undefined || others.length > 0 ? undefined : byName.get(name)?.roles[0]
    },
    speaksAs: (entity) => (voices.has(entity.id) ? [...(voices.get(entity.id) ?? [])] : undefined),
  }
}

/** Everybody who speaks or holds an office, in the order of their first mention. */
export function whoIsWho({ entities }: Reading, index: SpeakerIndex): readonly WhoIsWho[] {
  return entities
    .filter((entity) => entity.roles.length > 0 || index.speaksAs(entity) !== undefined)
    .map((entity) => ({ entity, at: Math.min(...entity.mentions.slice(0, 1000).map(({ span }) => span[0])) }))
    .sort((a, b) => a.at - b.at || (a.entity.id < b.entity.id ? -1 : 1))
    .map(({ entity }) => ({
      name: entity.name,
      type: entity.type,
      roles: entity.roles,
      speaksAs: (index.speaksAs(entity) ?? []).filter((name) => name !== entity.name && !entity.name.includes(name)),
      forms: formsOf(entity),
    }))
}

function formsOf({ name, mentions }: Entity): readonly string[] {
  const inOrder = [...mentions].sort((a, b) => a.span[0] - b.span[0])
  const forms = new Map<string, string>()
  for (const { text, kind } of inOrder) {
    const words = text.replace(/\s+/gu, ' ')
    const key = kind === 'pronoun' ? words.toLowerCase() : words
    if (words !== name && !forms.has(key)) forms.set(key, kind === 'pronoun' ? key : words)
  }
  return [...forms.values()].slice(0, mostForms)
}
