import { foldName } from './name-forms.ts'

/** Names in full, by their folded short forms: only those of one name. */
export interface NamesInFull {
  /** "Brennhov" → "Brennhov Tramworks". */
  readonly bodies: ReadonlyMap<string, string>
  /** "Abiola" → "Peter Abiola". */
  readonly persons: ReadonlyMap<string, string>
}

/** Finds of which one name each shorter form is short. */
export function namesInFull(bodies: readonly string[], persons: readonly string[]): NamesInFull {
  return {
    bodies: onlyOnes(bodies, (words) => words.slice(1).map((_, end) => words.slice(0, end + 1).join(' '))),
    persons: onlyOnes(persons, (words) => (words.length > 1 ? words.slice(-1) : [])),
  }
}

function onlyOnes(
  names: readonly string[],
  shorten: (words: readonly string[]) => readonly string[],
): ReadonlyMap<string, string> {
  const longer = new Map<string, Map<string, string>>()
  for (const name of names) {
    const folded = foldName(name)
    for (const short of shorten(folded.split(' '))) {
      const known = longer.get(short) ?? new Map<string, string>()
      if (!known.has(folded)) known.set(folded, name)
      longer.set(short, known)
    }
  }
  return new Map(
    [...longer].flatMap(([short, known]) => (known.size === 1 ? [[short, [...known.values()][0] ?? '']] : [])),
  )
}
