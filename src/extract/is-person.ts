const particle =
  /^(?:von|van|vom|zu|zur|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|af|av|y|e|st|v\.)$/i
const word = /^(?:\p{Lu}[\p{L}\p{M}.'’‐-]*|[dl]['’]\p{Lu}[\p{L}-]+)$/u
const title = /^(?:dr|prof|mag|dipl|ing|mr|mrs|ms|sir|rev)\.?$/i
/** Words of bodies, desks and roles. */
const body =
  /\b(?:redaktion|redacción|redação|rédaction|redazione|redactie|editorial|editors?|staff|team|news|newsroom|desk|press|presse|agency|agentur(?:en)?|agencies|media|gmbh|ag|e\.?\s?v|inc|ltd|llc|verlag|stiftung|foundation|institut|institute|university|universität|verband|verein|bund|magazin|magazine|zeitung|online|tv|radio|ministerium|group|company|edition|edited|the|reporter|correspondent|writer|columnist|contributor|journalist|autor(?:in)?|minutes?|minuten|updated|published|uhr|kommentar(?:e)?|comments?|view|all|mehr|germany|deutschland|usa|church|cnn|bbc|business|sports?|politics|health|opinion|international|service|bureau|club|department|abteilung)\b/i

/** Whether a name looks like a person's: two to five words with capitals, or a few Chinese, Japanese or Korean letters. */
export function isPerson(name: string): boolean {
  if (/^[\p{sc=Han}\p{sc=Hangul}·]{2,6}$/u.test(name)) return true
  const words = name.split(' ').filter((part) => !title.test(part))
  if (words.length < 2 || words.length > 5 || body.test(name)) return false
  return words.every((part) => word.test(part) || particle.test(part)) && words.some((part) => /\p{L}{2}/u.test(part))
}
