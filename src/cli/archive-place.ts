import { resolve } from 'node:path'

/** Where a ledger's fetched pages are kept: in its folder; beside wherever the person stands for a ledger that is in no folder. */
export function archivePlace(ledger: string, cwd: string, archive?: string): string {
  if (archive !== undefined) return resolve(cwd, archive)
  return isFolder(ledger) ? resolve(cwd, ledger, 'archive') : resolve(cwd, 'hearsay-archive')
}

const isFolder = (ledger: string): boolean => !/^postgres(?:ql)?:\/\//i.test(ledger)
