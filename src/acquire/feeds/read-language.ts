/** A language as BCP 47 writes it; `undefined` for what is none. Feeds write "en_US" too. */
export function readLanguage(written: string | undefined): string | undefined {
  const tag = written?.trim().slice(0, 40).replaceAll('_', '-')
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag : undefined
}
