/** Words that take certainty from a sentence or lay it in somebody's mouth. */
const softPattern = /\b(?:may|might|could|would|perhaps|possibly|probably|likely|unlikely|reported(?:ly)?|alleg(?:ed|edly|es|ations?)|apparently|appears?|seems?|believed|suspected|thought to|said to|according to|claims?|claimed|accus(?:ed|es|ations?)|suggests?|suggested|says?|said|told|unconfirmed|unverified|risk|as many as|up to|about|some|expected|feared|potential(?:ly)?|reports? of|denie[sd]|rejects?|disputes?|disputed)\b/giu;
/** Words that add certainty. */
const hardPattern = /\b(?:will|confirm(?:ed|s)?|certain(?:ly)?|definite(?:ly)?|prov(?:ed|es|en)|clearly|undoubtedly|established|admitted|acknowledged|conceded)\b/giu;
/** Below 0 when the new words are less sure than the old ones, above 0 when they are surer, 0 when no word of certainty changed. */
export function compareCertainty(before, after) {
    return sureness(after) - sureness(before);
}
function sureness(text) {
    return (text.match(hardPattern)?.length ?? 0) - (text.match(softPattern)?.length ?? 0);
}
