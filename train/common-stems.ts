// Counts common stems anew: npm run stems -- REPORTS PAGES
import { readFileSync, writeFileSync } from 'node:fs'
import { HearsayError } from '../src/core/error.ts'
import { shareOf } from '../src/ledger/common-stems.ts'
import { countStems, toBands } from './count-stems.ts'
import { isEnglish, readTexts } from './read-texts.ts'

const path = 'src/ledger/common-stems.ts'

/** Ends the program with one line about what stands in the way. */
function stop(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

function readOrStop(...[folder, isWanted]: Parameters<typeof readTexts>): readonly string[] {
  try {
    return readTexts(folder, isWanted)
  } catch (error) {
    if (error instanceof HearsayError) return stop(error.message)
    throw error
  }
}

const [reports, pages, ...more] = process.argv.slice(2)
if (reports === undefined || pages === undefined || more.length > 0) {
  stop(
    'Expected: npm run stems -- REPORTS PAGES, two folders of texts (.txt, or .jsonl with a "text" in each line): political reports (text/ in the training part of PolNeAR) and pages of all sorts (Article Extraction Benchmark).',
  )
}

const [own, other] = [readOrStop(reports), readOrStop(pages, isEnglish)]
const counted = toBands(countStems(own, other))
const source = readFileSync(path, 'utf8')
const written = source.replace(/(?<=const bands = `\n)[^`]*(?=\n`)/, counted)
writeFileSync(path, written)
const stems = counted.split(/[\s:]+/).filter((word) => shareOf.has(word)).length
process.stderr.write(
  `${own.length} and ${other.length} texts. ${written === source ? `${path} is as it was` : `${path} is written anew; of ${shareOf.size} stems ${stems} are left`}.\n`,
)
