import type { Form } from './reading.ts'
import type { Span } from './span.ts'

/** For each character of a text, whether it stands in quotation marks; the marks themselves do. A paragraph ends them. */
function quotedIn(text: string): readonly boolean[] {
  let open = false
  return Array.from({ length: text.length }, (_, at) => {
    const sign = text.charAt(at)
    const was = open
    // Single marks are left out: nearly all of them are apostrophes.
    if (sign === '\n') open = false
    else if (sign === '"') open = !open
    else if (/[“«„]/.test(sign)) open = true
    else if (/[”»]/.test(sign)) open = false
    return was || open
  })
}

/** The form of what a person finds to be said: whether it stands in quotation marks, all, none or some of it. */
export function formOf(text: string, content: readonly Span[]): Form {
  const quoted = quotedIn(text)
  const signs = content.flatMap(([start, end]) =>
    Array.from({ length: end - start }, (_, i) => start + i).filter((at) => /[\p{L}\p{N}]/u.test(text.charAt(at))),
  )
  if (signs.every((at) => !quoted[at])) return 'indirect'
  return signs.every((at) => quoted[at]) ? 'direct' : 'mixed'
}
