// Invented news in any number, from the vocabulary of the scenarios: happenings with their names, claims, denials and copies, in time order.

/** A small generator with a seed (mulberry32), so that every run makes the same news. */
function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The words of some texts: common small ones, content words, capitalised ones. */
export function vocabularyOf(texts) {
  const words = new Map()
  for (const text of texts)
    for (const [word] of text.matchAll(/\p{L}[\p{L}’-]*/gu)) words.set(word, (words.get(word) ?? 0) + 1)
  const all = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)
  return {
    small: all.filter((word) => /^\p{Ll}+$/u.test(word)).slice(0, 120),
    content: all.filter((word) => /^\p{Ll}{5,}$/u.test(word)).slice(120),
    names: all.filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word)),
  }
}

const kinds = ['asserts', 'asserts', 'asserts', 'denies', 'confirms', 'speculates']
const dayMs = 86_400_000

/** `count` readings in the order of their time, over as many days as an outlet pool with `perDay` articles takes. */
export function* madeNews({ small, content, names }, { count, perDay, outlets }) {
  const random = createRandom(11)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const many = (list, n) => Array.from({ length: n }, () => pick(list))
  const name = () => `${pick(names)}${pick(names).toLowerCase().slice(0, 3)}`
  const sentence = (topic) => {
    const words = Array.from({ length: 12 + Math.floor(random() * 12) }, () =>
      random() < 0.55
        ? pick(small)
        : random() < 0.6
          ? pick(topic.words)
          : random() < 0.4
            ? pick(topic.names)
            : pick(content),
    )
    return `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`
  }
  const openTopic = (at) => {
    const topic = {
      words: many(content, 30),
      names: [name(), name(), name(), name()],
      until: at + 5 * dayMs,
      texts: [],
    }
    topic.claims = Array.from({ length: 5 }, () => ({
      words: `the ${pick(topic.words)} ${pick(topic.words)} of ${pick(topic.names)} ${pick(topic.words)} ${2 + Math.floor(random() * 90)} ${pick(topic.words)}`,
      by: many(topic.names, 2),
    }))
    return topic
  }
  const start = Date.UTC(2023, 0, 1)
  let topics = []
  for (let i = 0; i < count; i += 1) {
    const at = start + (i / perDay) * dayMs
    topics = topics.filter(({ until }) => until > at)
    while (topics.length < perDay / 6) topics.push(openTopic(at - random() * 4 * dayMs))
    yield toReading(i, at, pick(topics))
  }

  function toReading(i, at, topic) {
    const isCopy = topic.texts.length > 0 && random() < 0.2
    const made = isCopy ? pick(topic.texts) : write(topic)
    if (!isCopy) topic.texts = [...topic.texts.slice(-8), made]
    return { i, at, outlet: pick(outlets), title: made.title, text: made.text, said: made.said }
  }

  function write(topic) {
    const said = []
    let text = ''
    for (let s = 0; s < 11; s += 1) {
      if (s % 4 === 1) {
        const claim = pick(topic.claims)
        const by = pick(claim.by)
        const first = text.length + by.length + 11
        said.push({ first, end: first + claim.words.length, by, stance: pick(kinds) })
        text += `${by} said that ${claim.words}. `
      } else text += `${sentence(topic)}${s % 3 === 2 ? '\n\n' : ' '}`
    }
    return { title: sentence(topic).slice(0, 60), text: text.trim(), said }
  }
}
