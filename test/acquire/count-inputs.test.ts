import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countInputs } from '../../src/acquire/index.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'hearsay-count-'))
  mkdirSync(join(cwd, 'pages'))
  for (const name of ['a.html', 'b.txt', 'picture.png']) writeFileSync(join(cwd, 'pages', name), 'words')
  writeFileSync(join(cwd, 'list.jsonl'), '{}\n\n{}\n{}')
  writeFileSync(join(cwd, 'old.warc'), 'WARC/1.1')
  execFileSync('mkfifo', [join(cwd, 'pipe.jsonl')])
})
afterAll(() => rmSync(cwd, { recursive: true }))

it.each([
  [['pages'], 2],
  [['list.jsonl'], 3],
  [['pages', 'list.jsonl', 'https://pier.example/a', 'absent.html'], 7],
  [['pages', '-'], undefined],
  [['old.warc'], undefined],
  [['pipe.jsonl'], undefined],
])('%j holds %s', async (args, count) => {
  expect(await countInputs(args, { input: 'auto', cwd })).toBe(count)
})
