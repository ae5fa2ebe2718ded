/** Words by which a neutral saying takes back what others said: "there was no truth in". */
const rebuttal = /\b(?:no truth|no basis|no evidence|no proof|not true|untrue|a lie|lies|false(?:hood)?|baseless|groundless|unfounded|nonsense|fabricat(?:ed|ion)|fake|fiction|a hoax|absurd|ludicrous|without foundation|knew? (?:of no|nothing)|never happened|no such|did not happen|no knowledge|not the case|wrong to say)\b/iu;
/** "It was not", "They did not": nothing but a no. */
const contradiction = /^(?:it|he|she|they|that|this|we) (?:was|were|is|are|did|does|do|had|has|have|would|will)(?: not|n[’']t)$/iu;
/** What a source does with a content: what its cue says, unless a plain "said" leads in a denial, or "suggested" a guess. */
export function stanceOf({ stance, certainty }, content) {
    if (stance !== 'asserts')
        return stance;
    if (rebuts(content))
        return 'denies';
    return certainty === 'probable' && /\b(?:may|might|could)\b/u.test(content.slice(0, 200)) ? 'speculates' : stance;
}
/** Whether the content of a neutral saying rebuts something. */
export function rebuts(content) {
    return rebuttal.test(content.slice(0, 200)) || contradiction.test(content);
}
