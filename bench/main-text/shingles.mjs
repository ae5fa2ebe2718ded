// As evaluate.py of scrapinghub/article-extraction-benchmark counts: shingles of four words, each page weighs the same.

function shinglesOf(text) {
  const words = text.match(/[\p{L}\p{N}_\p{Mn}\p{Mc}]+/gu) ?? []
  const counts = new Map()
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const shingle = words.slice(at, at + 4).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

export function countShingles({ text: gold }, text) {
  const wanted = shinglesOf(gold)
  const found = shinglesOf(text)
  let right = 0
  let wrong = 0
  let missed = 0
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const [w = 0, f = 0] = [wanted.get(key), found.get(key)]
    right += Math.min(w, f)
    wrong += Math.max(0, f - w)
    missed += Math.max(0, w - f)
  }
  return { right, wrong, missed }
}

const share = (part, rest) => (part + rest === 0 ? 0 : part / (part + rest))
const mean = (list) => list.reduce((sum, one) => sum + one, 0) / (list.length || 1)

/** The mean precision of pages with a text, the mean recall, and their F1. */
export function meanShingles(pages) {
  const precision = mean(
    pages.filter((page) => page.right + page.wrong > 0).map((page) => share(page.right, page.wrong)),
  )
  const recall = mean(
    pages.filter((page) => page.right + page.missed > 0).map((page) => share(page.right, page.missed)),
  )
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}
