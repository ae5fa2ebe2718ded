/** Words before a date that say what happened then, in the languages of most European outlets. */
const updated =
  /\b(?:updated|last (?:modified|updated|changed|edited|reviewed)|modified|edited|revised)\b|zuletzt|aktualisiert|geändert|änderung|aktualisierung|überarbeitet|bearbeitet|mise? à jour|modifié|actuali[sz]ad|actualización|modificad|aggiornat|aggiornamento|modificat|atualizad|bijgewerkt|gewijzigd|zaktualizowan|aktualizacj|aktualizován|aktualizace|upraven|uppdaterad|ändrad|opdateret|oppdatert|päivitetty|muokattu|uuendatud|muudetud|обновлен|изменен|оновлен|güncelle|ενημέρωση|ενημερώθηκε|frissítve|actualizat|atnaujint/giu
const posted =
  /\b(?:published|posted|issued|written|created|released|date|added|publication)\b|veröffentlich|erschienen|erstellt|publiziert|gepostet|eingestellt am|online seit|\bstand\b|datum|meldung vom|mitteilung vom|publié|\bparu\b|mise? en ligne|\bcréé|publicad|publicat|postad|\bfecha|pubblicat|\bdata\b|gepubliceerd|geplaatst|publicatie|opublikowan|publikacj|dodano|publikován|zveřejněn|zverejnen|uverejnen|vydáno|objavljen|objavil|objavlen|datum objave|publicerad|publicert|publisert|offentliggjort|udgivet|julkaistu|avaldatud|опубликован|опублікован|yayın|tarih|δημοσί|ημερομηνία|megjelen|közzétév|paskelbt|publicēt/giu

/** These dates are neither: of a member, a birth, an event, an offer. */
const other =
  /\b(?:registered|joined|member since|born|died|valid|deadline|expires?|starts?|begins?|from|until|since|event|birth)\b|registriert|angemeldet|mitglied seit|geboren|gestorben|gültig|termin\b|frist|beginn|\bbis\b|\bseit\b|\bab\b|inscrit|\bnée?\b|jusqu|\bhasta\b|\bfino\b|copyright|©/giu

export type DateRole = 'published' | 'modified' | 'other'

/** What the last label in these words says about the date beside them; `undefined` when they hold none. */
export function roleOf(words: string): DateRole | undefined {
  const text = words.slice(-120)
  if (!/\p{L}/u.test(text)) return undefined
  const [change, issue, elsewise] = [lastIndexOf(text, updated), lastIndexOf(text, posted), lastIndexOf(text, other)]
  const last = Math.max(change, issue, elsewise)
  if (last < 0) return undefined
  return last === change ? 'modified' : last === issue ? 'published' : 'other'
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1
  // `matchAll` builds a new pattern each time, which takes longer than to look.
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match.index
  return last
}
