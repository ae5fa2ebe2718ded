import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'

/** A throw-away PostgreSQL on this machine: user `hearsay`, whose password is asked for on 127.0.0.1. */
export interface PostgresServer {
  readonly folder: string
  readonly port: number
  readonly password: string
  /** The address of a database there. */
  address(database: string): string
  /** Runs SQL, on the database that every server has unless told. */
  query(sql: string, database?: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** The address of an empty schema, which is made faster than a database. */
  createSchema(): Promise<string>
  start(): Promise<void>
  stop(): Promise<void>
  /** Stops it and leaves nothing behind. */
  remove(): Promise<void>
}

/** The folder of PostgreSQL's programs: on the PATH, or where Debian keeps them. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions.toReversed()]
  const found = folders.find((folder) => ['postgres', 'initdb'].every((name) => existsSync(join(folder, name))))
  if (found === undefined) {
    process.stderr.write("No PostgreSQL on this machine (Debian's package is postgresql): its ledger is not tested.\n")
  }
  return found
}

/** PostgreSQL refuses to run as root. */
function findUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (option: string, user: string) => Number(execFileSync('id', [option, user], { stdio: 'pipe' }))
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) }
    } catch {
      // The next one, then.
    }
  }
  throw new Error('Expected a user named postgres or nobody to run PostgreSQL as, found none')
}

const password = 'secret/@:?# word'

/** Makes a server's folder and starts it. The programs are those that `findPostgres` found. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const user = findUser()
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pg-'))
  const [data, secret] = [join(folder, 'data'), join(folder, 'password')]
  writeFileSync(secret, password)
  for (const path of [folder, secret]) if (user.uid !== undefined) chownSync(path, user.uid, user.gid ?? 0)
  chmodSync(folder, 0o700)
  const auth = ['--auth-local=trust', '--auth-host=scram-sha-256', `--pwfile=${secret}`]
  // A language whose order is not that of bytes, as a newsroom's database will have.
  const language = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-US']
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'hearsay', ...auth, ...language, '--no-sync'], {
    ...user,
    cwd: folder,
    stdio: 'pipe',
  })
  const port = await findPort()
  const address = (database: string) =>
    `postgres://hearsay:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`

  let running: ChildProcess | undefined
  let made = 0
  const end = () => running?.kill('SIGQUIT')
  process.on('exit', end)

  const server: PostgresServer = {
    folder,
    port,
    password,
    address,
    query: async (sql, database = 'postgres') => {
      const client = new pg.Client(address(database))
      await client.connect()
      try {
        return (await client.query<Record<string, unknown>>(sql)).rows ?? []
      } finally {
        await client.end()
      }
    },
    createSchema: async () => {
      made += 1
      await server.query(`create schema ledger_${made}`)
      return `${address('postgres')}?options=-c%20search_path%3Dledger_${made}`
    },
    start: async () => {
      const places = ['-D', data, '-k', folder, '-p', `${port}`, '-c', 'listen_addresses=127.0.0.1']
      const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((it) => ['-c', it])
      running = spawn(join(programs, 'postgres'), [...places, ...hasty], {
        ...user,
        cwd: folder,
        env: { ...process.env, LC_ALL: 'C' },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      await untilReady(running)
    },
    stop: async () => {
      if (!running) return
      const ended = once(running, 'exit')
      running.kill('SIGINT')
      await ended
      running = undefined
    },
    remove: async () => {
      await server.stop()
      process.off('exit', end)
      rmSync(folder, { recursive: true })
    },
  }
  await server.start()
  return server
}

/** Its log says when it takes connections. */
async function untilReady(server: ChildProcess): Promise<void> {
  const said: string[] = []
  if (!server.stderr) throw new TypeError('Expected the log of PostgreSQL')
  const lines = createInterface(server.stderr)
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(line)
      if (line.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`Expected PostgreSQL to start, got\n${said.join('\n')}`)))
  })
}

async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || address === null) throw new TypeError('Expected a port')
  return address.port
}
