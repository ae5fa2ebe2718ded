/** Verbs whose past no rule gives: base, past, participle. */
const irregular = new Map([
    ['say', ['said', 'said']],
    ['tell', ['told', 'told']],
    ['write', ['wrote', 'written']],
    ['think', ['thought', 'thought']],
    ['know', ['knew', 'known']],
    ['find', ['found', 'found']],
    ['swear', ['swore', 'sworn']],
    ['understand', ['understood', 'understood']],
    ['foresee', ['foresaw', 'foreseen']],
    ['see', ['saw', 'seen']],
    ['show', ['showed', 'shown']],
    ['feel', ['felt', 'felt']],
    ['hear', ['heard', 'heard']],
    ['hold', ['held', 'held']],
    ['read', ['read', 'read']],
    ['speak', ['spoke', 'spoken']],
    ['stand', ['stood', 'stood']],
    ['learn', ['learned', 'learned']],
    ['seek', ['sought', 'sought']],
    ['forecast', ['forecast', 'forecast']],
    ['put', ['put', 'put']],
    ['give', ['gave', 'given']],
    ['make', ['made', 'made']],
    ['shoot', ['shot', 'shot']],
    ['mean', ['meant', 'meant']],
    ['forget', ['forgot', 'forgotten']],
    ['begin', ['began', 'begun']],
    ['go', ['went', 'gone']],
    ['take', ['took', 'taken']],
    ['lay', ['laid', 'laid']],
    ['bet', ['bet', 'bet']],
    ['withdraw', ['withdrew', 'withdrawn']],
    ['rebut', ['rebutted', 'rebutted']],
    ['admit', ['admitted', 'admitted']],
    ['quip', ['quipped', 'quipped']],
    ['blog', ['blogged', 'blogged']],
    ['concur', ['concurred', 'concurred']],
    ['infer', ['inferred', 'inferred']],
    ['defer', ['deferred', 'deferred']],
    ['slam', ['slammed', 'slammed']],
    ['plan', ['planned', 'planned']],
    ['forbid', ['forbade', 'forbidden']],
    ['chat', ['chatted', 'chatted']],
    ['rap', ['rapped', 'rapped']],
    ['beg', ['begged', 'begged']],
    ['refer', ['referred', 'referred']],
]);
const endsInVowel = (verb) => /[aeiou]$/.test(verb);
function pastOf(verb) {
    if (verb.endsWith('e'))
        return `${verb}d`;
    if (verb.endsWith('y') && !endsInVowel(verb.slice(0, -1)))
        return `${verb.slice(0, -1)}ied`;
    return `${verb}ed`;
}
function thirdOf(verb) {
    if (/(?:s|x|z|ch|sh|o)$/.test(verb))
        return `${verb}es`;
    if (verb.endsWith('y') && !endsInVowel(verb.slice(0, -1)))
        return `${verb.slice(0, -1)}ies`;
    return `${verb}s`;
}
function gerundOf(verb, past) {
    if (verb.endsWith('ie'))
        return `${verb.slice(0, -2)}ying`;
    if (verb.endsWith('e') && !verb.endsWith('ee'))
        return `${verb.slice(0, -1)}ing`;
    // A doubled consonant of the past is doubled here too: "admitted", "admitting".
    const doubled = past === `${verb}${verb.slice(-1)}ed`;
    if (doubled || ['put', 'bet', 'forget', 'begin'].includes(verb))
        return `${verb}${verb.slice(-1)}ing`;
    return `${verb}ing`;
}
/** Every form of a verb, with what kind of form it is. */
export function inflect(verb) {
    const [past, participle] = irregular.get(verb) ?? [pastOf(verb), pastOf(verb)];
    const forms = [
        [thirdOf(verb), 'third'],
        [gerundOf(verb, past), 'gerund'],
        [verb, 'base'],
    ];
    if (participle !== past)
        forms.push([participle, 'participle']);
    forms.push([past, 'past']);
    return forms;
}
