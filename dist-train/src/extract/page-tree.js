/** Every element below this one (and itself), in page order. Recursion is safe: `parsePage` bounds the depth. */
export function* elementsOf(element) {
    yield element;
    for (const child of element.children)
        if (child.kind === 'element')
            yield* elementsOf(child);
}
/** All words below an element, as they stand. */
export function textOf(node) {
    if (node.kind === 'text')
        return node.text;
    return node.children.map(textOf).join('');
}
/** The element and what it stands in, innermost first. */
export function* chainOf(element) {
    for (let at = element; at; at = at.parent)
        yield at;
}
/** An attribute's value without white space at its edges; absent when it is empty. */
export function attributeOf(element, name) {
    const value = Object.hasOwn(element.attributes, name) ? element.attributes[name]?.trim() : undefined;
    return value === '' ? undefined : value;
}
