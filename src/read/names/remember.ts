/** Words kept at most: a text may hold any number of different ones. */
const most = 20_000
/** Longer ones are not kept: to V8 they are slices that would hold on to the whole text. */
const longest = 12

/**
 * A function of a word that remembers its last answers: news repeats its words, and the lists are asked about each of
 * them a dozen times. Never changes an answer, only the time it takes.
 */
export function remember<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>()
  return (word) => {
    if (word.length > longest) return ask(word)
    const earlier = answers.get(word)
    if (earlier !== undefined) return earlier.answer
    const answer = ask(word)
    if (answers.size >= most) answers.clear()
    answers.set(word, { answer })
    return answer
  }
}
