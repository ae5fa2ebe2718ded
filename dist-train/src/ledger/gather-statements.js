import { hullOf } from '../core/span.js';
import { findTerms } from './find-terms.js';
import { paragraphAt, sentencesOf } from './sentences-of.js';
/** Stances that neither support, deny nor doubt anything. */
const silent = new Set(['asks', 'declines']);
/** Every attribution with content of every revision, in time and text order. */
export function gatherStatements(articles) {
    return articles.flatMap((article) => article.revisions.flatMap((revision) => statementsOf(article, revision)));
}
function statementsOf(article, revision) {
    const { text } = revision.reading.article;
    const sentences = sentencesOf(revision.reading);
    return revision.reading.attributions.flatMap((attribution, place) => {
        const { content, stance, certainty, speaker } = attribution;
        const hull = content && hullOf(content.spans);
        if (!content || !hull || silent.has(stance))
            return [];
        const around = sentences.filter(([start, end]) => start < hull[1] && hull[0] < end);
        const words = speaker ?? attribution.source?.text;
        return [
            {
                article,
                revision,
                place,
                spans: content.spans,
                text: content.text,
                stance,
                certainty,
                attribution,
                ...(words !== undefined && { speaker: words }),
                sentence: hullOf(around) ?? hull,
                paragraph: paragraphAt(text, hull[0]),
                terms: findTerms(content.text),
            },
        ];
    });
}
