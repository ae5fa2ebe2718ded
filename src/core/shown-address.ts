/**
 * An address as it may be shown, printed and kept: without a user and a password. Of one that is ill-formed all is left
 * out up to its last "@": nobody knows where in it the password ends.
 */
export function toShownAddress(address: string): string {
  const secret = URL.canParse(address)
    ? /^(\s*(?:[a-z][a-z\d+.-]*:){1,2}[/\\]{2,})[^/?#\\]*@/i
    : /^(\s*(?:[a-z][a-z\d+.-]*:){1,2}[/\\]{2,}).*@/is
  return address.replace(secret, '$1')
}
