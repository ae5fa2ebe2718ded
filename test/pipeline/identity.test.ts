import { describe, expect, it } from 'vitest'
import { articleIdOf, normalizeUrl, revisionIdOf, toSha256 } from '../../src/pipeline/identity.ts'

describe('normalizeUrl', () => {
  it.each([
    ['HTTPS://News.Example/A', 'https://news.example/A'],
    ['https://news.example:443/a', 'https://news.example/a'],
    ['http://news.example:80/a', 'http://news.example/a'],
    ['http://news.example:8080/a', 'http://news.example:8080/a'],
    ['https://news.example/a#top', 'https://news.example/a'],
    ['https://news.example/a/', 'https://news.example/a'],
    ['https://news.example/', 'https://news.example'],
    ['https://news.example', 'https://news.example'],
    ['https://news.example/a?utm_source=x&id=7&UTM_medium=y', 'https://news.example/a?id=7'],
    ['https://news.example/a?utm_source=x', 'https://news.example/a'],
    ['https://news.example/a?at_medium=RSS&at_campaign=K&fbclid=7&xtor=RSS-1&id=7', 'https://news.example/a?id=7'],
    ['https://news.example/a?ref=home&cid=4&at=3', 'https://news.example/a?ref=home&cid=4&at=3'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?b=2&a=1'],
    ['  https://news.example/a ', 'https://news.example/a'],
    ['urn:uuid:1', 'urn:uuid:1'],
    ['not an address', 'not an address'],
  ])('%s is %s', (address, normal) => {
    expect(normalizeUrl(address)).toBe(normal)
  })
})

describe('ids', () => {
  it('of one page are one, whatever its words and names', () => {
    const one = articleIdOf({ url: 'https://news.example/a', textHash: 'x', externalId: '1' })
    expect(articleIdOf({ url: 'https://NEWS.example/a/#c', textHash: 'y', externalId: '2' })).toBe(one)
    expect(revisionIdOf(one, 'x')).not.toBe(revisionIdOf(one, 'y'))
  })

  it("hang on the words and the caller's name without an address", () => {
    const one = articleIdOf({ textHash: 'x', externalId: '1' })
    expect(articleIdOf({ textHash: 'x', externalId: '1' })).toBe(one)
    expect(articleIdOf({ textHash: 'y', externalId: '1' })).not.toBe(one)
    expect(articleIdOf({ textHash: 'x', externalId: '2' })).not.toBe(one)
    expect(articleIdOf({ textHash: 'x' })).not.toBe(articleIdOf({ textHash: 'y' }))
  })

  it('of different kinds never meet', () => {
    expect(articleIdOf({ textHash: 'x', externalId: 'y' })).not.toBe(articleIdOf({ textHash: 'y' }))
  })
})

describe('toSha256', () => {
  it('counts a text in UTF-8', () => {
    expect(toSha256('é😀')).toBe(toSha256(new TextEncoder().encode('é😀')))
    expect(toSha256('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })
})
