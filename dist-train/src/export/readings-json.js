/**
 * One reading on one line, with when its article was seen where that is known. The same reading gives the same bytes:
 * keys stand in the contract's order, unknown ones are left out.
 */
export function toReadingJson(reading, { fetchedAt } = {}) {
    const { hearsay, ...rest } = orderReading(reading);
    return JSON.stringify({ hearsay, fetchedAt, ...rest });
}
/**
 * Readings as one document for a person to look at: the object itself where one report was asked for and read, otherwise
 * a list, so that a report that fails beside others does not change the document's shape.
 */
export function toReadingsJson(readings, asked = readings.length) {
    const ordered = readings.map(orderReading);
    const printed = JSON.stringify(asked === 1 && ordered[0] ? ordered[0] : ordered, null, 2);
    // A string of JSON holds no line break, so this meets spans and nothing else.
    return printed.replace(/\[\n +(\d+),\n +(\d+)\n +\]/g, '[$1, $2]');
}
/** A failure on one line, in the place of the reading that is not there. */
export function toFailureJson({ id, code, message }) {
    return JSON.stringify({ id, error: { code, message } });
}
const orderReading = (reading) => ({
    hearsay: reading.hearsay,
    article: orderArticle(reading.article),
    notices: reading.notices.map(orderNotice),
    sentences: reading.sentences,
    times: reading.times.map(orderTime),
    entities: reading.entities.map(orderEntity),
    attributions: reading.attributions.map(orderAttribution),
});
function known(keys) {
    return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}
const orderArticle = (article) => known({
    id: article.id,
    url: article.url,
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    publishedAt: article.publishedAt,
    publishedPrecision: article.publishedPrecision,
    publishedFrom: article.publishedFrom,
    modifiedAt: article.modifiedAt,
    language: article.language,
    text: article.text,
    textHash: article.textHash,
    pageHash: article.pageHash,
});
const orderNotice = ({ code, message, span }) => known({ code, message, span });
const orderTime = ({ span, text, value, type }) => ({ span, text, value, type });
const orderMention = ({ span, text, kind }) => ({ span, text, kind });
const orderEntity = ({ id, name, type, roles, mentions }) => ({
    id,
    name,
    type,
    roles,
    mentions: mentions.map(orderMention),
});
const orderPart = ({ spans, text }) => ({ spans, text });
const orderSource = ({ spans, text, entityId }) => known({ spans, text, entityId });
const orderAttribution = (attribution) => known({
    id: attribution.id,
    source: attribution.source && orderSource(attribution.source),
    cue: orderPart(attribution.cue),
    content: attribution.content && orderPart(attribution.content),
    form: attribution.form,
    stance: attribution.stance,
    certainty: attribution.certainty,
    sourceKind: attribution.sourceKind,
    speaker: attribution.speaker,
    about: attribution.about,
    nestedIn: attribution.nestedIn,
    rule: attribution.rule,
    confidence: attribution.confidence,
});
