import { HearsayError } from '../core/error.js';
import { isPublicAddress, isWebPort } from './guard-address.js';
/** Where an address leads, checked before anything is connected. Throws `HearsayError` `fetch.refused` for what is not on the public web. */
export async function resolveHop(address, { lookUp, isAllowed }) {
    if (!URL.canParse(address))
        throw refused(address, 'got something that is no address');
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw refused(address, `got ${url.protocol.slice(0, 40)}`);
    if (url.username !== '' || url.password !== '')
        throw refused(url.host, 'got an address with a password in it');
    const port = Number(url.port || (url.protocol === 'https:' ? '443' : '80'));
    if (!isWebPort(port))
        throw refused(address, `got port ${port}, which belongs to another service`);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = isLiteral(host) ? [host] : await lookUp(host);
    if (addresses.length === 0)
        throw new HearsayError('fetch.failed', `Expected ${host} to have an address, it has none; check its name.`);
    for (const found of addresses) {
        if (!isPublicAddress(found) && !isAllowed(found, port)) {
            throw refused(address, `got ${found === host ? found : `${host}, which is ${found}`}, an address of a private network; HEARSAY_ALLOW_ADDRESSES may allow it`);
        }
    }
    return { url, host, addresses };
}
/** `URL` has already turned every notation of an IPv4 address (octal, hexadecimal, one number) into four figures. */
const isLiteral = (host) => host.includes(':') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
function refused(address, got) {
    return new HearsayError('fetch.refused', `Expected an http(s) address on the public web, ${got} (${address.slice(0, 200)}); nothing was connected.`);
}
