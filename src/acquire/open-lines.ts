import { HearsayError } from '../core/error.ts'
import type { GivenFacts, Input } from '../core/input.ts'
import type { Article } from '../core/reading.ts'
import type { AcquireOptions } from './acquire-options.ts'
import { failedInput } from './failed-input.ts'
import { toFileError } from './file-error.ts'
import { firstIssue, lineSchema, withoutBlanks } from './line-schema.ts'
import { openLinkedFile } from './open-linked-file.ts'
import { parseFailure } from './parse-failure.ts'
import { parseReading } from './parse-reading.ts'
import { maxLine, readLines } from './read-lines.ts'

export interface NamedLines {
  readonly label: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly folder: string
  /** `readings`: every line must be one; `jsonl`: a line with "hearsay" is one. */
  readonly kind: 'jsonl' | 'readings'
}

/** One input for every line that is not blank. A bad line is a `failed` input named "FILE line 3"; the rest is read. */
export async function* openLines(
  { label, bytes, folder, kind }: NamedLines,
  { given }: AcquireOptions,
): AsyncGenerator<Input> {
  let found = 0
  for await (const line of readLines(bytes)) {
    found += 1
    const name = `${label} line ${line.number}`
    if (line.kind === 'too-long') {
      const message = `Expected at most ${maxLine / 1024 / 1024} Mi characters in ${name}, got more; cut it into single reports.`
      yield failedInput(name, given, new HearsayError('input.too-large', message))
    } else {
      yield await openLine({ name, text: line.text, folder, kind, given })
    }
  }
  if (found === 0)
    yield failedInput(
      label,
      given,
      new HearsayError('input.empty', `Expected one JSON object a line in ${label}, got only blank lines.`),
    )
}

interface NamedLine extends Omit<NamedLines, 'label' | 'bytes'> {
  readonly name: string
  readonly text: string
  readonly given: GivenFacts
}

async function openLine(line: NamedLine): Promise<Input> {
  const { name, given } = line
  let said: GivenFacts = given
  try {
    const value = parseJson(name, line.text)
    said = { ...given, ...idOf(value) }
    const failure = line.kind === 'readings' ? parseFailure(value) : undefined
    if (failure) return failedInput(name, said, failure)
    if (line.kind === 'readings' || 'hearsay' in value) {
      const { reading, fetchedAt } = parseReading(name, value)
      return {
        kind: 'reading',
        name,
        given: { ...leftOpen(given, reading.article), ...(fetchedAt !== undefined && { fetchedAt }) },
        reading,
      }
    }
    return await openReport(line, value)
  } catch (error) {
    return failedInput(name, said, toFileError(name, error))
  }
}

async function openReport({ name, folder, given }: NamedLine, value: object): Promise<Input> {
  const parsed = lineSchema.safeParse(withoutBlanks(value))
  if (!parsed.success)
    throw new HearsayError('input.malformed', `Expected a report in ${name}; ${firstIssue(parsed.error)}.`)
  const { text, html, file, contentType, ...facts } = parsed.data
  const said = { ...given, ...facts }
  if ([text, html, file].filter((words) => words !== undefined).length !== 1) {
    throw new HearsayError(
      'input.malformed',
      `Expected exactly one of "text", "html" and "file" in ${name}, got ${namesOf(value)}.`,
    )
  }
  if (text !== undefined) {
    if (text.trim() === '') throw new HearsayError('input.empty', `Expected words in "text" in ${name}, got none.`)
    return { kind: 'text', name, given: said, text }
  }
  if (html !== undefined) {
    return {
      kind: 'page',
      name,
      given: said,
      bytes: new TextEncoder().encode(html),
      contentType: 'text/html; charset=utf-8',
    }
  }
  const bytes = await openLinkedFile({ name, folder, file: file ?? '' })
  return { kind: 'page', name, given: said, bytes, ...(contentType !== undefined && { contentType }) }
}

function parseJson(name: string, text: string): object {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const start = text.trim().slice(0, 40)
    throw new HearsayError('input.malformed', `Expected a JSON object in ${name}, got "${start}"; ${error.message}.`, {
      cause: error,
    })
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new HearsayError(
    'input.malformed',
    `Expected a JSON object in ${name}, got ${Array.isArray(value) ? 'a list' : String(value).slice(0, 40)}.`,
  )
}

/** Of what was said about every report, the part that a reading does not say about its own. */
function leftOpen(given: GivenFacts, article: Article): GivenFacts {
  return Object.fromEntries(Object.entries(given).filter(([key]) => !(key in article)))
}

/** A line that fails is still named as its maker named it: by its own id, or that of its reading's article. */
function idOf(value: object): Pick<GivenFacts, 'id'> {
  const article = 'article' in value ? value.article : undefined
  for (const named of [value, article]) {
    const id = typeof named === 'object' && named !== null && 'id' in named ? named.id : undefined
    if (typeof id === 'number') return { id: String(id) }
    if (typeof id === 'string' && id.trim() !== '') return { id }
  }
  return {}
}

function namesOf(value: object): string {
  const names = Object.keys(value).slice(0, 12)
  return names.length === 0 ? 'an empty object' : names.map((key) => JSON.stringify(key.slice(0, 40))).join(', ')
}
