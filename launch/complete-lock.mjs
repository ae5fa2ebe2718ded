// npm leaves packages for other platforms out of package-lock.json when the registry it asks does not hold them, and
// `npm ci` then refuses the lock. After every `npm install`: node launch/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))

const platforms = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const among = (names, words) => names.filter((name) => words.includes(name))

/** Where Node would look for the dependency, innermost folder first. */
const findInstalled = (from, name) => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`
    if (lock.packages[place]) return place
    if (!folder) return undefined
  }
}

const added = []
for (const [from, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  if (from === '') continue
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (findInstalled(from, name)) continue
    const words = name.split(/[-/]/)
    const [os, cpu] = [among(platforms, words), among(processors, words)]
    if (!/^\d/.test(version) || os.length + cpu.length === 0) {
      process.stderr.write(
        `Expected ${name} in ${from} to name its platform and an exact version, got ${version}: left out.\n`,
      )
      continue
    }
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu.length > 0 && { cpu }),
      ...(dev && { dev }),
      optional: true,
      ...(os.length > 0 && { os }),
    }
    added.push(name)
  }
}

const byPlace = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(byPlace) }, null, 2)}\n`)
process.stdout.write(`${added.length} packages of other platforms added to package-lock.json\n`)
