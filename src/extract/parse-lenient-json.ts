/** Deeper values are left out, and what follows them with them. */
const deepest = 40
/** More values than these are left out. */
const mostValues = 200_000
const mostDocuments = 1000

interface Reader {
  readonly text: string
  at: number
  values: number
}

/**
 * JSON as pages write it: raw line breaks and loose quotation marks in strings, comments, trailing or missing commas, bare words,
 * a lost end. Gives what can be read, in one pass; never throws.
 */
export function parseLenientJson(text: string): unknown {
  const reader: Reader = { text, at: 0, values: 0 }
  const documents: unknown[] = []
  while (reader.at < text.length && documents.length < mostDocuments) {
    const value = readValue(reader, 0)
    if (typeof value === 'object' && value !== null) documents.push(value)
    skipBlanks(reader)
  }
  return documents.length === 1 ? documents[0] : documents
}

function readValue(reader: Reader, depth: number): unknown {
  skipBlanks(reader)
  reader.values += 1
  const letter = reader.text.charAt(reader.at)
  if (letter === '"' || letter === "'") return readString(reader, letter)
  if (letter !== '{' && letter !== '[') return readBare(reader)
  reader.at = depth > deepest ? reader.text.length : reader.at + 1
  return letter === '{' ? readMembers(reader, depth) : readList(reader, depth)
}

function readMembers(reader: Reader, depth: number): Readonly<Record<string, unknown>> {
  const members = new Map<string, unknown>()
  while (!isAtEnd(reader)) {
    if (isPassed(reader, ',')) continue
    const key = readValue(reader, depth + 1)
    skipBlanks(reader)
    if (!isPassed(reader, ':')) continue
    const value = readValue(reader, depth + 1)
    if (typeof key === 'string' && !members.has(key) && reader.values < mostValues) members.set(key, value)
  }
  return Object.fromEntries(members)
}

function readList(reader: Reader, depth: number): readonly unknown[] {
  const list: unknown[] = []
  while (!isAtEnd(reader)) {
    if (isPassed(reader, ',') || isPassed(reader, ':')) continue
    const value = readValue(reader, depth + 1)
    if (reader.values < mostValues) list.push(value)
  }
  return list
}

/** Whether a list or object is over: at either bracket, for writers mix them up, or at the end of all. */
function isAtEnd(reader: Reader): boolean {
  skipBlanks(reader)
  return reader.at >= reader.text.length || isPassed(reader, '}') || isPassed(reader, ']')
}

function isPassed(reader: Reader, letter: string): boolean {
  if (reader.text.charAt(reader.at) !== letter) return false
  reader.at += 1
  return true
}

function readString(reader: Reader, quote: string): string {
  const { text } = reader
  const parts: string[] = []
  let at = reader.at + 1
  let from = at
  while (at < text.length) {
    const letter = text.charAt(at)
    if (letter === quote && isEnd(text, at + 1)) break
    if (letter === '\\') {
      parts.push(text.slice(from, at), unescaped(text.slice(at, at + 6)))
      at += text.charAt(at + 1) === 'u' ? 6 : 2
      from = at
    } else at += 1
  }
  parts.push(text.slice(from, at))
  reader.at = at + 1
  return parts.join('')
}

/** A quotation mark ends its string when JSON goes on behind it; else the writer forgot to escape it. */
function isEnd(text: string, from: number): boolean {
  const next = skipSpaces(text, from)
  const letter = text.charAt(next)
  if (letter === ',') return /["'{[\d}\]tfn-]|^$/.test(text.charAt(skipSpaces(text, next + 1)))
  return letter === '' || letter === '}' || letter === ']' || letter === ':' || (letter === '"' && next > from)
}

/** Past white space, but not far: a megabyte of blanks behind every quotation mark must cost nothing. */
function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < from + 200 && /\s/.test(text.charAt(at))) at += 1
  return at
}

function unescaped(sequence: string): string {
  const code = /^\\u([\da-f]{4})/i.exec(sequence)?.[1]
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
  const letter = sequence.charAt(1)
  return /[nrtbf]/.test(letter) ? ' ' : letter
}

function readBare(reader: Reader): unknown {
  const { text } = reader
  const from = reader.at
  while (reader.at < text.length && !/[\s,:[\]{}"]/.test(text.charAt(reader.at))) reader.at += 1
  // What cannot begin a value is passed over, so that the reading always moves on.
  if (reader.at === from) reader.at += 1
  const word = text.slice(from, reader.at)
  if (word === 'null') return undefined
  const number = Number(word)
  return word !== '' && Number.isFinite(number) ? number : word
}

/** Past white space, comments, semicolons. */
function skipBlanks(reader: Reader): void {
  const { text } = reader
  const pastNext = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from)
    return found < 0 ? text.length : found + mark.length
  }
  for (;;) {
    while (reader.at < text.length && /[\s\ufeff;]/.test(text.charAt(reader.at))) reader.at += 1
    if (text.startsWith('/*', reader.at)) reader.at = pastNext('*/', reader.at + 2)
    else if (text.startsWith('//', reader.at)) reader.at = pastNext('\n', reader.at)
    else if (text.startsWith('<!--', reader.at)) reader.at += 4
    else if (text.startsWith('-->', reader.at)) reader.at += 3
    else return
  }
}
