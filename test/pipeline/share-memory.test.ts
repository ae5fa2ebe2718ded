import { expect, it } from 'vitest'
import { shareMemory } from '../../src/pipeline/share-memory.ts'

it.each([1, 2, 3, 4, 5, 8, 64])('%i jobs stay under 1 GB together, each with room for a long page', (jobs) => {
  const { processes, heapMb } = shareMemory(jobs)
  expect(processes).toBeGreaterThanOrEqual(Math.min(jobs, 3))
  expect(processes).toBeLessThanOrEqual(jobs)
  expect(heapMb).toBeGreaterThanOrEqual(128)
  expect(processes * (heapMb + 180)).toBeLessThanOrEqual(1000)
})
