const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/**
 * Words of a page as plain words of CommonMark and GitHub's Markdown: no markup, no HTML and no link of theirs comes into being.
 * `&`, `<` and `>` become entities because older readers of Markdown pass `\<` on as it is.
 */
export function escapeMarkdown(text) {
    return text
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
        .replace(/[\\`*_[\]|~$@^{}]/g, '\\$&')
        .replace(/[&<>]/g, (sign) => signs[sign] ?? sign)
        .replace(/:(?=\/\/)/g, '\\:')
        .replace(/(www)\./gi, '$1\\.');
}
/** The same on one line, as in a heading or a cell of a table. */
export function escapeMarkdownLine(text) {
    return escapeLineStart(escapeMarkdown(text.replace(/\s+/gu, ' ').trim()));
}
/** A line whose first letters would begin a heading, a list, a rule or a table. Takes escaped words. */
export function escapeLineStart(line) {
    return line.replace(/^([#+=:-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
