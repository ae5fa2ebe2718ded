/** Bidirectional controls: they order letters and show none. */
const bidiControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** An address as a link may carry it: http and https only, so that a page's `javascript:` never becomes one of ours. */
export function toWebAddress(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
/** Words of a page for a place of ours that cannot isolate them, as a window's title: without controls that would turn our letters round. */
export function withoutBidiControls(text) {
    return text.replace(bidiControl, '');
}
