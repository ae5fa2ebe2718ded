/** Steps of a distance in tokens: 0, 1, 2, to 4, 7, 12, 20, 35, beyond. */
export const distanceStep = (distance: number): number => {
  if (distance <= 2) return Math.max(0, distance)
  if (distance <= 4) return 3
  if (distance <= 7) return 4
  if (distance <= 12) return 5
  if (distance <= 20) return 6
  return distance <= 35 ? 7 : 8
}
