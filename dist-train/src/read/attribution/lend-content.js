/** Gives "citing a customs officer" the content of the saying beside it; one without a neighbour falls. */
export function lendContent(candidates) {
    return candidates.flatMap((candidate) => {
        if (!candidate.borrowsContent)
            return [candidate];
        const lender = candidates
            .filter((other) => other.scope === candidate.scope &&
            !other.borrowsContent &&
            other.content.length > 0 &&
            other.source.length > 0)
            .sort((a, b) => distance(a, candidate) - distance(b, candidate))[0];
        return lender ? [{ ...candidate, content: lender.content }] : [];
    });
}
function distance(a, b) {
    return Math.abs((a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
}
