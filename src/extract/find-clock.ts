/** A time of day as written. */
export interface Clock {
  readonly hour?: string | undefined
  readonly minute?: string | undefined
  readonly second?: string | undefined
  readonly zone?: string | undefined
  /** "am" or "pm". */
  readonly half?: string | undefined
}

const clockPattern =
  /(?<![\d:.])(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s?([ap]\.?m\b\.?)?(?:\s?(?:Uhr|hrs?|h)\b)?\s?\(?(Z\b|(?:GMT|UTC)?[+-]\d{2}:?\d{2}(?!\d)|[A-Z]{2,5}\b)?(?!\.\d)|(?<![\d:.])(\d{1,2})\s?([ap]\.?m)\b\.?(?:\s([A-Z]{2,5})\b)?/i

/** A time of day next to a date that stands from `start` to `end`: after it, or just before. */
export function findClock(text: string, start: number, end: number): Clock {
  const match =
    clockPattern.exec(text.slice(end, end + 40)) ?? clockPattern.exec(text.slice(Math.max(0, start - 28), start))
  if (!match) return {}
  if (match[6]) return { hour: match[6], minute: '00', half: match[7], zone: match[8] }
  return { hour: match[1], minute: match[2], second: match[3], half: match[4], zone: match[5] }
}
