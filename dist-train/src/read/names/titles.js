import { countryOf } from './known-names.js';
import { honorificsAny, honorificsHe, honorificsShe, portfolios, roleModifiers } from './lists/role-nouns.js';
import { nounKind } from './noun-kind.js';
import { remember } from './remember.js';
import { wordSet } from './word-list.js';
const he = wordSet(honorificsHe);
const she = wordSet(honorificsShe);
const any = wordSet(honorificsAny);
const modifiers = wordSet(roleModifiers);
const fields = wordSet(portfolios);
/** The pronoun that an honorific or an office takes, where it tells: "Mr." he, "chairwoman" she. */
export function pronounOfTitle(word) {
    const plain = word.toLowerCase();
    if (he.has(plain) ||
        /(?:^|.)(?:man|father|husband|son|grandson|nephew|uncle|landlord|policeman|actor|waiter|headmaster)$/u.test(plain)) {
        return /woman$/u.test(plain) ? 'she' : 'he';
    }
    if (she.has(plain) ||
        /(?:woman|mother|wife|daughter|niece|aunt|landlady|actress|waitress|headmistress|mayoress|heiress|midwife)$/u.test(plain)) {
        return 'she';
    }
    return undefined;
}
/** Whether a word is a form of address: "Mr.", "Sir", "Gen.". */
export const isHonorific = remember((word) => {
    const plain = word.toLowerCase();
    return he.has(plain) || she.has(plain) || any.has(plain);
});
/** Whether a word may end a title before a name: an honorific or an office. */
export const endsTitle = remember((word) => {
    return isHonorific(word) || nounKind(word) === 'person' || /^(?:general|elect)$/iu.test(word);
});
/** Whether a word may stand inside a title: "Deputy", "Defence", "Russian". */
export const standsInTitle = remember((word) => {
    const plain = word.toLowerCase();
    return (endsTitle(word) ||
        modifiers.has(plain) ||
        fields.has(plain) ||
        /^(?:of|state|staff|police|'s|’s|and)$/u.test(plain) ||
        countryOf(word) !== undefined);
});
/** Whether a word says what an office is over: "defence", "Tourism". */
export const isPortfolio = (word) => fields.has(word.toLowerCase());
/** Whether a word only shades an office: "former", "acting", "visiting". */
export const isRoleModifier = (word) => modifiers.has(word.toLowerCase());
