/** Work that cannot be stopped, given up when the signal says so. Names are looked up without a way to stop; their time counts all the same. */
export async function beforeEnd(work, signal) {
    signal.throwIfAborted();
    let stop = () => undefined;
    const end = new Promise((_, reject) => {
        stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([work, end]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
