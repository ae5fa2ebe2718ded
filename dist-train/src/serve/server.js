import { serve } from '@hono/node-server';
import { HearsayError } from '../core/error.js';
/** Listens; settles once it does. Throws `HearsayError` `serve.port-taken` when another program has the port. */
export function startServer(app, { port, host = '127.0.0.1' }) {
    return new Promise((resolve, reject) => {
        const server = serve({ fetch: app.fetch, port, hostname: host }, (address) => {
            const name = host.includes(':') ? `[${host}]` : host;
            resolve({
                url: `http://${name}:${address.port}`,
                close: () => new Promise((done, failed) => {
                    server.close((error) => (error ? failed(error) : done()));
                    if ('closeIdleConnections' in server)
                        server.closeIdleConnections();
                }),
            });
        });
        server.once('error', (error) => {
            if (error.code !== 'EADDRINUSE')
                return reject(error);
            const message = `Port ${port} on ${host} is taken: stop the program that has it, or use --port N`;
            reject(new HearsayError('serve.port-taken', message, { cause: error }));
        });
    });
}
