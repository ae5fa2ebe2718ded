/** All readers together stay under this, with what Node itself takes. */
const memoryMb = 1000
/** A reader’s process with its models before it reads anything, and what it holds beside its heap. */
const baseMb = 180
/** Enough for the longest page that is read within the time limit: some 700 kB of nothing but people saying things took 128. */
const leastHeapMb = 130

/** How many processes may read at once, at most as many as asked for, and how large the heap of each may grow. */
export function shareMemory(jobs: number): { readonly processes: number; readonly heapMb: number } {
  const processes = Math.min(jobs, Math.floor(memoryMb / (baseMb + leastHeapMb)))
  return { processes, heapMb: Math.floor(memoryMb / processes) - baseMb }
}
