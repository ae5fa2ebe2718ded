// The peer: Readability over linkedom. It lives in bench/node_modules: npm ci --prefix bench
import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

/** Gives the main text of a page by Readability; `undefined` where it is not installed. */
export function loadReadability() {
  try {
    const { Readability } = load('@mozilla/readability')
    const { parseHTML } = load('linkedom')
    return ({ bytes }) => {
      const { document } = parseHTML(new TextDecoder().decode(bytes))
      try {
        return new Readability(document).parse()?.textContent ?? ''
      } catch {
        return ''
      }
    }
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    return undefined
  }
}
