// Reads COUNT pages one after the other in a process of its own and says how much memory it took at most.
import { extractPage } from '../../dist/extract/index.js'
import { corporaOf, pageOf, rowsOf } from './pages.mjs'

const [shared, count] = process.argv.slice(2)
const pages = corporaOf.flatMap((corpus) => rowsOf(shared, corpus).map(({ url, htmlGz }) => ({ corpus, url, htmlGz })))
let letters = 0
for (let at = 0; at < Number(count); at += 1) {
  const { corpus, url, htmlGz } = pages[at % pages.length]
  const page = extractPage({ bytes: pageOf(shared, corpus, { htmlGz }), url, contentType: 'text/html' })
  if (page.kind === 'article') letters += page.text.length
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024)
process.stdout.write(`${count} pages, ${letters} letters of text: at most ${peak} MB of memory\n`)
