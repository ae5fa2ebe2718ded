import { functionWords, openers } from './lists/common-words.js';
import { wordSet } from './word-list.js';
const closed = wordSet(functionWords);
const open = wordSet(openers);
const calendar = wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. mon tue wed thu fri sat sun christmas easter ramadan gmt bst cet cest utc est edt am pm a.m. p.m. bc ad`);
const calendarNames = wordSet('april may june august');
/** Determiners that open a noun phrase. */
export const determiners = wordSet('the a an this that these those its his her their our my your some several many few both one two three four five six seven eight nine ten no another every each any all most other');
/** Words that end a noun phrase's run of words before a preposition phrase or a clause. */
export const phraseEnds = wordSet(`of in on at by for from to with about into over under after before during since until till through among amid between against across near outside inside off as per like than
  and or but nor so yet who whom whose which that what when where why how if whether because while although though unless is are was were be been being am has have had do does did
  will would shall should can could may might must said says say told tells added asked denied confirmed announced reported claimed warned accused insisted wrote declined refused vowed promised
  also not n't never still now then later yesterday today tomorrow there here it he she they we i you him them us me wants want hopes believes thinks fears expects plans called calls`);
/** Whether a word belongs to a closed class: articles, pronouns, prepositions, auxiliaries, numerals. */
export const isFunctionWord = (word) => closed.has(word.toLowerCase());
/** Whether a word is one that sentences begin with and that names nothing. */
export const isOpener = (word) => closed.has(word.toLowerCase()) || open.has(word.toLowerCase());
/** Whether a word names a day, a month or a clock. */
export const isCalendarWord = (word) => calendar.has(word.toLowerCase());
/** Whether a month is also a given name: "April", "May". */
export const isCalendarName = (word) => calendarNames.has(word.toLowerCase());
