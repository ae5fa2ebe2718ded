interface Period {
  readonly from: string
  readonly to: string
}

/** Places instants between the edges of a picture, with air at both ends. */
export function scaleOver(
  { from, to }: Period,
  width: number,
): { readonly place: (at: string) => number; readonly end: number } {
  const [left, right] = [54, width - 24]
  const [start, length] = [Date.parse(from), Date.parse(to) - Date.parse(from)]
  // What holds now holds beyond the last report: its bar goes on for a seventh of the width.
  const room = (right - left) * 0.86
  return { place: (at) => Math.round(left + (length > 0 ? (Date.parse(at) - start) / length : 0) * room), end: right }
}

const day = 86_400_000

/** Midnights within a period, evenly apart, no more than asked for. */
export function daysBetween({ from, to }: Period, most: number): readonly string[] {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const apart = [1, 2, 7, 14, 30, 90, 365, 3650].find((days) => (end - start) / (days * day) <= most) ?? 36_500
  const first = new Date(start)
  first.setHours(24, 0, 0, 0)
  const days: string[] = []
  for (const at = first; at.getTime() <= end; at.setDate(at.getDate() + apart)) days.push(at.toISOString())
  return days
}
