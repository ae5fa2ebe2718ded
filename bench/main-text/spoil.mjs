/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pieces = [
  '<div>',
  '</div>',
  '<p class="comment">',
  '<table><tr><td>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<pre>',
  '<a href=x>',
  '<b><i>',
  '<svg>',
  '<br><br>',
  '&#xD800;',
  '&shy;',
  '"',
  "'",
  '<',
  '=',
  '\0',
  '<h1>',
  '<article itemprop="articleBody">',
  '<style>',
  '<title>',
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"',
  '<body hidden>',
  '\u202e',
  '\ufb03',
].map((text) => new TextEncoder().encode(text))

const joined = (...parts) => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A page with bytes changed, parts lost, doubled or taken from another page, and markup thrown in, once or very often. */
export function spoil(page, other, random) {
  const at = (list) => Math.floor(random() * list.length)
  // Mostly a window of some kilobytes, so that there can be many cases; now and then all of it.
  const size = random() < 0.02 ? page.length : 4_000 + Math.floor(random() * 16_000)
  const from = at(page)
  let bytes = page.slice(from, from + size)
  for (let left = 1 + Math.floor(random() * 6); left > 0; left -= 1) {
    const [start, length] = [at(bytes), Math.floor(random() * 400)]
    const [head, tail] = [bytes.slice(0, start), bytes.slice(start)]
    const piece = pieces[at(pieces)]
    switch (Math.floor(random() * 6)) {
      case 0:
        bytes = joined(head, Uint8Array.of(Math.floor(random() * 256)), tail.slice(1))
        break
      case 1:
        bytes = joined(head, tail.slice(length))
        break
      case 2:
        bytes = joined(head, tail.slice(0, length), tail)
        break
      case 3:
        bytes = joined(head, other.slice(at(other)).slice(0, length * 4), tail)
        break
      case 4:
        bytes = joined(head, piece, tail)
        break
      default: {
        const often = random() < 0.01 ? 20_000 : Math.floor(random() * 200)
        bytes = joined(head, ...Array.from({ length: often }, () => piece), tail)
      }
    }
  }
  return bytes
}
