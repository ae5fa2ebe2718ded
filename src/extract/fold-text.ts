/** A text without lone surrogates: each becomes U+FFFD, so that offsets mean the same to every reader. */
export function wellFormed(text: string): string {
  if (!/[\ud800-\udfff]/.test(text)) return text
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

/**
 * Words as they are printed: white space folded to one blank (the unbreakable kinds too), soft hyphens and control
 * characters left out. Zero-width and direction marks stay: they are part of what the page says.
 */
export function foldText(text: string): string {
  return wellFormed(text)
    .replace(/[\t\n\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\x85]+/g, ' ')
    .replace(/[\x00-\x1f\x7f-\x9f\u00ad]/g, '')
    .trim()
}

/** A text for comparing only: small letters and figures, everything else one blank. */
export function foldForMatch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
