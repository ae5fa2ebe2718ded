import type { Draft } from './draft.ts'

/** One mention, as the search for an antecedent needs it. */
export interface Sighting {
  readonly draft: Draft
  readonly token: number
  readonly sentence: number
  /** Whether it stands where subjects and speakers stand. */
  readonly subject: boolean
}

/** How far back an antecedent is looked for: bounds the work on a text without paragraphs. */
const window = 40

/** The last mentions of a text. */
export interface Recent {
  readonly see: (sighting: Sighting) => void
  /** The sighting within reach that scores best; the newest wins a draw. `undefined` scores are out. */
  readonly best: (score: (sighting: Sighting) => number | undefined) => Sighting | undefined
  readonly last: () => Sighting | undefined
}

/** Keeps the last mentions of a text, in order. */
export function createRecent(): Recent {
  const sightings: Sighting[] = []
  return {
    see: (sighting) => {
      sightings.push(sighting)
      if (sightings.length > window * 4) sightings.splice(0, window * 3)
    },
    best: (score) => bestOf(sightings, score),
    last: () => sightings.at(-1),
  }
}

function bestOf(
  sightings: readonly Sighting[],
  score: (sighting: Sighting) => number | undefined,
): Sighting | undefined {
  let best: Sighting | undefined
  let most = Number.NEGATIVE_INFINITY
  const floor = Math.max(0, sightings.length - window)
  for (let at = sightings.length - 1; at >= floor; at -= 1) {
    const sighting = sightings[at]
    const value = sighting === undefined ? undefined : score(sighting)
    if (value === undefined || value <= most) continue
    best = sighting
    most = value
  }
  return best
}
