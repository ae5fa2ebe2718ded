import { HearsayError } from '../core/error.js';
/** An outcome as a worker sends it. */
export function toReport(outcome) {
    if (outcome.kind === 'read')
        return { kind: 'done', outcome };
    const { code, message } = outcome.error;
    return { kind: 'done', outcome: { ...outcome, error: { code, message } } };
}
/** The outcome that a worker sent. */
export function fromReport({ outcome }) {
    if (outcome.kind === 'read')
        return outcome;
    return { ...outcome, error: new HearsayError(outcome.error.code, outcome.error.message) };
}
