/** Larger pages and texts are refused: the largest report we met has 3 MB. */
export const maxPageBytes = 32 * 1024 * 1024;
/** Packed pages may grow to this and no further. */
export const maxUnpackedBytes = 64 * 1024 * 1024;
