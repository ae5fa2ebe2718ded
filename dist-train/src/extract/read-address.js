/** The day in an address: "/2024/08/06/", "/2024-08-06-", "/2024/aug/06/", "/20240806/". */
export function readAddressDate(url) {
    const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 500);
    const match = /[/_-](\d{4})[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=[/_-]|$)/i.exec(path) ??
        /\/((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_-]|$)/.exec(path);
    if (!match)
        return undefined;
    const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
    const [, year = '', named = '', day = ''] = match;
    const month = /^\d/.test(named) ? Number(named) : months.indexOf(named.toLowerCase()) + 1;
    if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31)
        return undefined;
    return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
