import { readFile } from 'node:fs/promises'
import { parseCorrection } from '../../acquire/index.ts'
import type { Correction } from '../../core/correction.ts'
import { HearsayError } from '../../core/error.ts'
import { takeInCorrections } from '../../pipeline/index.ts'
import type { LedgerStore } from '../../store/index.ts'
import { exit } from '../failure.ts'
import { say, type Terminal } from '../terminal.ts'

/** How far another machine's clock may be ahead of ours. */
const mostAheadMs = 86_400_000

/** Takes in a file of corrections, one a line; a line that holds none is named, and the others are taken in. Gives the exit status. */
export async function takeInFile(store: LedgerStore, file: string, terminal: Terminal): Promise<number> {
  const latest = new Date(Date.parse(terminal.now()) + mostAheadMs).toISOString()
  const corrections: Correction[] = []
  let failed = 0
  for (const [place, line] of (await readText(file)).split('\n').entries()) {
    if (line.trim() === '') continue
    const correction = parseLine(line)
    const wrong = typeof correction === 'string' ? correction : undefined
    if (typeof correction !== 'string' && correction.at <= latest) corrections.push(correction)
    else {
      failed += 1
      say(
        terminal,
        `${file}, line ${place + 1}: ${wrong ?? 'expected a correction that was made by now'}; it was left out`,
      )
    }
  }
  const added = await takeInCorrections(store, corrections)
  say(terminal, `Took in ${added} new, ${corrections.length - added} known, ${failed} failed.`)
  return failed > 0 ? exit.someFailed : exit.allRead
}

async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const message = isMissing ? `found none` : `it cannot be read: ${String(error).slice(0, 200)}`
    throw new HearsayError(
      isMissing ? 'input.missing' : 'input.unreadable',
      `Expected a file of corrections at ${file}, ${message}`,
      { cause: error },
    )
  }
}

function parseLine(line: string): Correction | string {
  try {
    return parseCorrection(JSON.parse(line))
  } catch (error) {
    if (error instanceof SyntaxError) return `expected JSON, got ${line.slice(0, 80)}`
    throw error
  }
}
