const key = 'hearsay.name'

/** The name that corrections were last signed with in this browser; none where it keeps nothing. */
export function recallName(): string {
  try {
    return window.localStorage.getItem(key) ?? ''
  } catch {
    // A browser that is told to keep nothing throws: the name is asked each time.
    return ''
  }
}

/** Keeps the name for the next correction. */
export function keepName(name: string): void {
  try {
    window.localStorage.setItem(key, name)
  } catch {
    // As above: the correction is made all the same.
    return
  }
}
