import { lookup } from 'node:dns/promises';
import { Agent, fetch as undiciFetch } from 'undici';
import { HearsayError } from '../core/error.js';
import { beforeEnd } from './before-end.js';
import { collect } from './byte-stream.js';
import { toFailedFetch } from './failed-fetch.js';
import { createAllowance } from './guard-address.js';
import { resolveHop } from './resolve-hop.js';
const defaultLookUp = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);
/**
 * Fetches pages of the public web. Every hop's host is resolved once, every address of it checked, and the connection
 * goes to a checked address, so that neither a redirect nor a changing name leads into a private network. Proxies named
 * in the environment are not used: they would resolve names themselves.
 */
export function createPageFetcher(options = {}) {
    const settings = {
        fetch: options.fetch ?? undiciFetch,
        lookUp: options.lookup ?? defaultLookUp,
        isAllowed: createAllowance(options.allowAddresses ?? []),
        userAgent: options.userAgent ?? 'Hearsay/0.1 (claim ledger for the news; fetches single pages that a person named)',
        timeoutMs: options.timeoutMs ?? 10_000,
        maxBytes: options.maxBytes ?? 16 * 1024 * 1024,
        maxRedirects: options.maxRedirects ?? 5,
    };
    return async (address) => {
        const signal = AbortSignal.timeout(settings.timeoutMs);
        try {
            return await fetchHops(address, settings, signal);
        }
        catch (error) {
            return toFailedFetch(address, error, { signal, timeoutMs: settings.timeoutMs });
        }
    };
}
async function fetchHops(address, settings, signal) {
    let next = address;
    for (let hops = 0; hops <= settings.maxRedirects; hops += 1) {
        const hop = await beforeEnd(resolveHop(next, settings), signal);
        const agent = new Agent({
            connect: { lookup: pinnedTo(hop) },
            pipelining: 0,
            connections: 1,
            maxHeaderSize: 64 * 1024,
        });
        try {
            const response = await settings.fetch(hop.url, {
                redirect: 'manual',
                dispatcher: agent,
                signal,
                headers: {
                    'user-agent': settings.userAgent,
                    accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1',
                    'accept-language': 'en,*;q=0.5',
                },
            });
            const location = redirectOf(response);
            if (location === undefined)
                return await toPage(hop.url, response, settings);
            if (!URL.canParse(location, hop.url.href)) {
                throw new HearsayError('fetch.failed', `Expected ${hop.url.href} to lead to an address, got "${location.slice(0, 100)}".`);
            }
            next = new URL(location, hop.url).href;
        }
        finally {
            await agent.destroy();
        }
    }
    throw new HearsayError('fetch.failed', `Expected a page within ${settings.maxRedirects} redirects of ${address}, got more.`);
}
function redirectOf(response) {
    if (![301, 302, 303, 307, 308].includes(response.status))
        return undefined;
    return response.headers.get('location') ?? undefined;
}
async function toPage(url, response, { maxBytes }) {
    const { status } = response;
    if (status === 404 || status === 410) {
        return {
            kind: 'gone',
            error: new HearsayError('fetch.gone', `Expected a page at ${url.href}, the server says that it is gone (${status}).`),
        };
    }
    if (!response.ok)
        throw new HearsayError('fetch.failed', `Expected a page at ${url.href}, the server answered ${status}; try again later.`);
    const announced = Number(response.headers.get('content-length') ?? '0');
    const limit = `Expected at most ${maxBytes} bytes at ${url.href}, got more; save the page and give the file.`;
    if (announced > maxBytes)
        throw new HearsayError('fetch.too-large', limit);
    const bytes = response.body === null ? new Uint8Array() : await collectBody(response.body, { url, maxBytes, limit });
    if (bytes.length === 0)
        throw new HearsayError('fetch.failed', `Expected a page at ${url.href}, got no bytes.`);
    const contentType = response.headers.get('content-type') ?? undefined;
    return { kind: 'fetched', url: url.href, bytes, ...(contentType !== undefined && { contentType }) };
}
async function collectBody(body, { url, maxBytes, limit }) {
    try {
        return await collect(url.href, body, maxBytes);
    }
    catch (error) {
        if (error instanceof HearsayError)
            throw new HearsayError('fetch.too-large', limit);
        throw error;
    }
}
/** Answers with the addresses that were checked and no others: a name cannot change between check and connection. */
function pinnedTo({ host, addresses }) {
    return (asked, _options, answer) => {
        if (asked !== host)
            answer(new TypeError(`Expected to connect to ${host}, was asked for ${asked}`), []);
        else
            answer(null, addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    };
}
