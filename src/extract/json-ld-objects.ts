import { parseLenientJson } from './parse-lenient-json.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export interface JsonLdObject {
  readonly object: JsonObject
  /** Whether it is one of a list of other things, as of further reports. */
  readonly isListed: boolean
}

/** Larger scripts are left alone: the largest real one we met has 300 kB. */
const maxScript = 2_000_000
const deepest = 12
const mostObjects = 2000
/** Where a report's own objects hang. */
const ownKeys = ['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher', 'author', 'isPartOf', 'about']
const listedKeys = ['itemListElement', 'item', 'hasPart', 'liveBlogUpdate']

/** The value of a script, as far as it can be made out: inside comments or CDATA, escaped for HTML, with faults. */
export function parseScript(script: string): unknown {
  if (script.length > maxScript) return undefined
  try {
    return JSON.parse(script)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  const bare = script.replace('<![CDATA[', ' ').replace(']]>', ' ')
  return parseLenientJson(
    /^\s*[[{]\s*&quot;/.test(bare) ? bare.replaceAll('&quot;', '"').replaceAll('&amp;', '&') : bare,
  )
}

/** Every object of the scripts, outer before inner. */
export function collectObjects(values: readonly unknown[]): readonly JsonLdObject[] {
  const objects: JsonLdObject[] = []
  const collect = (value: unknown, isListed: boolean, depth: number): void => {
    if (depth > deepest || objects.length >= mostObjects) return
    if (Array.isArray(value)) for (const one of value) collect(one, isListed, depth + 1)
    if (!isObject(value)) return
    objects.push({ object: value, isListed })
    for (const key of ownKeys) collect(value[key], isListed, depth + 1)
    for (const key of listedKeys) collect(value[key], true, depth + 1)
  }
  for (const value of values) collect(value, false, 0)
  return objects
}

/** Whether a value is an object with properties. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as a list, whether it is one, is one's container (`@list`), is single, or is not there. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  if (isObject(value) && Array.isArray(value['@list'])) return value['@list'].slice(0, 50)
  return Array.isArray(value) ? value.slice(0, 50) : [value]
}

/** An object's types without their vocabulary. */
export function typesOf(object: JsonObject): readonly string[] {
  return listOf(object['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.slice(0, 200).replace(/^.*[/:#]/, '')] : [],
  )
}

/** The words, or the first words, that a property has. */
export function textAt(object: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined
  const [text] = Array.isArray(value) ? value : [value]
  const inner = isObject(text) ? text['@value'] : text
  if (typeof inner === 'number') return String(inner)
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : undefined
}
