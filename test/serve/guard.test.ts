import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MadeApp, openMadeApp } from './made-app.ts'

const dir = mkdtempSync(join(tmpdir(), 'hearsay web '))
let made: MadeApp
let unbuilt: MadeApp
beforeAll(async () => {
  mkdirSync(join(dir, 'assets'))
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Hearsay</title>')
  writeFileSync(join(dir, 'assets', 'index-h4sh.js'), 'export {}')
  writeFileSync(join(dir, 'notes.secret'), 'not for serving')
  made = await openMadeApp({ assets: { dir }, hosts: ['Desk.example'] })
  unbuilt = await openMadeApp({ assets: { dir: join(dir, 'none') } })
})
afterAll(async () => {
  await made.close()
  await unbuilt.close()
  rmSync(dir, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) =>
  made.app.request(`http://localhost${path}`, { headers })

describe('names of the server', () => {
  it.each([
    ['localhost', 200],
    ['localhost:4477', 200],
    ['127.0.0.1:4477', 200],
    ['[::1]:4477', 200],
    ['desk.example', 200],
    ['attacker.example', 403],
    ['attacker.example:4477', 403],
    ['127.0.0.1.attacker.example', 403],
    ['', 403],
  ])('answers to %s with %i', async (host, status) => {
    expect((await get('/api/v1/ledger', { host })).status).toBe(status)
    expect((await get('/', { host })).status).toBe(status)
  })
})

describe('headers', () => {
  it.each(['/', '/api/v1/ledger', '/api/v1/none', '/assets/index-h4sh.js'])(
    'keep %s from running or being framed',
    async (path) => {
      const { headers } = await get(path)
      const policy = headers.get('content-security-policy') ?? ''
      for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]) {
        expect(policy).toContain(rule)
      }
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )
})

describe('the files of the desk', () => {
  it.each(['/', '/stories', '/claims', '/search?q=a', '/stories/s1', '/claims/c1', '/articles/a1?revision=r1'])(
    'start the desk at %s',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('<title>Hearsay</title>')
      expect(response.headers.get('cache-control')).toBe('no-cache')
    },
  )

  it('are kept for ever where their name holds a hash', async () => {
    const response = await get('/assets/index-h4sh.js')
    expect(response.headers.get('content-type')).toContain('text/javascript')
    expect(response.headers.get('cache-control')).toContain('immutable')
  })

  it.each(['/assets/none.js', '/assets/..%2findex.html', '/assets/%2e%2e/notes.secret', '/notes.secret', '/assets/'])(
    'are all that %s can reach',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  it('draw "not found" for a person and say it to a program', async () => {
    const page = await get('/nowhere', { accept: 'text/html' })
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    const problem = await get('/nowhere')
    expect([problem.status, problem.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  })

  it('say what to do where they were never built', async () => {
    const response = await unbuilt.app.request('http://localhost/')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build')
  })
})
