/** The type of entity that a sort of name has. */
export const typeOfSort = {
    person: 'person',
    organization: 'organization',
    government: 'organization',
    media: 'organization',
    'state-media': 'organization',
    country: 'location',
    seat: 'organization',
    place: 'location',
    event: 'event',
    product: 'product',
    other: 'other',
};
