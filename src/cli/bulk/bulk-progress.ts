import type { Terminal } from '../terminal.ts'

/** Tells on stderr how far a run over many shards is. */
export interface BulkProgress {
  /** One more report; `taken` of the present shard's bytes were taken so far. */
  report(taken: number): void
  /** A shard is settled, read by us or not. */
  settled(bytes: number, isOurs: boolean): void
  /** Takes the bar away, so that other lines can be written. */
  clear(): void
}

const barWidth = 24
const redrawMs = 100
const lineMs = 30_000

/**
 * A bar on a terminal, otherwise a line every 30 seconds: reports, bytes of all, reports a second, and the time that remains if
 * the bytes go on as they went.
 */
export function createBulkProgress(terminal: Terminal, totalBytes: number): BulkProgress {
  const { stderr } = terminal
  const startedAt = Date.parse(terminal.now())
  let [reports, settledBytes, ownBytes, taken, drawnAt, isDrawn] = [0, 0, 0, 0, startedAt, false]

  const figures = (now: number): string => {
    const seconds = Math.max(0.001, (now - startedAt) / 1000)
    const own = ownBytes + taken
    const left = totalBytes - settledBytes - taken
    const rate = `${(reports / seconds).toFixed(1)} a second`
    const remaining = own > 0 ? ` · ${toDuration((left / own) * seconds)} left` : ''
    return `${reports.toLocaleString('en')} pages · ${toSize(settledBytes + taken)} of ${toSize(totalBytes)} · ${rate}${remaining}`
  }
  const draw = (): void => {
    const now = Date.parse(terminal.now())
    if (now - drawnAt < (stderr.isTTY ? redrawMs : lineMs)) return
    drawnAt = now
    if (!stderr.isTTY) {
      stderr.write(`Reading ${figures(now)}\n`)
      return
    }
    const share = totalBytes > 0 ? Math.min(1, (settledBytes + taken) / totalBytes) : 0
    const filled = Math.round(share * barWidth)
    stderr.write(`\r\u001b[2KReading ▕${'█'.repeat(filled)}${' '.repeat(barWidth - filled)}▏ ${figures(now)}`)
    isDrawn = true
  }
  return {
    report(takenNow) {
      reports += 1
      taken = takenNow
      draw()
    },
    settled(bytes, isOurs) {
      settledBytes += bytes
      if (isOurs) ownBytes += bytes
      taken = 0
      draw()
    },
    clear() {
      if (isDrawn) stderr.write('\r\u001b[2K')
      isDrawn = false
    },
  }
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const

/** Bytes for a person: "1.2 GB". */
export function toSize(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const value = bytes / 1000 ** power
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`
}

/** Seconds for a person: "40 s", "12 min", "3 h 20 min". */
export function toDuration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
