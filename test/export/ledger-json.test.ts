import { describe, expect, it } from 'vitest'
import { toLedgerJson } from '../../src/export/ledger-json.ts'
import { sampleLedger } from '../store/sample-ledger.ts'

/** The same value with the keys of every object the other way round. */
function turnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, held]) => [key, turnKeys(held)] as const)
      .reverse(),
  )
}

describe('toLedgerJson', () => {
  it('gives the whole ledger and nothing else', () => {
    expect(JSON.parse(toLedgerJson(sampleLedger))).toStrictEqual(JSON.parse(JSON.stringify(sampleLedger)))
  })

  it('gives the same text whatever the order of keys', () => {
    const turned = turnKeys(sampleLedger) as typeof sampleLedger
    expect(toLedgerJson(turned)).toBe(toLedgerJson(sampleLedger))
  })

  it("lists keys in the contract's order", () => {
    const document: object = JSON.parse(toLedgerJson(sampleLedger))
    expect(Object.keys(document)).toEqual([
      ...['hearsay', 'articles', 'groups', 'stories', 'claims', 'citations', 'edits'],
    ])
    expect(toLedgerJson(sampleLedger)).not.toContain('null')
  })
})
