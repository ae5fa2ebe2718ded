// What goes wrong, by class, with examples.

const classes = {
  missed: 'nothing found where people marked a cue',
  invented: 'found where people marked none',
  source: 'right cue and content, wrong source',
  content: 'right cue and source, wrong content',
  both: 'right cue, wrong source and content',
}

/** A report: each class of error with its count and `most` examples, evenly from the whole. */
export function classifyErrors(articles, measured, most, { matchAttributions, likeness, isInner }) {
  const found = Object.fromEntries(Object.keys(classes).map((name) => [name, []]))
  for (const [i, { gold, found: got }] of measured.entries()) {
    const show = ({ source, cue, content }) =>
      [source, cue, content].map((part) => wordsOf(articles[i], part)).join(' | ')
    const [wanted, offered] = [gold, got].map((list) => list.filter((one) => !isInner(one, list)))
    const pairs = matchAttributions(wanted, offered)
    const taken = new Set(pairs.values())
    for (const [g, one] of wanted.entries()) {
      const other = offered[pairs.get(g)]
      if (!other) found.missed.push(show(one))
      else {
        const [source, content] = [isHalf(one.source, other.source), isHalf(one.content, other.content)]
        const name = source && content ? undefined : source ? 'content' : content ? 'source' : 'both'
        if (name) found[name].push(`${show(one)}\n      got ${show(other)}`)
      }
    }
    for (const [f, other] of offered.entries()) if (!taken.has(f)) found.invented.push(show(other))
  }
  function isHalf(a, b) {
    return a.length === 0 || b.length === 0 ? a.length === b.length : likeness(a, b) >= 0.5
  }
  return Object.entries(classes)
    .map(([name, what]) => {
      const all = found[name]
      const step = Math.max(1, Math.floor(all.length / Math.max(1, most)))
      const some = all.filter((_, i) => i % step === 0).slice(0, most)
      return `${all.length} ${what}\n${some.map((example) => `    ${example}\n`).join('')}`
    })
    .join('\n')
}

/** The words of some tokens, a gap as "…". */
function wordsOf({ text, tokens }, places) {
  if (places.length === 0) return '-'
  return [...places]
    .map((place, k) => (k > 0 && places[k - 1] !== place - 1 ? '… ' : '') + text.slice(...tokens[place].span))
    .join(' ')
    .slice(0, 160)
}
