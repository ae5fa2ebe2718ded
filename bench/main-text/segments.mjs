// As tests/eval_common.py of adbar/trafilatura counts: phrases that must be in the text and phrases that must not.

const fold = (text) => text.replace(/\s+/g, ' ').trim()

export function countSegments({ with: wanted, without: unwanted }, text) {
  const folded = fold(text)
  const missed = wanted.filter((phrase) => !folded.includes(fold(phrase)))
  const wrong = unwanted.filter((phrase) => folded.includes(fold(phrase)))
  return { right: wanted.length - missed.length, wrong, missed }
}

/** All phrases of all pages together. */
export function sumSegments(pages) {
  const total = { right: 0, wrong: 0, missed: 0 }
  for (const { right, wrong, missed } of pages) {
    total.right += right
    total.wrong += wrong.length
    total.missed += missed.length
  }
  const precision = total.right / (total.right + total.wrong || 1)
  const recall = total.right / (total.right + total.missed || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}
