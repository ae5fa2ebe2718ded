import { join } from 'node:path'
import { HearsayError } from '../../core/error.ts'
import { tryLock } from '../file-lock.ts'
import type { LockOwner } from '../lock-owner.ts'

const lockName = 'archive.lock'

/** Makes this process the only writer of an archive; gives what ends that. What a process left that was killed is taken over. */
export async function lockArchive(folder: string, uuid: () => string): Promise<() => Promise<void>> {
  const tried = await tryLock(join(folder, lockName), { uuid })
  if (tried.kind === 'held') throw inUse(folder, tried.by)
  return tried.lock.release
}

function inUse(folder: string, owner: LockOwner | undefined): HearsayError {
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process'
  const message = `Expected to be the only writer of the archive ${folder}, ${who} writes it; end that one, or remove ${join(folder, lockName)} if it runs no more.`
  return new HearsayError('archive.in-use', message)
}
