/** Elements that stand within a line. */
export const inlineNames: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small span strike strong sub sup
   time tt u var wbr amp-link tooltip`.split(/\s+/),
)
