// Thirty hosts with faults, asked by a program that is killed again and again; what the server saw: node bench/polite.mjs [KILLS]
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createFetcher } from '../dist/acquire/fetch/create-fetcher.js'
import { createPoliteFetcher } from '../dist/acquire/polite/create-polite-fetcher.js'
import { parseHostState } from '../dist/acquire/polite/parse-host-state.js'

const hosts = 30
const delaySeconds = 0.3
const [kills = '8', port, folder] = process.argv.slice(2)
if (folder === undefined) await watch(Number(kills))
else await ask(Number(port), folder)

/** What is killed: ten readers for each host, who ask without end. */
async function ask(at, place) {
  const fileOf = (host) => join(place, host.replace(':', '_'))
  const load = async (host) => {
    try {
      return parseHostState(JSON.parse(readFileSync(fileOf(host), 'utf8')))
    } catch {
      return undefined
    }
  }
  const save = async (host, state) => {
    writeFileSync(`${fileOf(host)}.new`, JSON.stringify(state))
    renameSync(`${fileOf(host)}.new`, fileOf(host))
  }
  const fetcher = createFetcher({ allowAddresses: ['127.0.0.1'], lookup: async () => ['127.0.0.1'] })
  const polite = createPoliteFetcher({ fetcher, memory: { load, save }, delaySeconds, maxParallel: 8 })
  const reader = async (_, number) => {
    for (let page = 0; ; page += 1) {
      const url = `http://h${number % hosts}.example:${at}/${number}-${page}`
      if ((await polite({ url, kind: 'page' })).kind === 'failed') await setTimeout(1000)
    }
  }
  await Promise.all(Array.from({ length: 10 * hosts }, reader))
}

async function watch(times) {
  const asked = new Map()
  const running = new Map()
  let overlaps = 0
  const server = createServer((request, response) => {
    const { host } = request.headers
    asked.set(host, [...(asked.get(host) ?? []), { at: performance.now(), path: request.url }])
    running.set(host, (running.get(host) ?? 0) + 1)
    if (running.get(host) > 1) overlaps += 1
    response.on('close', () => running.set(host, running.get(host) - 1))
    const chance = Math.random()
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else if (chance < 0.02) response.writeHead(500).end()
    else if (chance < 0.03) request.socket.destroy()
    else if (chance < 0.06)
      response
        .writeHead(302, { location: `http://h${Math.floor(chance * 500)}.example:${server.address().port}/` })
        .end()
    else setTimeout(Math.random() * 150).then(() => response.end('words'))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = mkdtempSync(join(tmpdir(), 'hearsay-polite-'))
  const own = fileURLToPath(import.meta.url)
  for (let kill = 0; kill < times; kill += 1) {
    const child = spawn(process.execPath, [own, '-', String(server.address().port), place], { stdio: 'inherit' })
    await setTimeout(3000 + Math.random() * 2000)
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
  }
  server.closeAllConnections()
  server.close()
  rmSync(place, { recursive: true, force: true })
  tell([...asked.values()], overlaps, times)
}

function tell(byHost, overlaps, times) {
  const gaps = byHost.flatMap((all) => all.slice(1).map(({ at }, number) => at - all[number].at))
  const least = gaps.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
  const robots = byHost.flat().filter(({ path }) => path === '/robots.txt').length
  const lines = [
    ['kills; hosts; requests', `${times}; ${byHost.length}; ${byHost.flat().length}`],
    [`least time between two requests at a host (asked: ${delaySeconds * 1000} ms)`, `${least.toFixed(0)} ms`],
    ['requests at a host while another was answered', overlaps],
    ['robots.txt asked for', robots],
  ]
  process.stdout.write(`| what the server saw | figure |\n| --- | --- |\n`)
  for (const [what, figure] of lines) process.stdout.write(`| ${what} | ${figure} |\n`)
  process.exitCode = least >= delaySeconds * 1000 && overlaps === 0 ? 0 : 1
}
