import { randomUUID } from 'node:crypto'
import { type Archive, type Exchange, openArchive } from '../acquire/index.ts'
import { say, type Terminal } from './terminal.ts'
import { version } from './version.ts'

/** An archive that is made when there is something to keep. */
export interface LazyArchive {
  append(exchanges: readonly Exchange[]): Promise<void>
  close(): Promise<void>
}

/** The archive in a folder; it is opened with the first exchange, and throws then what stands in the way. */
export function openLazyArchive(folder: string, terminal: Terminal): LazyArchive {
  let opening: Promise<Archive> | undefined
  const open = async (): Promise<Archive> => {
    const archive = await openArchive(folder, { now: terminal.now, uuid: randomUUID, software: `Hearsay/${version}` })
    for (const notice of archive.notices) say(terminal, notice)
    return archive
  }
  return {
    async append(exchanges) {
      for (const exchange of exchanges) {
        opening ??= open()
        await (await opening).append(exchange)
      }
    },
    close: async () => (await opening?.catch(() => undefined))?.close(),
  }
}
