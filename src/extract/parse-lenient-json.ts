/** Deeper values are left out. */
const deepest = 40
/** More values than these are left out. */
const mostValues = 200_000

/**
 * JSON as pages write it: raw line breaks and loose quotation marks in strings, comments, trailing or missing commas, bare words,
 * a lost end. Gives what can be read, in one pass; never throws.
 */
export function parseLenientJson(text: string): unknown {
  let at = 0
  let values = 0

  const skip = (): void => {
    for (;;) {
      while (at < text.length && /[\s\ufeff;]/.test(text.charAt(at))) at += 1
      if (text.startsWith('/*', at)) at = endOf(text.indexOf('*/', at + 2), 2)
      else if (text.startsWith('//', at)) at = endOf(text.indexOf('\n', at), 1)
      else if (text.startsWith('<!--', at) || text.startsWith('-->', at)) at += text.startsWith('-->', at) ? 3 : 4
      else return
    }
  }
  const endOf = (found: number, length: number): number => (found < 0 ? text.length : found + length)

  const readString = (quote: string): string => {
    at += 1
    const parts: string[] = []
    let from = at
    while (at < text.length) {
      const letter = text.charAt(at)
      if (letter === '\\') {
        parts.push(text.slice(from, at), unescaped(text.slice(at, at + 6)))
        at += text.charAt(at + 1) === 'u' ? 6 : 2
        from = at
      } else if (letter === quote && isEnd(text, at + 1)) break
      else at += 1
    }
    parts.push(text.slice(from, at))
    at += 1
    return parts.join('')
  }

  const readBare = (): unknown => {
    const from = at
    while (at < text.length && !/[\s,:[\]{}"]/.test(text.charAt(at))) at += 1
    // What cannot begin a value is passed over, so that the reading always moves on.
    if (at === from) at += 1
    return bareValue(text.slice(from, at))
  }

  const readMembers = (depth: number): Record<string, unknown> => {
    const members: Record<string, unknown> = Object.create(null)
    for (;;) {
      skip()
      const letter = text.charAt(at)
      if (letter === ',') at += 1
      else if (letter === '' || letter === '}' || letter === ']') {
        at += 1
        return members
      } else {
        const key = readValue(depth + 1)
        skip()
        if (text.charAt(at) !== ':') continue
        at += 1
        const value = readValue(depth + 1)
        if (typeof key === 'string' && values < mostValues) members[key] ??= value
      }
    }
  }

  const readList = (depth: number): readonly unknown[] => {
    const list: unknown[] = []
    for (;;) {
      skip()
      const letter = text.charAt(at)
      if (letter === ',' || letter === ':') at += 1
      else if (letter === '' || letter === ']' || letter === '}') {
        at += 1
        return list
      } else {
        const value = readValue(depth + 1)
        if (values < mostValues) list.push(value)
      }
    }
  }

  const readValue = (depth: number): unknown => {
    skip()
    values += 1
    const letter = text.charAt(at)
    if (letter === '"' || letter === "'") return readString(letter)
    if (letter !== '{' && letter !== '[') return readBare()
    if (depth > deepest) {
      at = text.length
      return undefined
    }
    at += 1
    return letter === '{' ? readMembers(depth) : readList(depth)
  }

  const all: unknown[] = []
  while (at < text.length && all.length < 1000) {
    const value = readValue(0)
    if (typeof value === 'object' && value !== null) all.push(value)
    skip()
  }
  return all.length === 1 ? all[0] : all
}

/** A quotation mark ends its string when JSON goes on behind it; else the writer forgot to escape it. */
function isEnd(text: string, from: number): boolean {
  let at = from
  while (at < from + 200 && /\s/.test(text.charAt(at))) at += 1
  const next = text.charAt(at)
  if (next === '' || next === '}' || next === ']' || next === ':') return true
  if (next === '"') return at > from
  if (next !== ',') return false
  at += 1
  while (at < from + 200 && /\s/.test(text.charAt(at))) at += 1
  return /["'{[\d}\]tfn-]|^$/.test(text.charAt(at))
}

function unescaped(sequence: string): string {
  const code = /^\\u([\da-f]{4})/i.exec(sequence)?.[1]
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
  const letter = sequence.charAt(1)
  return /[nrtbf]/.test(letter) ? ' ' : letter
}

function bareValue(word: string): unknown {
  if (word === 'null') return undefined
  const number = Number(word)
  return word !== '' && Number.isFinite(number) ? number : word
}
