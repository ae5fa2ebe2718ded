import ipaddr from 'ipaddr.js';
import { HearsayError } from '../core/error.js';
/** Whether an address is one of the public web: no private, loopback, link-local, multicast, mapped or translated one. */
export function isPublicAddress(address) {
    if (!ipaddr.isValid(address))
        return false;
    const parsed = ipaddr.process(address);
    if (parsed.range() !== 'unicast')
        return false;
    if (parsed.kind() === 'ipv4')
        return true;
    // Only 2000::/3 is given out; the rest includes the old forms ::127.0.0.1 and fec0::/10.
    return ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20;
}
/**
 * What the person allows: "127.0.0.1:8099" one port, "127.0.0.1" or "10.0.0.0/8" any port of the web. Throws `HearsayError`
 * `usage` for what is no address.
 */
export function createAllowance(entries) {
    const rules = entries.map(parseEntry);
    return (address, port) => {
        if (!ipaddr.isValid(address))
            return false;
        const parsed = ipaddr.process(address);
        return rules.some(({ range, port: only }) => {
            const [network, bits] = range;
            return network.kind() === parsed.kind() && parsed.match(network, bits) && (only === undefined || only === port);
        });
    };
}
function parseEntry(entry) {
    const [, bracketed, plain = '', port] = /^(?:\[([^\]]+)\]|([^:]+|[^:]*:[^:]*:.*?))(?::(\d{1,5}))?$/.exec(entry.trim()) ?? [];
    const address = bracketed ?? plain;
    try {
        const [network, bits] = address.includes('/') ? ipaddr.parseCIDR(address) : [ipaddr.process(address), undefined];
        const whole = network.kind() === 'ipv4' ? 32 : 128;
        return { range: [network, bits ?? whole], ...(port !== undefined && { port: Number(port) }) };
    }
    catch (error) {
        throw new HearsayError('usage', `Expected an address such as 127.0.0.1, 127.0.0.1:8099 or 10.0.0.0/8 to be allowed, got "${entry}"; names are not looked up.`, { cause: error });
    }
}
/** Ports below 1024 other than the web's own belong to other services: mail, shells, databases' consoles. */
export function isWebPort(port) {
    return port === 80 || port === 443 || port >= 1024;
}
