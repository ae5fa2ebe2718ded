import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { HearsayError } from '../core/error.ts'
import type { Input } from '../core/input.ts'
import { toShownAddress } from '../core/shown-address.ts'
import type { AcquireOptions } from './acquire-options.ts'
import { failedInput } from './failed-input.ts'
import { toFileError } from './file-error.ts'
import { findFiles } from './find-files.ts'
import { openFile } from './open-file.ts'
import { openStream } from './open-stream.ts'

/**
 * Every report behind the arguments, one after another in their order: files, folders, `-` for standard input, web
 * addresses. What cannot be opened comes as a `failed` input among the others; only a bug throws.
 */
export async function* openInputs(args: readonly string[], options: AcquireOptions): AsyncGenerator<Input> {
  for (const arg of args) {
    if (arg === '-')
      yield* openStream({ name: 'stdin', label: 'stdin', bytes: options.stdin, folder: options.cwd }, options)
    else if (/^https?:\/\//i.test(arg)) yield await openAddress(arg, options)
    else yield* openPath(arg, options)
  }
}

async function* openPath(arg: string, options: AcquireOptions): AsyncGenerator<Input> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(arg)) {
    const name = toShownAddress(arg)
    const message = `Expected a file, a folder, "-" or an http(s) address, got ${name}; other kinds of address are not fetched.`
    yield failedInput(name, options.given, new HearsayError('input.unsupported', message))
    return
  }
  const path = resolve(options.cwd, arg)
  try {
    if (!(await stat(path)).isDirectory()) {
      yield* openFile({ name: arg, path }, options)
      return
    }
  } catch (error) {
    yield failedInput(arg, options.given, toFileError(arg, error))
    return
  }
  let found = 0
  for await (const file of findFiles(path, options.input)) {
    found += 1
    const name = `${arg.replace(/\/+$/, '')}/${file.name}`
    if (file.kind === 'file') yield* openFile({ name, path: file.path }, options)
    else yield failedInput(name, options.given, toFileError(name, file.error))
  }
  if (found === 0) {
    const message = `Expected reports in the folder ${arg}, found none; it may hold .html, .mhtml, .txt, .md, .jsonl, .warc, .arc and .wacz files, each also packed as .gz.`
    yield failedInput(arg, options.given, new HearsayError('input.none', message))
  }
}

async function openAddress(address: string, { fetch, given }: AcquireOptions): Promise<Input> {
  const page = await fetch(address)
  const name = toShownAddress(address)
  if (page.kind !== 'fetched') return failedInput(name, { url: name, ...given }, page.error)
  const { bytes, contentType, url } = page
  return {
    kind: 'page',
    name,
    given: { url, ...given },
    bytes,
    ...(contentType !== undefined && { contentType }),
  }
}
