/** CPU time in ms since a mark, which is `process.cpuUsage()` then. What else the machine does is not counted. */
export function cpuTimeSince(mark: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(mark)
  return (user + system) / 1000
}
