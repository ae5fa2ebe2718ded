/** What the source does with the content. */
export const stances = [
    'asserts',
    'denies',
    'accuses',
    'confirms',
    'speculates',
    'promises',
    'demands',
    'asks',
    'declines',
];
/** How sure the source is, or the writer where no source is named. */
export const certainties = ['certain', 'probable', 'possible', 'unknown'];
export const sourceKinds = [
    'person',
    'organization',
    'government',
    'state-media',
    'media',
    'document',
    'anonymous',
    'unspecified',
];
/** How much of the content stands in quotation marks: all, none, some. */
export const forms = ['direct', 'indirect', 'mixed'];
export const entityTypes = ['person', 'organization', 'location', 'event', 'product', 'other'];
export const mentionKinds = ['name', 'nominal', 'pronoun'];
export const timeTypes = ['date', 'time', 'duration', 'set'];
/** Where a publication date was found. */
export const dateOrigins = ['json-ld', 'meta', 'markup', 'visible', 'address', 'feed', 'given'];
export const datePrecisions = ['second', 'minute', 'day'];
