import type { Kysely } from 'kysely'
import type { LedgerTables } from '../tables.ts'

/** When a job that was due at `dueAt` runs next: at `runAt`, or at an earlier time that was set while it was done. */
export async function nextRun(
  db: Kysely<LedgerTables>,
  id: string,
  { runAt, dueAt }: { readonly runAt: string | undefined; readonly dueAt: string },
): Promise<string | undefined> {
  const job = await db.selectFrom('job').select('run_at').where('id', '=', id).executeTakeFirst()
  const since = job?.run_at ?? undefined
  if (since === undefined || since === dueAt) return runAt
  return runAt === undefined || since < runAt ? since : runAt
}
