import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HearsayError } from '../src/core/error.ts'

/** Whether a text may be English, as nearly every text with both of these words is. */
export const isEnglish = (text: string): boolean => /\bthe\b/.test(text) && /\bof\b/.test(text)

function textOf(line: string, path: string): string {
  const parsed = parseJson(line)
  if (typeof parsed === 'object' && parsed !== null && 'text' in parsed && typeof parsed.text === 'string')
    return parsed.text
  throw new HearsayError('input.unsupported', `Expected a "text" in every line of ${path}, got ${line.slice(0, 60)}`)
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * The texts right in a folder: each file in `.txt`, and the `text` of each line of a file in `.jsonl`, by the names of the files; those wanted.
 * @throws HearsayError `input.missing`, `input.none` or `input.unsupported`.
 */
export function readTexts(folder: string, isWanted: (text: string) => boolean = () => true): readonly string[] {
  if (!existsSync(folder))
    throw new HearsayError('input.missing', `Expected a folder of texts at ${folder}; there is none.`)
  const texts = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (name.endsWith('.txt')) return [readFileSync(path, 'utf8')]
      if (!name.endsWith('.jsonl')) return []
      return readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => textOf(line, path))
    })
  const wanted = texts.filter(isWanted)
  if (wanted.length > 0) return wanted
  throw new HearsayError(
    'input.none',
    `Expected English texts in ${folder}, as files in .txt or lines of .jsonl with a "text"; there are none.`,
  )
}
