import { foldWord } from './fold.js';
import { irregularForms } from './irregular-forms.js';
const vowel = /[aeiouy]/;
/** Consonants that English doubles before -ed and -ing: planned, stopped, referred. */
const doubled = /([bdgkmnprtv])\1$/;
/** One vowel between consonants in one syllable: "hoped" can only come from "hope", for "hop" would double its p. */
const shortSyllable = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;
const keepsStem = /(?:(?:ai|au|ea|ee|ei|ie|oa|oi|oo|ou)[bdfgklmnprt]|[ou][nl]g|[^r]en|er|[^aiou]on|ion|eep|lop|[abfgmnprstvw]it|[^e]et|[rs]or|am?el|al|qu?or|om|ip|on|ck|w|x|y|sh|ch|th|ss|ff|ll)$/;
/** Ends that have lost an e: increas-, produc-, argu-, charg-, creat-, requir-, declar-, decid-, settl-. */
const lostE = /(?:[cvzu]|[^s]s|[ldrn]g|dg|ag|ieg|[^eo]at|[cmvn]it|[iuo]r|[^e]ar|[ao]ir|[^aeo]in|[aeiou]d|[aiu]t|o[t]|[cl]et|[aeiou]k|[ao]p|[iu]l|ol|[bpdtgkf]l|[au]m|thi|athe|oth|eath|is|us|os)$/;
const needsE = (stem) => {
    if (shortSyllable.test(stem))
        return true;
    return !keepsStem.test(stem) && lostE.test(stem);
};
/** Verbs in -e whose stem looks as if it had lost none. */
const restored = new Set(`create recreate taste waste paste haste describe subscribe prescribe inscribe bribe recycle allege quote note vote invite unite cite ignite excite incite recite write combine define examine determine imagine decline outline undermine
  refine confine postpone phone condone interfere adhere complete delete compete athlete escape hope shape
  believe achieve receive arrange change challenge exchange revenge avenge divorce endorse enforce force source
  promise practise purchase raise praise please cease lease release increase decrease house pause cause
  use abuse accuse refuse excuse confuse amuse welcome overcome become name blame frame shame assume resume consume
  require acquire inquire expire inspire fire hire retire wire admire ensure secure injure measure capture feature
  structure figure picture manufacture restore ignore explore store score prepare declare share compare
  breathe bathe soothe sense license dispense condense expense rinse reverse`.split(/\s+/));
/** Stems that keep their shape although the rules would add an e. */
const bare = new Set(`found ground wound add ebb egg err visit edit credit limit profit benefit exhibit inherit prohibit deposit audit orbit recruit exit admit permit submit
  target market budget rocket ticket interpret tweet meet credit monitor author sponsor error censor tutor anchor harbor
  favor labor color honor develop envelop gallop worship gossip pilot ballot pivot bias focus
  offer cover enter suffer answer consider remember gather father order murder deliver discover
  belong long prolong hang bang ring program diagram spiral model travel signal total equal rival
  pardon abandon reason season poison summon mention question caution function station position condition
  happen open listen threaten broaden widen strengthen weaken shorten heighten lighten frighten tighten fasten
  begin join train gain claim aim explain complain maintain contain obtain remain retain sustain attain detain
  alarm affirm confirm form inform perform reform storm farm harm arm warm term turn return learn burn warn concern
  attack back block check kick knock lock pick track crack strike awaken
  blackmail detail email mail fail sail trail prevail assail bail jail nail hail rail
  appear hear fear near clear rear gear tear wear pear smear
  pour tour detour devour scour sour repair impair chair pair
  gas discuss pass press focus canvas`.split(/\s+/));
function baseOfStem(stem) {
    if (!vowel.test(stem) || stem.length < 2)
        return undefined;
    if (restored.has(`${stem}e`))
        return `${stem}e`;
    if (bare.has(stem))
        return stem;
    const known = irregularForms.get(stem);
    if (known !== undefined)
        return known;
    if (doubled.test(stem))
        return stem.slice(0, -1);
    return needsE(stem) ? `${stem}e` : stem;
}
function withoutS(word) {
    if (word.endsWith('ies'))
        return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
    if (/(?:[sc]h|ss|x|zz|[^aeiou]o)es$/.test(word))
        return word.slice(0, -2);
    return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}
/**
 * The base form of an English content word, in small letters without accents: denied → deny, talks → talk, bodies → body.
 * It does not know the part of speech: a form that both a noun and a verb have is led back to one of them, always the same.
 */
export function lemmaOf(word) {
    const folded = foldWord(word).replace(/'s$|'$/, '') || foldWord(word);
    const known = irregularForms.get(folded);
    if (known !== undefined)
        return known;
    if (folded.length < 4 || !/^[a-z'-]+$/.test(folded))
        return folded;
    if (folded.endsWith('s'))
        return withoutS(folded);
    if (folded.endsWith('ied'))
        return `${folded.slice(0, -3)}y`;
    if (folded.endsWith('ed'))
        return baseOfStem(folded.slice(0, -2)) ?? folded;
    if (folded.endsWith('ing'))
        return baseOfStem(folded.slice(0, -3)) ?? folded;
    return folded;
}
