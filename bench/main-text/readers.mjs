import { extractPage } from '../../dist/extract/index.js'
import { loadReadability } from './readability.mjs'

export const ours = ({ bytes, url }) => {
  const page = extractPage({ bytes, url, contentType: 'text/html' })
  return page.kind === 'article' ? page.text : ''
}

/** Who can be measured, by the name in the table; the peer only where it is installed. */
export function loadReaders() {
  const readability = loadReadability()
  return new Map([...(readability ? [['Readability, linkedom', readability]] : []), ['Hearsay', ours]])
}
