import { findBylineIn } from './clean-byline.js';
import { foldForMatch } from './fold-text.js';
import { isProse } from './page-view.js';
import { findDate } from './parse-date.js';
const updated = /\b(?:updated|last (?:modified|updated|changed)|modified|edited|aktualisiert|mis à jour|uuendatud)\b/i;
const posted = /\b(?:published|posted|first published|issued|veröffentlicht|publié|publicado|publicerad|julkaistu|avaldatud|opublikowano)\b/i;
/** What is printed around the headline: "By Ana Ruiz — Tuesday 6 August 2024, 09:05 BST". */
export function readVisible(view, title) {
    const blocks = view.blocks.filter((block) => !isInMargin(view, block));
    const wanted = foldForMatch(title ?? '');
    const at = wanted === '' ? -1 : blocks.findIndex((block) => block.lines.some((line) => foldForMatch(line) === wanted));
    const published = [];
    const modified = [];
    const authors = [];
    for (const [index, block] of blocks.entries()) {
        const isNear = at >= 0 ? index >= at - 4 && index <= at + 8 : index < 12;
        if (block.text.length > 400 || isSentence(block))
            continue;
        for (const line of block.lines) {
            const byline = isNear ? findBylineIn(line) : undefined;
            if (byline !== undefined)
                authors.push(byline);
            if (!isNear && !(posted.test(line) && line.length < 120))
                continue;
            const [before = '', after] = splitAtUpdate(line);
            if (findDate(before))
                published.push(before);
            if (after !== undefined && findDate(after))
                modified.push(after);
        }
    }
    return { authors: authors.slice(0, 1), published: published.slice(0, 5), modified: modified.slice(0, 5) };
}
function isSentence(block) {
    return isProse(block) && /[.!?]["”’]?$/.test(block.text) && !posted.test(block.text);
}
function splitAtUpdate(text) {
    const match = updated.exec(text);
    return match ? [text.slice(0, match.index), text.slice(match.index)] : [text];
}
function isInMargin(view, block) {
    for (let at = block.element; at; at = at.parent) {
        if (/^(?:nav|aside|footer|button|figure|form)$/.test(at.name))
            return true;
        const names = `${at.attributes['class'] ?? ''} ${at.attributes['id'] ?? ''}`.slice(0, 300);
        if (view.isFurniture(at) &&
            /comment|discuss|related|teaser|sidebar|rail|promo|popular|trending|next|more|widget|weather/i.test(names))
            return true;
    }
    return false;
}
