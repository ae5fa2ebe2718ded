/** The stretch that was asked for, with absent keys left out. */
export function toPageQuery({ cursor, limit }) {
    return { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) };
}
