import { fork } from 'node:child_process';
import { HearsayError } from '../core/error.js';
import { fromReport } from './worker-messages.js';
function startWorker({ workerUrl, heapMb }) {
    const process = fork(workerUrl, {
        serialization: 'advanced',
        execArgv: [`--max-old-space-size=${heapMb}`],
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const worker = { process, lastWords: '', isReady: false };
    process.stderr?.setEncoding('utf8').on('data', (words) => {
        worker.lastWords = (worker.lastWords + words).slice(-8000);
    });
    // A worker may fall between two orders; without a listener its error would end the program.
    process.on('error', () => undefined);
    return worker;
}
const hasEnded = ({ process }) => process.exitCode !== null || process.signalCode !== null;
/** Ends a worker at once. Its memory and its processor are free when this resolves. */
async function endWorker(worker) {
    if (hasEnded(worker) || worker.process.pid === undefined)
        return;
    const ended = new Promise((resolve) => worker.process.once('exit', resolve));
    worker.process.kill('SIGKILL');
    await ended;
}
/** A seat without a worker yet. */
export function createReaderSeat(options) {
    let worker;
    const { timeoutMs, heapMb } = options;
    return {
        read: (order) => new Promise((resolve) => {
            const active = worker && !hasEnded(worker) && worker.process.connected ? worker : startWorker(options);
            worker = active;
            let timer;
            let isLost = false;
            const finish = (outcome) => {
                clearTimeout(timer);
                active.process.off('message', onMessage).off('error', onError).off('close', onClose);
                resolve(outcome);
            };
            const lose = (error) => {
                if (isLost)
                    return;
                isLost = true;
                worker = undefined;
                endWorker(active).then(() => finish(failed(order, error)));
            };
            const send = () => {
                // Only the reading counts, not the start of the process.
                timer = setTimeout(() => lose(timeoutError(order.input.name, timeoutMs)), timeoutMs);
                active.process.send(order, (error) => error && lose(crashError(order, error.message)));
            };
            const onReport = (report) => {
                if (report.kind === 'done') {
                    finish(fromReport(report));
                }
                else {
                    active.isReady = true;
                    send();
                }
            };
            const onMessage = (message) => {
                if (isWorkerReport(message))
                    onReport(message);
            };
            const onError = (error) => lose(crashError(order, error.message));
            const onClose = (code, signal) => lose(crashError(order, reasonOf(active.lastWords, heapMb) ?? `exit ${code ?? signal}`));
            // "close" comes when all that the worker wrote has been read, unlike "exit".
            active.process.on('message', onMessage).on('error', onError).on('close', onClose);
            if (active.isReady)
                send();
        }),
        close: async () => {
            if (worker)
                await endWorker(worker);
        },
    };
}
const isWorkerReport = (message) => typeof message === 'object' && message !== null && 'kind' in message;
/** Why a worker fell, from Node's own words. */
function reasonOf(lastWords, heapMb) {
    if (/heap out of memory|Reached heap limit/.test(lastWords))
        return `it needed more than ${heapMb} MB`;
    return /^(?:\w*Error)[^\n]*?: ([^\n]+)/m.exec(lastWords)?.[1];
}
function failed({ input }, error) {
    return { kind: 'failed', name: input.name, ...(input.given.id !== undefined && { id: input.given.id }), error };
}
function timeoutError(name, timeoutMs) {
    return new HearsayError('read.timeout', `Expected ${name} to be read within ${timeoutMs / 1000} s; it took longer`);
}
const crashError = ({ input }, reason) => new HearsayError('read.failed', `Expected to read ${input.name}, but the reader stopped: ${reason}`);
