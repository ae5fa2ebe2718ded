/** Words kept at most: a text may hold any number of different ones. */
const most = 20_000;
/**
 * A function of a word that remembers its last answers: news repeats its words, and the lists are asked about each of
 * them a dozen times. Never changes an answer, only the time it takes.
 */
export function remember(ask) {
    const answers = new Map();
    return (word) => {
        const earlier = answers.get(word);
        if (earlier !== undefined)
            return earlier.answer;
        const answer = ask(word);
        if (answers.size >= most)
            answers.clear();
        answers.set(word, { answer });
        return answer;
    };
}
