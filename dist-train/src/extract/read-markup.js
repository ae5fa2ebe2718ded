import { foldText } from './fold-text.js';
import { attributeOf, chainOf, elementsOf, textOf } from './page-tree.js';
/** What the page's visible markup says about the report: `<time>`, `rel="author"`, classes named after a byline. */
export function readMarkup(root) {
    const published = [];
    const plain = [];
    const modified = [];
    const related = [];
    const classed = [];
    const elements = [...elementsOf(root)];
    const heading = elements.find((element) => element.name === 'h1')?.number ?? 0;
    for (const element of elements) {
        const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.slice(0, 300);
        const { name } = element;
        if (name === 'time' || (name === 'abbr' && /\b(?:published|updated)\b/.test(names))) {
            if (isElsewhere(element))
                continue;
            const date = attributeOf(element, 'datetime') ?? attributeOf(element, 'title') ?? foldText(textOf(element));
            const near = `${names} ${attributeOf(element.parent ?? element, 'class') ?? ''}`;
            if (/updated|modified/i.test(names))
                modified.push(date);
            else if (/publish|posted|entry-date|pubdate|dateline|byline/i.test(near) || 'pubdate' in element.attributes)
                published.push(date);
            else if (element.number > heading - 40)
                plain.push(date);
        }
        else if (/\bauthor\b/i.test(attributeOf(element, 'rel') ?? '') && !isElsewhere(element)) {
            related.push(foldText(textOf(element)));
        }
        else if (/(?:^|[\s_-])(?:byline|author|authors|vcard|writer)(?:[_-]+name|__\w+|s|$|\s)/i.test(names) &&
            !isElsewhere(element)) {
            const text = foldText(textOf(element));
            if (text.length > 0 && text.length < 160)
                classed.push(text);
        }
    }
    return {
        authors: (related.length > 0 ? related : classed.slice(0, 1)).slice(0, 8),
        published: [...published, ...plain].slice(0, 20),
        modified: modified.slice(0, 20),
    };
}
/** Comments, teasers and margins have dates and authors of their own. */
function isElsewhere(element) {
    for (const holder of chainOf(element)) {
        if (holder.name === 'aside' || holder.name === 'nav' || holder.name === 'footer')
            return true;
        const names = `${attributeOf(holder, 'class') ?? ''} ${attributeOf(holder, 'id') ?? ''}`.slice(0, 300);
        if (holder.name === 'body' || holder.name === 'html')
            continue;
        if (/(?:^|[\s_-])(?:comments?|related|teasers?|sidebar|rail|promo|popular|trending|recommended|readnext|more-on|widget|latest|ticker)(?:[\s_-]|$)/i.test(names)) {
            return true;
        }
    }
    return false;
}
