// Hostile pages and redirects, served and read by the program: npm run bench:hostile -- SCENARIO. SCENARIO holds `hostile/` and `serve.mjs`.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveMadeHostile } from './made-hostile.mjs'

const scenario = process.argv[2] ?? '../shared/scenario'
const serve = join(scenario, 'serve.mjs')
if (!existsSync(serve) || !existsSync(join(scenario, 'hostile/hostile.json'))) {
  process.stderr.write(`Expected hostile pages and serve.mjs in ${scenario}, found none; give the scenario's folder.\n`)
  process.exit(2)
}
const hearsay = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))
const readTable = (name) => JSON.parse(readFileSync(join(scenario, 'hostile', name), 'utf8'))

const port = await freePort()
const made = await serveMadeHostile()
const server = spawn(process.execPath, [serve, String(port)], { stdio: 'ignore' })
try {
  await answers(port)
  process.stdout.write(
    `| page or redirect | as expected | seconds | MB | what came |\n| --- | --- | --- | --- | --- |\n`,
  )
  let wrong = 0
  for (const { file, expect } of readTable('hostile.json')) {
    if (file.endsWith('redirects.json')) continue
    wrong += tell(file, await read(`http://127.0.0.1:${port}/${file}`), (came) => objections(came, expect))
  }
  for (const { path } of readTable('redirects.json'))
    wrong += tell(path, await read(`http://127.0.0.1:${port}/redirect${path}`), refusals)
  for (const { path, code } of made.paths)
    wrong += tell(path, await read(`http://127.0.0.1:${made.port}${encodeURI(path)}`), (came) => refusals(came, code))
  process.exitCode = wrong === 0 ? 0 : 1
} finally {
  server.kill()
  made.close()
}

/** One line of the table; 1 where it is not as expected. */
function tell(name, came, object) {
  const against = object(came)
  const what = against.length > 0 ? against.join('; ') : (came.error?.message ?? came.article?.title ?? 'read')
  const words = what.replaceAll('|', '/').replaceAll(/\s+/g, ' ').slice(0, 160)
  const figures = `${came.seconds.toFixed(1)} | ${came.megabytes.toFixed(0)}`
  process.stdout.write(`| ${name} | ${against.length === 0 ? 'yes' : 'no'} | ${figures} | ${words} |\n`)
  return against.length === 0 ? 0 : 1
}

/** What is not as a page's `expect` says. */
function objections(came, expect) {
  const text = came.article?.text ?? ''
  const against = []
  if (came.status !== 0 && came.error === undefined) against.push(`ended with ${came.status} and no error in words`)
  if (came.seconds > expect.max_seconds) against.push(`took more than ${expect.max_seconds} s`)
  if (came.megabytes > expect.max_rss_mb) against.push(`took more than ${expect.max_rss_mb} MB`)
  if (expect.title !== undefined && came.article && came.article.title !== expect.title)
    against.push(`title ${came.article.title}`)
  for (const words of expect.must_contain ?? []) if (!text.includes(words)) against.push(`lacks "${words}"`)
  for (const words of expect.must_not_contain ?? []) if (text.includes(words)) against.push(`holds "${words}"`)
  if (expect.body_empty && text.trim() !== '') against.push('has a body')
  if (expect.published === null && came.article?.publishedAt !== undefined)
    against.push(`dated ${came.article.publishedAt}`)
  if (expect.max_output_bytes !== undefined && came.output.length > expect.max_output_bytes)
    against.push('printed too much')
  if (expect.offsets_must_resolve && !spansHold(came.reading)) against.push('a span does not give its words')
  if (expect.items_at_least !== undefined && came.error === undefined) against.push('a feed was read as a page')
  return against
}

function spansHold({ article, attributions = [] } = {}) {
  const parts = attributions.flatMap(({ source, cue, content }) => [source, cue, content].filter(Boolean))
  return parts.every(
    ({ spans, text }) => spans.map(([start, end]) => article.text.slice(start, end)).join(' ') === text,
  )
}

function refusals({ status, error, seconds, megabytes }, code = 'fetch.refused') {
  if (seconds > 30) return ['took more than 30 s']
  if (megabytes > 400) return ['took more than 400 MB']
  return status === 1 && error?.code === code ? [] : [`ended with ${status} and ${error?.code}`]
}

/** Reads one address by the program, and looks what it needs meanwhile. */
async function read(address) {
  const start = performance.now()
  const env = { ...process.env, HEARSAY_ALLOW_ADDRESSES: `127.0.0.1:${port},127.0.0.1:${made.port}` }
  const child = spawn(process.execPath, [hearsay, 'read', address, '--format', 'jsonl'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let megabytes = 0
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, memoryOf(child.pid))
  }, 50)
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  const status = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  const reading = JSON.parse(output.split('\n')[0] || '{}')
  return { status, output, seconds, megabytes, reading, article: reading.article, error: reading.error }
}

/** What a process and those that it started hold; 0 where there is no /proc. */
function memoryOf(pid) {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    return (pages * 4096) / 1024 / 1024 + children.reduce((sum, child) => sum + memoryOf(child), 0)
  } catch {
    return 0
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

async function answers(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Expected ${serve} to answer on port ${port} within 5 s`)
}
