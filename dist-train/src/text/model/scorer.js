/** The best of the first `classCount` scores; the first one of equals. */
export function bestOf(scores, classCount) {
    let best = 0;
    for (let c = 1; c < classCount; c += 1)
        if ((scores[c] ?? 0) > (scores[best] ?? 0))
            best = c;
    return best;
}
