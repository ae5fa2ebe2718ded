// Reads all pages four times in a process of its own, unpacked before the clock starts, and says how many a CPU-second are read.
// The first time over compiles; of the others the middle one is given.
import { corporaOf, pageOf, rowsOf } from './pages.mjs'
import { loadReaders } from './readers.mjs'

const [shared, who] = process.argv.slice(2)
const read = loadReaders().get(who)
const speeds = []
for (let pass = 0; pass < 4; pass += 1) {
  let seconds = 0
  let pages = 0
  for (const corpus of corporaOf)
    for (const row of rowsOf(shared, corpus)) {
      const page = { bytes: pageOf(shared, corpus, row), url: row.url }
      const started = process.cpuUsage()
      read(page)
      const { user, system } = process.cpuUsage(started)
      seconds += (user + system) / 1e6
      pages += 1
    }
  speeds.push(pages / seconds)
}
const [first, ...others] = speeds.map((speed) => speed.toFixed(0))
const [least, middle, most] = others.sort((a, b) => a - b)
process.stdout.write(
  `${who.padEnd(22)} ${middle} pages a CPU-second (${least} to ${most}; the first time over ${first})\n`,
)
