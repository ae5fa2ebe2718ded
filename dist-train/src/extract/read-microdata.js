import { foldText } from './fold-text.js';
import { attributeOf, chainOf, elementsOf, textOf } from './page-tree.js';
/** What the page's microdata (`itemprop`) says about the report; reviews and comments on it are left aside. */
export function readMicrodata(root) {
    const found = new Map();
    for (const element of elementsOf(root)) {
        const properties = attributeOf(element, 'itemprop')?.toLowerCase();
        if (properties === undefined || isAside(element))
            continue;
        for (const property of properties.split(/\s+/))
            found.set(property, [...(found.get(property) ?? []), element].slice(0, 50));
    }
    const values = (property) => (found.get(property) ?? []).map(valueIn).filter((value) => value !== '');
    const title = values('headline')[0];
    const outlet = (found.get('publisher') ?? []).map(nameOf).find((name) => name !== '');
    return {
        ...(title !== undefined && { title }),
        ...(outlet !== undefined && { outlet }),
        authors: (found.get('author') ?? []).map(nameOf).filter((name) => name !== ''),
        published: [...values('datepublished'), ...values('datecreated')],
        modified: values('datemodified'),
    };
}
/** The name of a person or body: its `name` property, else its words. */
function nameOf(element) {
    for (const inner of elementsOf(element)) {
        if (inner !== element && attributeOf(inner, 'itemprop')?.toLowerCase() === 'name')
            return valueIn(inner);
    }
    return valueIn(element);
}
function valueIn(element) {
    const given = attributeOf(element, 'content') ?? attributeOf(element, 'datetime');
    return foldText(given ?? textOf(element)).slice(0, 500);
}
function isAside(element) {
    for (const holder of chainOf(element)) {
        const type = attributeOf(holder, 'itemtype') ?? '';
        if (/(?:Comment|UserComments|Review|Rating|ListItem|ImageObject|VideoObject)$/.test(type))
            return true;
    }
    return false;
}
