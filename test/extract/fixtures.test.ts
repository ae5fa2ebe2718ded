import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extractPage } from '../../src/extract/index.ts'

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url))
const cases = readdirSync(folder).filter((name) => name.startsWith('extract-'))

describe('a whole page', () => {
  it.each(cases)('%s gives its report and its facts', (name) => {
    const bytes = new Uint8Array(readFileSync(`${folder}${name}/page.html`))
    const expected: unknown = JSON.parse(readFileSync(`${folder}${name}/expected.json`, 'utf8'))
    const page = extractPage({ bytes, contentType: 'text/html', url: 'https://valleypost.example/x/balloon' })
    if (page.kind === 'failed') throw page.error
    const { url: _, language: __, publishedPrecision: ___, publishedFrom: ____, ...facts } = page.facts
    expect({ facts, paragraphs: page.text.split('\n\n') }).toEqual(expected)
  })
})
