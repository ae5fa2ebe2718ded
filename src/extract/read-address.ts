/** Years in which an address of news can have been made. */
const year = '((?:19|20)\\d\\d)'
const yearFirst = new RegExp(`[/_~.-]${year}[/_-](\\d{1,2}|[a-z]{3})[/_-](\\d{1,2})(?=[/_.-]|$)`, 'i')
const yearFirstShut = new RegExp(`[/_~-](?:[a-z]{2,8})?${year}(\\d\\d)(\\d\\d)(?=[/_.-]|$)`, 'i')
const yearLast = new RegExp(`[/_~-](\\d{1,2})[._-](\\d{1,2})[._-]${year}(?=[/_.-]|$)`)
const yearLastShut = new RegExp(`[/_~-](\\d\\d)(\\d\\d)${year}(?=[/_.-]|$)`)
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The day in an address: "/2024/08/06/", "/2024-08-06-", "/2024/aug/06/", "/20240806/", "-06-08-2024". */
export function readAddressDate(url: string): string | undefined {
  // An archive's copy has the day of the copy before the address.
  const path = url
    .slice(0, 1000)
    .replace(/^https?:\/\/web\.archive\.org\/web\/\w+\//i, '')
    .replace(/^(?:[a-z]+:\/\/)?[^/?#]*/i, '')
    .slice(0, 500)
  const first = yearFirst.exec(path) ?? yearFirstShut.exec(path)
  const last = first ? undefined : (yearLast.exec(path) ?? yearLastShut.exec(path))
  const [, of = '', named = '', day = ''] = first ?? (last && [last[0], last[3], last[2], last[1]]) ?? []
  const month = /^\d/.test(named) ? Number(named) : months.indexOf(named.toLowerCase()) + 1
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined
  return `${of}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
