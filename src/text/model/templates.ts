import { mixHash, toKey } from './hash.ts'

/** Feature templates, compiled: template `t` joins the atoms `atoms[starts[t]]` up to `atoms[starts[t + 1]]`. */
export interface Templates {
  readonly count: number
  /** What the keys of template `t` begin with: its number among all that were compiled together, counted from 1. */
  readonly numbers: Int32Array
  readonly starts: Int32Array
  readonly atoms: Int32Array
}

/**
 * Compiles templates from names: one template per line or between bars, each a list of atoms.
 * @example compileTemplates(['word', 'next'], 'word | next | word next').count // 3
 * @throws RangeError when a template names an atom that there is not.
 */
export function compileTemplates(atomNames: readonly string[], source: string): Templates {
  const places = new Map(atomNames.map((name, place) => [name, place]))
  const starts = [0]
  const atoms: number[] = []
  for (const line of source.split(/[\n|]/)) {
    const names = line.trim().split(/\s+/).filter(Boolean)
    if (names.length === 0) continue
    for (const name of names) {
      const place = places.get(name)
      if (place === undefined) throw new RangeError(`Expected an atom of [${atomNames.join(', ')}], got "${name}"`)
      atoms.push(place)
    }
    starts.push(atoms.length)
  }
  const count = starts.length - 1
  return {
    count,
    numbers: Int32Array.from({ length: count }, (_, t) => t + 1),
    starts: Int32Array.from(starts),
    atoms: Int32Array.from(atoms),
  }
}

/** Those of the templates that `keep` says to keep, by their atoms; their keys stay the same. */
export function keepTemplates(
  { count, numbers, starts, atoms }: Templates,
  keep: (atoms: Int32Array) => boolean,
): Templates {
  const atomsOf = (t: number): Int32Array => atoms.subarray(starts[t], starts[t + 1])
  const kept = Array.from({ length: count }, (_, t) => t).filter((t) => keep(atomsOf(t)))
  const ends = [0]
  for (const t of kept) ends.push((ends.at(-1) ?? 0) + atomsOf(t).length)
  return {
    count: kept.length,
    numbers: Int32Array.from(kept, (t) => numbers[t] ?? 0),
    starts: Int32Array.from(ends),
    atoms: Int32Array.from(kept.flatMap((t) => [...atomsOf(t)])),
  }
}

/** The key of every template over these atom values, written to `features` from place `at` on. */
export function hashTemplates(
  { count, numbers, starts, atoms }: Templates,
  values: Int32Array,
  features: Int32Array,
  at = 0,
): void {
  let place = 0
  for (let template = 0; template < count; template += 1) {
    const end = starts[template + 1] ?? 0
    let hash = numbers[template] ?? 0
    for (; place < end; place += 1) hash = mixHash(hash, values[atoms[place] ?? 0] ?? 0)
    features[at + template] = toKey(hash)
  }
}
