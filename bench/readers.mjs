// Would threads read faster than processes? The same pages by the same number of each: node bench/readers.mjs [--pages 1000] [--jobs 2] [--rounds 3] [--fast]
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { madePages } from './made-archive.mjs'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    jobs: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    fast: { type: 'boolean', default: false },
  },
})
if (values.fast) process.env.READER_FAST = '1'
const [pages, jobs, rounds] = [values.pages, values.jobs, values.rounds].map(Number)
const module = new URL('./reader.mjs', import.meta.url)
const inputs = [...madePages(pages)].map(({ url, html }) => ({
  ...{ kind: 'page', name: url, given: { url }, bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8' },
}))

const openers = {
  processes: () => {
    const reader = fork(module, { serialization: 'advanced' })
    return { reader, send: (input) => reader.send(input), end: () => reader.kill('SIGKILL') }
  },
  threads: () => {
    const reader = new Worker(module)
    return { reader, send: (input) => reader.postMessage(input), end: () => reader.terminate() }
  },
}

/** CPU seconds of a process, its threads included. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Pages a second and a CPU-second, the start of the readers left out. */
async function time(kind) {
  const open = Array.from({ length: jobs }, openers[kind])
  await Promise.all(open.map(({ reader }) => new Promise((resolve) => reader.once('message', resolve))))
  const startedAt = performance.now()
  const pids = [process.pid, ...open.flatMap(({ reader }) => (reader.pid ? [reader.pid] : []))]
  const cpu = () => pids.reduce((sum, pid) => sum + cpuOf(pid), 0)
  const before = cpu()
  let next = 0
  await Promise.all(
    open.map(
      ({ reader, send }) =>
        new Promise((resolve) => {
          const turn = () => (next < inputs.length ? send(inputs[next++]) : resolve())
          reader.on('message', turn)
          turn()
        }),
    ),
  )
  const seconds = (performance.now() - startedAt) / 1000
  const took = cpu() - before
  for (const { end } of open) await end()
  return { perSecond: pages / seconds, perCpu: pages / took }
}

process.stdout.write(
  '| round | processes: pages a second, a CPU-second | threads: pages a second, a CPU-second | threads to processes, by CPU |\n| --- | --- | --- | --- |\n',
)
const ratios = []
for (let round = 1; round <= rounds; round += 1) {
  const took = {}
  for (const kind of round % 2 === 1 ? ['processes', 'threads'] : ['threads', 'processes'])
    took[kind] = await time(kind)
  const [processes, threads] = [took.processes, took.threads]
  ratios.push(threads.perCpu / processes.perCpu)
  const cells = [processes, threads].map(({ perSecond, perCpu }) => `${perSecond.toFixed(1)}, ${perCpu.toFixed(1)}`)
  process.stdout.write(`| ${round} | ${cells.join(' | ')} | ${ratios.at(-1).toFixed(2)} |\n`)
}
process.stdout.write(`median ${ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)].toFixed(2)}\n`)
