/** What stands before a name and behind it, within its sentence. */
export interface Beside {
  readonly before: string
  readonly after: string
}

/** Places of a name that are looked at in one text. */
const mostPlaces = 8

/** The words beside each place of a name in a text. */
export function wordsBeside(text: string, name: string): readonly Beside[] {
  const found: Beside[] = []
  for (let at = text.indexOf(name); at >= 0 && found.length < mostPlaces; at = text.indexOf(name, at + name.length)) {
    const [before, after] = [
      text.slice(Math.max(0, at - 100), at),
      text.slice(at + name.length, at + name.length + 120),
    ]
    if (/\p{L}$/u.test(before) || /^\p{L}/u.test(after)) continue
    found.push({
      before: (/[^.!?\n“”"]*$/u.exec(before) ?? [''])[0],
      after: (/^(?:[^.!?\n“”";]|\.(?=\s\p{Ll}))*/u.exec(after) ?? [''])[0],
    })
  }
  return found
}
