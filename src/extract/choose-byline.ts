import { cleanByline } from './clean-byline.ts'
import { isPerson } from './is-person.ts'

/** The byline: of the places that name somebody, best first, the first that names a person, else the first. */
export function chooseByline(places: readonly (readonly string[])[], outlet?: string): string | undefined {
  const bylines = places.flatMap((names) => cleanByline(names, outlet) ?? [])
  return bylines.find((byline) => byline.split(', ').every(isPerson)) ?? bylines[0]
}
