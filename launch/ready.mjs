import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, blanks and all. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Ends the program with one line about what stands in the way. */
export function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

/** Runs a program of the project's and gives its exit status. */
export function run(command, args, options = {}) {
  const { error, status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (error) stop(`Could not run ${command}: ${error.message}`)
  return status ?? 1
}

/** Runs a script of an installed package with this Node. */
export const runScript = (script, ...args) => run(process.execPath, [join(root, 'node_modules', script), ...args])

const hashOf = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(`Hearsay needs Node 20.19 or later, this is ${process.versions.node}: install a newer Node and try again.`)
}

function checkWritable(task) {
  try {
    accessSync(root, constants.W_OK)
  } catch {
    stop(
      `Cannot ${task} in ${root}: the folder is not writable for you. Use a copy of your own, or ask its owner to run "npm start" once.`,
    )
  }
}

/** A native module only fits the Node that it was built for. */
const installKey = () =>
  hashOf(read(join(root, 'package-lock.json')), process.versions.modules, process.platform, process.arch)

function install() {
  const stamp = join(root, 'node_modules', '.hearsay-installed')
  if (read(stamp) === installKey()) return
  checkWritable('install what is missing')
  process.stderr.write('Installing what Hearsay needs (some minutes, once) …\n')
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const status = npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args)
  if (status !== 0) stop('The installation failed: see the lines above; with a network, "npm ci" tells more.')
  writeFileSync(stamp, installKey())
}

function sourcesHash() {
  const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts']
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  const below = sources.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const all = [...files.map((name) => join(root, name)), ...below.sort()]
  return hashOf(...all.flatMap((path) => [path.slice(root.length), existsSync(path) ? readFileSync(path) : '']))
}

/** Installs what is missing and builds what is stale. Needs no network when nothing is missing. */
export function makeReady() {
  checkNode()
  install()
  const stamp = join(root, 'dist', '.built')
  const key = sourcesHash()
  if (read(stamp) === key) return
  checkWritable('build')
  process.stderr.write('Building Hearsay …\n')
  const steps = [
    ['typescript/bin/tsc', '-p', 'tsconfig.build.json'],
    ['vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  ]
  for (const [script, ...args] of steps) {
    if (runScript(script, ...args) !== 0) stop(`The build failed at ${script}: see the lines above.`)
  }
  writeFileSync(stamp, key)
}
