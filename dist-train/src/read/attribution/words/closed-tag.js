import { nounsLikeVerbs } from './nouns-like-verbs.js';
import { looksNominal, toLower } from './place.js';
import { reportNouns } from './report-nouns.js';
import { speechVerbForms } from './speech-verbs.js';
import { beForms, commonVerbs, conjunctions, determiners, doForms, haveForms, irregularPasts, modals, negations, numberWords, plainAdjectives, plainAdverbs, prepositions, pronouns, relatives, subordinators, } from './word-lists.js';
/** The tag of a word that belongs to a closed list; `undefined` for all others. */
export function closedTag(place) {
    const { lower, previous, previousLower, next } = place;
    const follows = toLower(next?.text ?? '');
    if (lower === 'that')
        return tagThat(place);
    if (lower === "'s")
        return previous === 'pronoun' || ['there', 'here', 'that', 'who', 'what'].includes(previousLower)
            ? 'be'
            : 'possessive';
    if (lower === "'")
        return previous === 'noun' || previous === 'name' ? 'possessive' : 'mark';
    if (lower === 'as' && ['many', 'much', 'few', 'little', 'well', 'high', 'long'].includes(follows))
        return 'adverb';
    if (lower === 'to')
        return 'to';
    if (lower === 'her' || lower === 'his')
        return looksNominal(follows) ? 'determiner' : 'pronoun';
    if (numberWords.has(lower))
        return 'number';
    if (negations.has(lower))
        return 'negation';
    if (relatives.has(lower))
        return 'relative';
    if (beForms.has(lower))
        return 'be';
    if (haveForms.has(lower))
        return 'have';
    if (doForms.has(lower))
        return 'do';
    if (modals.has(lower))
        return 'modal';
    if (pronouns.has(lower))
        return 'pronoun';
    if (determiners.has(lower))
        return 'determiner';
    if (conjunctions.has(lower) || lower === '&')
        return 'conjunction';
    if ([
        'because',
        'although',
        'though',
        'while',
        'whereas',
        'if',
        'unless',
        'when',
        'whenever',
        'where',
        'whether',
        'how',
        'why',
        'as',
    ].includes(lower))
        return 'subordinator';
    if (prepositions.has(lower))
        return 'preposition';
    if (subordinators.has(lower))
        return 'subordinator';
    if (plainAdverbs.has(lower) && !plainAdjectives.has(lower))
        return 'adverb';
    return undefined;
}
/** "that" as in "said that", "the man that came", "that man". */
function tagThat({ previous, previousLower, next }) {
    const follows = toLower(next?.text ?? '');
    if (previous === 'preposition')
        return 'determiner';
    if (/^\p{P}?$/u.test(follows))
        return 'pronoun';
    const verbFollows = beForms.has(follows) ||
        haveForms.has(follows) ||
        doForms.has(follows) ||
        modals.has(follows) ||
        irregularPasts.has(follows) ||
        (speechVerbForms.has(follows) && !nounsLikeVerbs.has(follows)) ||
        /[^e]ed$/u.test(follows) ||
        (commonVerbs.has(follows.replace(/s$/u, '')) && follows.endsWith('s') && !reportNouns.has(previousLower));
    if (verbFollows)
        return previous === 'noun' || previous === 'name' || previous === 'adjective' ? 'relative' : 'pronoun';
    return 'that';
}
