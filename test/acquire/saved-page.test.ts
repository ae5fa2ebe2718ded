import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findSavedFrom } from '../../src/acquire/saved-page.ts'
import { cpuTimeSince } from '../cpu-time.ts'
import { collectInputs, createFolder, streamOf } from './collect-inputs.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const url = 'https://news.example/2024/ferry'

describe('a saved page', () => {
  it.each([
    ['a browser', `<!DOCTYPE html>\n<!-- saved from url=(0031)${url} -->\n<html>`, { url }],
    [
      'SingleFile',
      `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: ${url} \n saved date: Tue Aug 06 2024 06:20:00 GMT+0200 (Central European Summer Time)\n--><meta charset=utf-8>`,
      { url, fetchedAt: '2024-08-06T04:20:00.000Z' },
    ],
    ['a browser, from a file', '<!-- saved from url=(0014)about:internet -->', {}],
    ['somebody who did not end it', `<!-- saved from url=(0031)${url}`, {}],
    ['nobody', '<p>Page', {}],
  ])('knows what %s wrote', (_, page, from) => {
    expect(findSavedFrom(bytesOf(page))).toEqual(from)
  })

  it('knows its address as an input, unless another is given', async () => {
    const page = `<!-- saved from url=(0031)${url} --><p>Ana said so.`
    const [input] = await collectInputs(['-'], { stdin: streamOf(page) })
    expect(input?.given).toEqual({ url })
    const [told] = await collectInputs(['-'], { stdin: streamOf(page), given: { url: 'https://other.example/' } })
    expect(told?.given).toEqual({ url: 'https://other.example/' })
  })

  it('in a folder comes without what its browser put beside it', async () => {
    const folder = createFolder()
    for (const name of [
      'A.html',
      'A_files/frame.html',
      'B.htm',
      'B-Dateien/frame.html',
      'C_files/page.html',
      'D.fichiers/page.html',
    ]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), '<p>Ana said so.')
    }
    const inputs = await collectInputs([folder], {})
    expect(inputs.map(({ name }) => name.slice(folder.length + 1))).toEqual([
      'A.html',
      'B.htm',
      'C_files/page.html',
      'D.fichiers/page.html',
    ])
  })

  it('takes no time for the worst beginning', () => {
    for (const part of ['<!-- saved from url=(', '<!--', '\n url:', 'Page saved with SingleFile', '(0031)']) {
      const started = process.cpuUsage()
      findSavedFrom(bytesOf(part.repeat(100_000 / part.length)))
      expect(cpuTimeSince(started)).toBeLessThan(200)
    }
  })
})

describe('a page saved as MHTML', () => {
  const letterOf = (encoding: string, body: string): string =>
    [
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${url}`,
      'Subject: Ferry',
      'Date: Tue, 6 Aug 2024 04:20:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----MultipartBoundary--x----"',
      '',
      '',
      '------MultipartBoundary--x----',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'aGVsbG8=',
      '------MultipartBoundary--x----',
      'Content-Type: text/html',
      `Content-Transfer-Encoding: ${encoding}`,
      `Content-Location: ${url}`,
      '',
      body,
      '------MultipartBoundary--x------',
      '',
    ].join('\r\n')

  it.each([
    ['quoted-printable', '<p title=3D"x">Ana s=\r\naid =E2=80=9Cso=E2=80=9D.'],
    ['base64', Buffer.from('<p title="x">Ana said “so”.').toString('base64')],
    ['8bit', '<p title="x">Ana said “so”.'],
  ])('gives its page, in %s', async (encoding, body) => {
    const [input] = await collectInputs(['-'], { stdin: streamOf(letterOf(encoding, body)) })
    expect(input?.kind === 'page' && new TextDecoder().decode(input.bytes).trim()).toBe('<p title="x">Ana said “so”.')
    expect(input).toMatchObject({ contentType: 'text/html', given: { url, fetchedAt: '2024-08-06T04:20:00.000Z' } })
  })

  it('without a page is said to be so', async () => {
    for (const broken of [
      letterOf('8bit', '').replace('text/html\r\n', 'text/css\r\n'),
      letterOf('8bit', '').replace(/\tboundary.*/, ''),
    ]) {
      const [input] = await collectInputs(['-'], { stdin: streamOf(broken) })
      expect(input?.kind === 'failed' && input.error.message).toMatch(
        /Expected a saved page \(MHTML\) in stdin; expected a/,
      )
    }
  })
})
