/** Control characters and halves of surrogate pairs: they move the cursor, ring, recolour, or cannot be written at all. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\p{Cs}]/gu;
/** What orders letters, joins lines or hides, and shows nothing: bidirectional controls, soft hyphen, byte order mark, tags, fillers. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
/** Letters of a page as a terminal may get them: what could steer it becomes U+FFFD, what could reorder it is dropped. */
export function toTerminalText(text) {
    return text.replace(invisible, '').replace(unprintable, '\ufffd');
}
/** The same for a line of ours: white space of any kind is one blank. */
export function toTerminalLine(text) {
    return toTerminalText(text.replace(/\s+/gu, ' ').trim());
}
/** East Asian Wide and Fullwidth (UAX #11), without the emoji, which have their own property. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const emoji = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u;
const nothing = /^[\p{Mn}\p{Me}\p{Cf}]*$/u;
/** How many columns one grapheme takes: none, one or two. */
export function graphemeWidth(grapheme) {
    if (grapheme.length === 1 && grapheme < '\u0300')
        return 1;
    if (nothing.test(grapheme))
        return 0;
    return wide.test(grapheme) || emoji.test(grapheme) ? 2 : 1;
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Chinese and Japanese run on for pages; a run is cut here at the price of one letter in a thousand drawn as two. */
const longestRun = 4096;
/** Below this, and but for CRLF, every code unit is a letter of its own, unless something from above follows it. */
const firstMark = 0x300;
const isPlain = (text, at) => {
    const unit = text.charCodeAt(at);
    return unit < firstMark && unit !== 0x0d && !(text.charCodeAt(at + 1) >= firstMark);
};
/**
 * What a reader sees as one letter each: "é" in two code points, a family in seven.
 * The segmenter gets only the runs that need it: over a text of a megabyte it takes minutes on Node 20.
 */
export function graphemesOf(text) {
    const graphemes = [];
    let at = 0;
    while (at < text.length) {
        if (isPlain(text, at)) {
            graphemes.push(text.charAt(at));
            at += 1;
            continue;
        }
        const start = at;
        while (at < text.length && at - start < longestRun && !isPlain(text, at))
            at += 1;
        // A plain letter may begin after any mark but never within CRLF or before one of its own marks.
        if (text.charCodeAt(at - 1) === 0x0d && text.charCodeAt(at) === 0x0a)
            at += 1;
        for (const { segment } of segmenter.segment(text.slice(start, at)))
            graphemes.push(segment);
    }
    return graphemes;
}
/** How many columns a text takes on a terminal. */
export function displayWidth(text) {
    return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}
/** The text with blanks up to a width; too long, it comes back as it is. */
export function padTo(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
