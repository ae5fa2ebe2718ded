import { escapeHtml } from '../core/escape-html.js';
import { certaintyMark, stanceMark } from '../core/marks.js';
/** Words of a page within a line of ours. */
const theirs = (words) => `<bdi>${escapeHtml(words)}</bdi>`;
/** The table of attributions: who, with which stance and certainty, in which words, how sure the reading is. */
export function drawNotes({ notes, lit }, anchors, heading) {
    const head = heading.sub('Who said what');
    if (notes.length === 0)
        return `<section>${head}<p>No attribution was found in this text.</p></section>`;
    const rows = notes.map((note) => drawNote(note, lit.placed.has(note.number), anchors));
    return `<section>${head}<table class="notes"><thead><tr><th scope="col">No.</th><th scope="col">Speaker</th><th scope="col">Stance, certainty</th><th scope="col">In the exact words</th><th scope="col" class="r">Sure</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></section>`;
}
function drawNote(note, placed, anchors) {
    const { number, inside, attribution } = note;
    const no = placed
        ? `<a href="#${anchors.cue(number)}" aria-label="${number}, to the words">${number}</a>`
        : String(number);
    const nested = inside === undefined ? '' : `<span class="in nw"> in ${inside}</span>`;
    const signs = [
        `<span class="nw">${stanceMark(attribution.stance)} ${attribution.stance}</span>`,
        `<span class="nw">${certaintyMark(attribution.certainty)} ${attribution.certainty}</span>`,
        ...(note.about === undefined ? [] : [`<a href="#${anchors.note(note.about)}">about ${note.about}</a>`]),
        ...(note.doubtful ? ['<span class="in">doubtful reading</span>'] : []),
    ];
    return `<tr id="${anchors.note(number)}"><th scope="row" class="nw">${no}${nested}</th><td>${drawSpeaker(note)}</td><td>${signs.join('<br>')}</td><td class="t">${drawWords(note)}</td><td class="r">${note.sure}</td></tr>`;
}
function drawSpeaker({ speaker, unnamed, role, kind }) {
    if (speaker === undefined)
        return '<span class="in">nobody is named</span>';
    const name = theirs(speaker) + (unnamed ? ' (unnamed)' : '');
    const office = role === undefined ? '' : `${theirs(role)} · `;
    return unnamed ? name : `${name}<br><span class="in">${office}${kind}</span>`;
}
function drawWords({ words, cue }) {
    const signal = cue === '' ? '' : `<span class="in">cue <bdi class="t">${escapeHtml(cue)}</bdi></span>`;
    if (words === '')
        return signal;
    return `<span dir="auto">${escapeHtml(words)}</span>${signal === '' ? '' : `<br>${signal}`}`;
}
/** The list of everybody who speaks or holds an office, with the words by which the text calls them. */
export function drawWho({ who }, heading) {
    if (who.length === 0)
        return '';
    return `<section>${heading.sub('Who is who')}<table class="names"><thead><tr><th scope="col">Name</th><th scope="col">Kind and office</th><th scope="col">Also called</th></tr></thead><tbody>${who.map(drawOne).join('\n')}</tbody></table></section>`;
}
function drawOne({ name, type, roles, speaksAs, forms }) {
    const voice = speaksAs.length === 0 ? [] : [`speaks as ${speaksAs.map(theirs).join(', ')}`];
    const known = [type, ...roles.map(theirs), ...voice].join('<br>');
    return `<tr><th scope="row">${theirs(name)}</th><td>${known}</td><td class="t">${forms.map(theirs).join(' · ')}</td></tr>`;
}
/** Dates beside doubts, or whichever of the two there is. */
export function drawDatesAndDoubts(view, notices, anchors, heading) {
    const dates = drawDates(view.times, heading);
    const doubts = drawDoubts(view.notes, notices, anchors, heading);
    if (dates === '' && doubts === '')
        return '';
    const both = dates !== '' && doubts !== '';
    return `<section${both ? ' class="two"' : ''}>${dates}${doubts}</section>`;
}
function drawDates(times, heading) {
    if (times.length === 0)
        return '';
    const lines = times.map(({ text, value }) => `<dt dir="auto">${escapeHtml(text)}</dt><dd>${theirs(value)}</dd>`);
    return `<div>${heading.sub('Dates')}<dl>${lines.join('')}</dl></div>`;
}
function drawDoubts(notes, notices, anchors, heading) {
    const lines = [
        ...notices.map(({ code, message }) => `<li>${theirs(message)} <span class="id">${escapeHtml(code)}</span></li>`),
        ...notes
            .filter(({ doubtful }) => doubtful)
            .map(({ number, cue, words, sure }) => `<li><a href="#${anchors.note(number)}"><b>${number}</b></a> “${theirs(cue === '' ? words : cue)}”: a doubtful reading, ${sure} in 100.</li>`),
    ];
    return lines.length === 0 ? '' : `<div>${heading.sub('Doubts')}<ul>${lines.join('')}</ul></div>`;
}
