// An invented week of news from any number of outlets: the same for the same seed. Each outlet has a host, a kind of feed, and a fault.

const hourMs = 3_600_000
const dayMs = 24 * hourMs
export const start = Date.UTC(2026, 2, 2)

/** mulberry32: the same numbers for the same seed. */
export function createRandom(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** In the order of the outlets' numbers; most outlets have none. */
const faults = [
  'none',
  'down',
  'none',
  'resets',
  'none',
  'garbage',
  'none',
  'skewed',
  'none',
  'moved',
  'none',
  'busy',
  'none',
  'forbidden',
  'none',
  'new-ids',
  'none',
  'slow',
  'full-text',
  'gone',
]
const formats = ['rss', 'atom', 'json']
const verbs = ['said', 'denied', 'confirmed', 'warned', 'announced', 'claimed']
const starts = ['b', 'br', 'd', 'f', 'gr', 'h', 'k', 'kl', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v', 'w']
const middles = ['a', 'e', 'i', 'o', 'u', 'au', 'ei']
const closes = ['l', 'm', 'n', 'r', 'rd', 'ck', 'lt', 's', 'nd', 'rn']

/** One outlet and all that it publishes, oldest first. */
function makeOutlet(number, days) {
  const random = createRandom(1000 + number)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const fault = faults[number % faults.length]
  const count = Math.max(1, Math.round((1 + (number % 5)) * days))
  const times = Array.from({ length: count }, () => start + random() * days * dayMs).sort((a, b) => a - b)
  const host = `o${number}.example`
  const articles = times.map((at, i) => {
    // Words of its own, so that no two articles tell one story.
    const word = (syllables) =>
      Array.from({ length: syllables }, () => `${pick(starts)}${pick(middles)}${pick(closes)}`).join('')
    const name = () => word(2).replace(/^./, (first) => first.toUpperCase())
    const [names, nouns] = [Array.from({ length: 5 }, name), Array.from({ length: 12 }, () => word(3))]
    const sentence = () =>
      `${pick(names)} ${pick(names)} ${pick(verbs)} on ${pick(['Monday', 'Tuesday', 'Friday'])} that the ${pick(nouns)} of ${pick(names)} had been ${pick(nouns)}, after ${Math.floor(random() * 900) + 10} ${pick(nouns)} ${pick(nouns)} of ${pick(names)} were ${pick(nouns)}.`
    const paragraphs = Array.from({ length: 5 }, () => `${sentence()} ${sentence()}`)
    const isHidden = fault === 'forbidden' && i % 5 === 0
    return {
      number: i,
      at: Math.round(at),
      path: `${isHidden ? '/private' : '/news'}/${i}`,
      isHidden,
      title: `${names[0]} and the ${nouns[0]} of ${names[1]}`,
      paragraphs,
      // Every tenth is changed without a word, two and a half hours later.
      ...(i % 10 === 4 && { editedAt: Math.round(at) + 2.5 * hourMs, edited: sentence() }),
    }
  })
  return { number, host, fault, format: formats[number % formats.length], articles }
}

/** The whole week. An article of an outlet that is gone by then is never published. */
export function makeWeek({ feeds, days }) {
  return Array.from({ length: feeds }, (_, number) => makeOutlet(number, days)).map((outlet) =>
    outlet.fault === 'gone'
      ? {
          ...outlet,
          goneAt: start + days * 0.6 * dayMs,
          articles: outlet.articles.filter(({ at }) => at < start + days * 0.5 * dayMs),
        }
      : outlet,
  )
}

/** Whether a fault that comes and goes is there: for six hours, twice in five days. */
export const isFaulty = (outlet, now) => Math.floor((now - start) / (6 * hourMs) + outlet.number) % 10 < 2

/** The paragraphs as they stand at a moment. */
export const paragraphsAt = ({ paragraphs, editedAt, edited }, now) =>
  editedAt !== undefined && now >= editedAt ? [...paragraphs.slice(0, 2), edited, ...paragraphs.slice(3)] : paragraphs
