// The challenge: invented sentences by phenomenon, with what each attribution means.

/** Rows of a table: each phenomenon's rel.5, false alarms, and how often the meaning of what was matched is right. */
export function measureChallenge(
  name,
  items,
  { read, analyze, tokensIn, measureAttributions, matchAttributions, percent },
) {
  const readings = items.map((item) => {
    const { tokens } = analyze(item.text)
    const attributions = read(item.text).attributions
    const inTokens = ({ source, cue, content }, confidence = 0) => ({
      source: tokensIn(tokens, source?.spans ?? []),
      cue: tokensIn(tokens, cue.spans),
      content: tokensIn(tokens, content?.spans ?? []),
      confidence,
    })
    return {
      item,
      attributions,
      gold: item.attributions.map((one) => inTokens(one)),
      found: attributions.map((one) => inTokens(one, one.confidence)),
    }
  })
  const rel5 = (some) => measureAttributions(some, { nestedToo: true }).half
  const phenomena = [...new Set(items.map(({ phenomenon }) => phenomenon))].sort()
  const empty = readings.filter(({ gold }) => gold.length === 0)
  const rows = [[name, 'rel.5', 'attributions']]
  rows.push(['all', percent(rel5(readings).f1), String(readings.reduce((sum, { gold }) => sum + gold.length, 0))])
  for (const phenomenon of phenomena) {
    const own = readings.filter(({ item, gold }) => item.phenomenon === phenomenon && gold.length > 0)
    if (own.length === 0) continue
    rows.push([phenomenon, percent(rel5(own).f1), String(own.reduce((sum, { gold }) => sum + gold.length, 0))])
  }
  rows.push([
    'texts without attribution that were given one',
    `${empty.filter(({ found }) => found.length > 0).length} of ${empty.length}`,
    '0',
  ])
  const pairs = readings.flatMap(({ item, attributions, gold, found }) =>
    [...matchAttributions(gold, found)].map(([g, f]) => [item.attributions[g], attributions[f]]),
  )
  for (const [what, ofGold, ofFound] of [
    ['stance', ({ stance }) => stance, ({ stance }) => stance],
    ['certainty', ({ certainty }) => certainty, ({ certainty }) => certainty],
    ['kind of source', (one) => one.source_kind, ({ sourceKind }) => sourceKind],
  ]) {
    const right = pairs.filter(([one, other]) => ofGold(one) === ofFound(other)).length
    rows.push([`${what}, of those matched`, percent(right / Math.max(1, pairs.length)), String(pairs.length)])
  }
  return rows
}
