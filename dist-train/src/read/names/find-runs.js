import { isCalendarName, isCalendarWord, isFunctionWord } from './common-words.js';
import { countryOf, knownName } from './known-names.js';
import { governmentHeads, locationHeads, organizationHeads, productNames } from './lists/head-words.js';
import { endsTitle, isPortfolio } from './titles.js';
import { nameList, wordSet } from './word-list.js';
const particles = wordSet('de da do dos das del della di du la le les van von der den ter ten zu bin bint ibn al el ul y e af av des');
const heads = wordSet(governmentHeads, organizationHeads, locationHeads);
const wideHeads = wordSet(governmentHeads);
const ofHeads = wordSet('ministry department bank university institute church house court council board office secretary minister chief chiefs sea gulf strait bay isle island city port cape republic kingdom state union party union prince duke bishop archbishop order college school academy society museum battle treaty siege declaration lord commonwealth university battalion army union organisation organization association federation');
const lowerStarts = wordSet(nameList(productNames)
    .filter((name) => /^\p{Ll}/u.test(name))
    .join(' '), 'dpa teleSUR eBay iOS macOS');
const quotes = /^["“”„«»‘'‹›([–—:•*-]+$/u;
/** Whether a token is written as a name is: "Shoigu", "al-Assad", "d’Ivoire", "iPhone". */
export function isCapital({ text, kind }) {
    if (kind !== 'word')
        return false;
    return (/^\p{Lu}/u.test(text) ||
        /^(?:al|el|as|ad|an|ar|at|az|ash|bin|ibn|ul|d|l|de|o)[-’']\p{Lu}/u.test(text) ||
        lowerStarts.has(text));
}
const isOpenToken = (tokens, at, first) => at === first || (at > first && quotes.test(tokens[at - 1]?.text ?? ''));
/** Every stretch of capitalised words of one sentence, with the small words that names hold: "Bank of England", "Ursula von der Leyen". */
export function findRuns(doc, index) {
    const sentence = doc.sentences[index];
    if (sentence === undefined)
        return [];
    const runs = [];
    let at = sentence.tokens[0];
    while (at < sentence.tokens[1]) {
        const end = isRunStart(doc.tokens, at, sentence) ? runEnd(doc.tokens, at, sentence.tokens[1]) : at;
        if (end > at)
            runs.push({ tokens: [at, end], sentence: index, opens: isOpenToken(doc.tokens, at, sentence.tokens[0]) });
        at = Math.max(at + 1, end);
    }
    return runs;
}
function isRunStart(tokens, at, sentence) {
    const token = tokens[at];
    if (token === undefined || !isCapital(token))
        return false;
    const next = tokens[at + 1];
    if (token.text === 'I' || token.text === "I'm")
        return false;
    if (isCalendarWord(token.text))
        return isCalendarName(token.text) && next !== undefined && isCapital(next) && !isFunctionWord(next.text);
    if (!isFunctionWord(token.text))
        return true;
    const follows = next !== undefined && isCapital(next) && next.text !== 'I';
    if (knownName(`${token.text} ${next?.text}`) !== undefined && !/^the$/iu.test(token.text))
        return true;
    if (/^(?:US|UK|WHO|IT|AM)$/u.test(token.text))
        return /^(?:US|WHO)$/u.test(token.text);
    if (token.text === 'The')
        return follows && next?.text === 'Hague';
    return (follows &&
        /^(?:New|No|Second|First|Third|Last|All|One|Our|Next|Near)$/u.test(token.text) &&
        !isOpenToken(tokens, at, sentence.tokens[0]));
}
function runEnd(tokens, first, limit) {
    let end = first + 1;
    while (end < limit && end - first < 14) {
        const step = stepFrom(tokens, first, end, limit);
        if (step === 0)
            break;
        end += step;
    }
    return end;
}
const textAt = (tokens, at) => tokens[at]?.text ?? '';
/** How many tokens the run takes up next: 0 when it ends here. */
function stepFrom(tokens, first, at, limit) {
    const word = textAt(tokens, at);
    const capitalAt = (place) => {
        const token = tokens[place];
        return place < limit && token !== undefined && isCapital(token) && token.text !== 'I' && !isCalendarWord(token.text);
    };
    const token = tokens[at];
    if (token === undefined)
        return 0;
    if (capitalAt(at))
        return isFunctionWord(word) && !/^(?:US|WHO|II|III|All|One|First|Second|Over|Under|Up|No)$/u.test(word) ? 0 : 1;
    const last = textAt(tokens, at - 1);
    if (word === '&' || (word === '/' && touches(tokens, at)))
        return capitalAt(at + 1) ? 2 : 0;
    if (word === 'the' && /^(?:Save|Stop|Free|Reclaim|Protect|Defend|Keep|Feed|Fix)$/u.test(last))
        return capitalAt(at + 1) ? 2 : 0;
    if (particles.has(word))
        return particleStep(tokens, at, capitalAt);
    if (token.kind === 'number' && /^\d{1,4}$/u.test(word))
        return knownName(`${last} ${word}`) === undefined ? 0 : 1;
    if (word === ',' && /^(?:Inc|Ltd|LLC|Corp|PLC)\.?$/u.test(textAt(tokens, at + 1)))
        return 2;
    if (word === 'of' || word === 'for')
        return ofStep(tokens, first, at, capitalAt);
    if (word === 'and')
        return andStep(tokens, first, at, capitalAt);
    if (/^['’](?:s)?$/u.test(word))
        return ownerStep(tokens, first, at, capitalAt);
    return 0;
}
const touches = (tokens, at) => tokens[at - 1]?.span[1] === tokens[at]?.span[0] && tokens[at]?.span[1] === tokens[at + 1]?.span[0];
function particleStep(tokens, at, capitalAt) {
    let end = at + 1;
    while (end - at < 3 && particles.has(textAt(tokens, end)))
        end += 1;
    return capitalAt(end) ? end - at + 1 : 0;
}
/** "Ministry of …", "Sea of …", "Minister of Defence"; but "Rusu of the cooperative" and "director of Meridian" end before "of". */
function ofStep(tokens, first, at, capitalAt) {
    const last = textAt(tokens, at - 1).toLowerCase();
    const skip = textAt(tokens, at + 1) === 'the' ? 2 : 1;
    if (!capitalAt(at + skip) || endsTitle(textAt(tokens, at + skip)))
        return 0;
    const next = textAt(tokens, at + skip);
    if (endsTitle(last) && last !== 'general') {
        return /^(?:minister|secretary|chief|chiefs)$/u.test(last) && (isPortfolio(next) || /^(?:State|Staff)$/u.test(next))
            ? skip + 1
            : 0;
    }
    const fits = textAt(tokens, at) === 'of'
        ? ofHeads.has(last) || wideHeads.has(last) || (governs(tokens, first, at) && countryOf(next) !== undefined)
        : governs(tokens, first, at);
    return fits ? skip + 1 : 0;
}
/** Whether the run so far holds a word that takes "for" or "and": "Ministry", "Centre", "Committee". */
function governs(tokens, first, at) {
    for (let i = first; i < at; i += 1) {
        if (/^(?:Ministry|Department|Agency|Centre|Center|Committee|Institute|Organi[sz]ation|Commission|Council|Association|Office|Society|Campaign|Observatory|Foundation|Fund|Programme|Program|Authority|Board|Directorate|Bureau|Federation|Administration|Union)$/u.test(textAt(tokens, i)))
            return true;
    }
    return false;
}
/** "Ministry of Trade and Industry", "the Food and Water Agency"; not "Orsa and Brennhov Tramworks". */
function andStep(tokens, first, at, capitalAt) {
    if (!capitalAt(at + 1))
        return 0;
    const inside = Array.from({ length: at - first }, (_, i) => textAt(tokens, first + i));
    if (governs(tokens, first, at) && inside.some((word) => word === 'of' || word === 'for')) {
        return isPortfolio(textAt(tokens, at + 1)) || isPortfolio(textAt(tokens, at - 1)) ? 2 : 0;
    }
    if (inside.length > 2 || !/^(?:the|The|'s|’s)$/u.test(textAt(tokens, first - 1)) || governs(tokens, first, at))
        return 0;
    if (knownName(inside.join(' ')) !== undefined ||
        inside.some((word) => endsTitle(word) || heads.has(word.toLowerCase())))
        return 0;
    let end = at + 1;
    while (end - at < 5 && capitalAt(end))
        end += 1;
    return end - at > 1 && heads.has(textAt(tokens, end - 1).toLowerCase()) ? 2 : 0;
}
/** "Metalworkers’ Union", "People's Army", "Queen's University": a plain noun owns a body; a name that owns one is a name of its own. */
function ownerStep(tokens, first, at, capitalAt) {
    if (!capitalAt(at + 1))
        return 0;
    const owner = textAt(tokens, at - 1).toLowerCase();
    const plain = /(?:workers|farmers|teachers|drivers|miners|growers|reporters|journalists|writers|students|nurses|doctors|lawyers|officers|owners|employers|pensioners|fishermen|veterans|engineers|pilots|soldiers|consumers|tenants|traders|bankers|actors|artists|judges|bishops|chiefs|editors)$/u;
    const single = /^(?:people|women|men|children|king|queen|students|mothers|citizens|consumer|worker|bishop|girls|boys|parents)$/u;
    if (!plain.test(owner) && !single.test(owner))
        return 0;
    if (at - first > 3)
        return 0;
    return 2;
}
