export const articleId = (id) => id;
export const revisionId = (id) => id;
export const groupId = (id) => id;
export const storyId = (id) => id;
export const claimId = (id) => id;
export const originId = (id) => id;
export const entityId = (id) => id;
export const attributionId = (id) => id;
/**
 * Eleven letters and figures that stand for a string: 53 bits, the same on every machine. Names things; guards nothing.
 * Mixing after C. Doty-Humphrey's and B. Larsen's published constants (MurmurHash3 finaliser, A. Appleby, public domain).
 */
export function shortHash(text) {
    let low = 0xdeadbeef;
    let high = 0x41c6ce57;
    for (let i = 0; i < text.length; i += 1) {
        const unit = text.charCodeAt(i);
        low = Math.imul(low ^ unit, 0x9e3779b1);
        high = Math.imul(high ^ unit, 0x5f356495);
    }
    low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
    const bits = (high >>> 0) % 0x200000;
    return (bits * 0x100000000 + (low >>> 0)).toString(36).padStart(11, '0');
}
