import { type LedgerStore, openLedger } from '../store/index.ts'
import { say, type Terminal } from './terminal.ts'

/** Opens a ledger, made if missing; says where one of an older Hearsay was kept. */
export const openToWrite = (place: string, terminal: Terminal): Promise<LedgerStore> =>
  openLedger(place, {
    onBackup: (file) =>
      say(
        terminal,
        `The ledger was made by an older Hearsay and is completed now. It is kept as it was in ${file}; delete that file when you no longer want it.`,
      ),
  })
