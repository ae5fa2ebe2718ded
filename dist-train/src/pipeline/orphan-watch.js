import { workerData } from 'node:worker_threads';
// The whole program of a thread beside a reader: ends the process once its parent is gone, however it went. A reader that
// is busy hears no "disconnect" before it is done, which a hostile page may put off for ever.
setInterval(() => {
    if (process.ppid !== workerData)
        process.kill(process.pid, 'SIGKILL');
}, 250);
