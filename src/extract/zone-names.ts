/** Zones as newsrooms print them. A short name with two common meanings (IST, CST of China) is left out or American. */
const offsets: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: '+00:00',
  BST: '+01:00',
  WEST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  WAT: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  SAST: '+02:00',
  CAT: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EAT: '+03:00',
  TRT: '+03:00',
  PKT: '+05:00',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  AKDT: '-08:00',
  AKST: '-09:00',
  HST: '-10:00',
  BRT: '-03:00',
  ART: '-03:00',
}

/** "+01:00" or "Z" for a zone's short name or offset; `undefined` when we do not know it. */
export function offsetOf(zone: string): string | undefined {
  const name = zone.toUpperCase()
  const numeric = /^(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?$/.exec(name)
  if (numeric) return Number(numeric[2]) > 14 ? undefined : `${numeric[1]}${numeric[2]}:${numeric[3] ?? '00'}`
  return Object.hasOwn(offsets, name) ? offsets[name] : undefined
}
