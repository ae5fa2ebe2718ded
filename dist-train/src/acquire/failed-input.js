/** An input that could not be opened, with the reason. */
export function failedInput(name, given, error) {
    return { kind: 'failed', name, given, error };
}
