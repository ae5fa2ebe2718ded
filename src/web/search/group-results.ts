import type { SearchResult } from '../../serve/contract.ts'

/** Sentences that are evidence of one claim; or of none. */
export interface ResultsOfClaim {
  readonly claim?: NonNullable<SearchResult['claim']>
  readonly results: readonly SearchResult[]
}

/** Sentences under their claims, in the order in which the claims were met; those of no claim last. */
export function groupResults(results: readonly SearchResult[]): readonly ResultsOfClaim[] {
  const claims = new Map(results.flatMap(({ claim }) => (claim ? [[claim.id, claim] as const] : [])))
  const of = (id: string | undefined) => results.filter(({ claim }) => claim?.id === id)
  const grouped = [...claims.values()].map((claim): ResultsOfClaim => ({ claim, results: of(claim.id) }))
  const rest = of(undefined)
  return rest.length > 0 ? [...grouped, { results: rest }] : grouped
}
