import type { Attribution, Entity, Reading } from '../core/reading.ts'

/**
 * Characters that a name, a title or a line may have: far more than any has. They come from pages and from other readers, are
 * looked for in every text and repeated in every reason: two million characters would be a denial of service.
 */
const longest = { title: 1000, outlet: 200, byline: 1000, name: 500, roles: 50 } as const

/** A reading whose names and facts are cut where they are no longer names. Its text, and every span, stay. Who has no name is called as in the text. */
export function boundFacts(reading: Reading): Reading {
  const { title, outlet, byline } = reading.article
  return {
    ...reading,
    article: {
      ...reading.article,
      ...(title !== undefined && { title: cut(title, longest.title) }),
      ...(outlet !== undefined && { outlet: cut(outlet, longest.outlet) }),
      ...(byline !== undefined && { byline: cut(byline, longest.byline) }),
    },
    entities: reading.entities.map(boundEntity),
    attributions: reading.attributions.map(boundSpeaker),
  }
}

function boundEntity(entity: Entity): Entity {
  const roles = entity.roles.slice(0, longest.roles).map((role) => cut(role, longest.name))
  return { ...entity, name: cut(entity.name, longest.name), roles }
}

function boundSpeaker(attribution: Attribution): Attribution {
  const words =
    attribution.speaker === '' ? attribution.source?.text : (attribution.speaker ?? attribution.source?.text)
  return words === undefined ? attribution : { ...attribution, speaker: cut(words, longest.name) }
}

/** Cut before the character that does not fit whole. */
function cut(words: string, most: number): string {
  return words.length <= most ? words : words.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '')
}
