import type { Attribution, Reading } from '../core/reading.ts'
import { bodyPattern, foldName } from './name-forms.ts'
import type { Office } from './read-offices.ts'

/** A title that somebody holds in some body: "managing director Georg Brennhov", "Its chairwoman, Angela Rusu". */
const titleBefore =
  /(?:^|[\s,])((?:\p{Ll}+\s){0,2}(?:director|chief executive|chair(?:man|woman|person)|manager|spokes(?:man|woman|person)|founder|boss|head|chief))\s?,?\s(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s)?$/u

/** "Sanna Rautio, the company’s head of safety": whose title it is, only the text round it tells. */
const titleBehind =
  /^,\s(?:an?|the|its|their)\s(?:(?:company|firm|group|club|union|agency|service|ministry|operator)[’']s?\s)?((?:\p{Ll}+\s){0,2}(?:director|chief executive|chair(?:man|woman|person)|manager|spokes(?:man|woman|person)|founder|boss|head|chief))\b/u

/** Places of a name that are looked at in one text. */
const mostPlaces = 8

/**
 * The body of somebody whom a text gives a title and no "of": the one that bears the family name, else the one that speaks
 * last before the name in its paragraph, else in the paragraph before, else the one that is named last.
 */
export function findBareOffice(
  reading: Reading,
  name: string,
  bodies: ReadonlyMap<string, string>,
): Office | undefined {
  const { text } = reading.article
  for (
    let at = text.indexOf(name), tries = 0;
    at >= 0 && tries < mostPlaces;
    at = text.indexOf(name, at + name.length)
  ) {
    tries += 1
    const after = at + name.length
    const words =
      titleBefore.exec(text.slice(Math.max(0, at - 60), at))?.[1] ??
      titleBehind.exec(text.slice(after, after + 80))?.[1]
    if (words === undefined) continue
    const body = bodyOfFamily(name, bodies) ?? speakingBefore(reading, at, bodies) ?? namedBefore(reading, at)
    if (body !== undefined)
      return { body, words: `${words.replace(/^.*\b(?:of|by|the|its|their)\s/u, '').trim()} ${name}` }
  }
  return undefined
}

/** "Georg Brennhov" of "Brennhov Tramworks": the only body whose name begins with the family's. */
function bodyOfFamily(name: string, bodies: ReadonlyMap<string, string>): string | undefined {
  const family = foldName(name).split(' ').at(-1)
  const named = [...bodies].filter(([folded]) => folded.startsWith(`${family} `))
  return named.length === 1 ? named[0]?.[1] : undefined
}

function speakingBefore(
  { article: { text }, attributions }: Reading,
  at: number,
  bodies: ReadonlyMap<string, string>,
): string | undefined {
  const paragraph = text.lastIndexOf('\n', at) + 1
  const before = text.lastIndexOf('\n', text.slice(0, paragraph).trimEnd().length - 1) + 1
  for (const from of [paragraph, before]) {
    const speaking = attributions.filter((one) => isBody(one, bodies) && startOf(one) >= from && startOf(one) < at)
    const last = speaking.sort((a, b) => startOf(a) - startOf(b)).at(-1)
    if (last) return last.speaker
  }
  return undefined
}

/** "The inspectorate took a different view. …, its head, Rok Hribar, said": the body that the paragraph names last before. */
function namedBefore({ article: { text }, entities }: Reading, at: number): string | undefined {
  const from = text.lastIndexOf('\n', at) + 1
  const places = entities
    .filter(({ type }) => type === 'organization')
    .flatMap(({ name, mentions }) => mentions.map(({ span: [start] }) => ({ name, start })))
    .filter(({ start }) => start >= from && start < at)
  return places.sort((a, b) => a.start - b.start).at(-1)?.name
}

const startOf = ({ source }: Attribution): number => source?.spans[0]?.[0] ?? -1

const isBody = ({ sourceKind, speaker }: Attribution, bodies: ReadonlyMap<string, string>): boolean =>
  speaker !== undefined &&
  !speaker.includes('; ') &&
  (sourceKind === 'organization' ||
    sourceKind === 'government' ||
    bodies.has(foldName(speaker)) ||
    (!/\p{Lu}/u.test(speaker) && bodyPattern.test(speaker)))
