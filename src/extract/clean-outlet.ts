import { titleParts } from './clean-title.ts'
import { foldForMatch, foldText } from './fold-text.ts'

/** What pictures and links at the top of a page are called when they are not called after the outlet. */
const noName = new Set(
  `home homepage startseite zur startseite start logo menu menü search suche banner header blog news website accueil inicio início pagina principale
   hem etusivu strona główna index main page site logo skip to content twitter facebook`.split(/\s+/),
)
const around =
  /^(?:logo(?: von| der| des| of)?|all rights reserved|alle rechte vorbehalten)\s*[:|–—-]?\s+|\s+(?:logo|all rights reserved|alle rechte vorbehalten|ist lizen[sz]iert.*|licensed under.*)$/giu

export interface OutletEvidence {
  /** Titles that the page has: a headline is no outlet. */
  readonly titles: readonly string[]
  readonly host: string | undefined
}

/**
 * An outlet's name without what it says about itself: "The Lantern | News from Split" gives "The Lantern". An address gives its
 * host. `undefined` for what is no name.
 */
export function cleanOutlet(written: string, { titles, host }: OutletEvidence): string | undefined {
  const known = new Set(titles.map(foldForMatch))
  const whole = foldText(written)
    .replace(/^@/, '')
    .replace(around, '')
    .replace(/[\s|–—-]{1,20}$/, '')
  if (/[{}<>]/.test(whole)) return undefined
  if (isAddress(whole)) return /^[^/\s]{4,60}/.exec(whole.replace(/^(?:https?:)?(?:\/\/)?(?:www\.)?/i, ''))?.[0]
  const names = [...titleParts(whole), whole].filter((part) => {
    const folded = foldForMatch(part)
    return folded.length > 1 && !known.has(folded) && !folded.split(' ').every((word) => noName.has(word))
  })
  const label = host?.split('.').at(-2) ?? ''
  return (
    names.slice(0, -1).find((name) => label.length > 2 && foldForMatch(name).replaceAll(' ', '').includes(label)) ??
    names[0]
  )
}

/** Whether a name is the outlet's address. */
export function isAddress(name: string): boolean {
  return /^(?:https?:|www\.|\/\/)\S+$/i.test(name.trim())
}
