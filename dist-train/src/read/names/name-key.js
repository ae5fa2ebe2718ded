import { remember } from './remember.js';
/** What two spellings of one name share: no accents, plain apostrophes and hyphens, single blanks, no article. Case stays: "US" is not "us". */
export const nameKey = remember((name) => {
    return name
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .replace(/[’‘ʼ]/gu, "'")
        .replace(/[‐‑]/gu, '-')
        .replace(/[\s\u00a0]+/gu, ' ')
        .trim()
        .replace(/^[Tt]he (?=\S)/u, '');
});
