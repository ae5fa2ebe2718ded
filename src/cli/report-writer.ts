import type { HearsayError } from '../core/error.ts'
import { unreachable } from '../core/error.ts'
import type { Reading } from '../core/reading.ts'
import {
  toFailureJson,
  toReadingJson,
  toReadingsJson,
  toReportHtml,
  toReportMarkdown,
  toReportText,
} from '../export/index.ts'
import { hasColour, print, type Terminal, widthOf } from './terminal.ts'

export const reportFormats = ['text', 'json', 'jsonl', 'html', 'markdown'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Takes readings as they come and prints them in one format: at once where the format allows it, else at the end. */
export interface ReportWriter {
  /** `fetchedAt` is when the article was seen, where the input says so. */
  read(reading: Reading, seen: { readonly fetchedAt?: string }): Promise<void>
  failed(id: string, error: HearsayError): Promise<void>
  end(): Promise<void>
}

/** A writer to stdout for a format. */
export function createReportWriter(format: ReportFormat, terminal: Terminal): ReportWriter {
  const { stdout, env } = terminal
  switch (format) {
    case 'jsonl':
      return {
        read: (reading, seen) => print(stdout, `${toReadingJson(reading, seen)}\n`),
        failed: (id, { code, message }) => print(stdout, `${toFailureJson({ id, code, message })}\n`),
        end: nothing,
      }
    case 'text': {
      const look = { width: widthOf(stdout, env), colour: hasColour(stdout, env) }
      return oneAfterAnother((reading) => toReportText(reading, look), terminal)
    }
    case 'markdown':
      return oneAfterAnother(toReportMarkdown, terminal)
    case 'json':
      return allTogether((readings, asked) => `${toReadingsJson(readings, asked)}\n`, terminal)
    case 'html':
      return allTogether(
        (readings) => (readings.length > 0 ? toReportHtml(readings, { generatedOn: terminal.now().slice(0, 10) }) : ''),
        terminal,
      )
    default:
      return unreachable(format)
  }
}

/** Failures are said on stderr; only jsonl has a line for them. */
const nothing = async (): Promise<void> => undefined

function oneAfterAnother(toText: (reading: Reading) => string, { stdout }: Terminal): ReportWriter {
  let printed = 0
  return {
    async read(reading) {
      await print(stdout, `${printed > 0 ? '\n\n' : ''}${toText(reading)}\n`)
      printed += 1
    },
    failed: nothing,
    end: nothing,
  }
}

function allTogether(
  toText: (readings: readonly Reading[], asked: number) => string,
  { stdout }: Terminal,
): ReportWriter {
  const readings: Reading[] = []
  let failures = 0
  return {
    async read(reading) {
      readings.push(reading)
    },
    async failed() {
      failures += 1
    },
    end: () => print(stdout, toText(readings, readings.length + failures)),
  }
}
