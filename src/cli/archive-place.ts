import { resolve } from 'node:path'
import type { Command } from 'commander'

/** Adds the option that says where fetched pages are kept. */
export function addArchiveOption(command: Command): Command {
  return command.option(
    '--archive <folder>',
    'where fetched pages are kept (default: archive, in the folder of the ledger)',
  )
}

/** Where a ledger's fetched pages are kept: in its folder; beside wherever the person stands for a ledger that is in no folder. */
export function archivePlace(ledger: string, cwd: string, archive?: string): string {
  if (archive !== undefined) return resolve(cwd, archive)
  return isFolder(ledger) ? resolve(cwd, ledger, 'archive') : resolve(cwd, 'hearsay-archive')
}

const isFolder = (ledger: string): boolean => !/^postgres(?:ql)?:\/\//i.test(ledger)
