import { applyNotices } from './apply-notices.js';
import { findPersons } from './find-bodies.js';
import { findCitations } from './find-citations.js';
import { findEdits } from './find-edits.js';
import { profileArticles, weighByProfiles } from './find-names.js';
import { findStories } from './find-stories.js';
import { findWithdrawals } from './find-withdrawals.js';
import { gatherArticles, toLedgerArticle } from './gather-articles.js';
import { gatherOwnVoice } from './gather-own-voice.js';
import { gatherStatements } from './gather-statements.js';
import { matchClaims } from './match-claims.js';
import { looksLikePerson } from './name-forms.js';
import { compare, groupBy } from './order.js';
import { listOutlets } from './outlets.js';
import { settleClaim } from './settle-claim.js';
/**
 * Works out the whole ledger, one step after the other. The same readings give the same bytes, in whatever order they come.
 */
export function settleLedger({ readings, groups }) {
    const articles = gatherArticles(readings, groups);
    const profiles = profileArticles(articles);
    const stories = findStories(articles, profiles);
    const matched = matchClaims({
        statements: gatherStatements(articles),
        ownVoice: gatherOwnVoice(articles),
        stories,
        articles,
        profiles,
    });
    const { matters, withdrawals } = applyNotices(matched, findWithdrawals(matched, articles, weighByProfiles(articles, profiles)));
    const outlets = listOutlets(articles);
    const articleOf = new Map(articles.map((article) => [article.id, article]));
    const storyOf = new Map(stories.flatMap((story) => story.articleIds.map((id) => [id, story.id])));
    const saidAt = ({ article, revision, text }) => {
        const original = article.copyOf && articleOf.get(article.copyOf);
        const reprinted = original?.revisions.some(({ reading }) => reading.article.text.includes(text)) === true;
        return original && reprinted && original.at < revision.at ? original.at : revision.at;
    };
    const claims = [...groupBy(matters, (matter) => matter.story)].flatMap(([story, ofStory]) => {
        const members = story.articleIds.map((id) => articleOf.get(id)).filter((article) => article !== undefined);
        const names = ofStory.flatMap((matter) => matter.statements.flatMap(({ speaker }) => (speaker !== undefined && looksLikePerson(speaker) ? [speaker] : [])));
        const persons = findPersons(members, new Set(names));
        return ofStory.map((matter) => {
            const withdrawal = withdrawals.get(matter);
            return settleClaim(matter, { outlets, persons, ...(withdrawal && { withdrawal }) }, saidAt);
        });
    });
    return {
        hearsay: '1',
        articles: articles.map((article) => toLedgerArticle(article, storyOf.get(article.id))),
        groups: [...groups].sort((a, b) => compare(a.id, b.id)),
        stories,
        claims: claims.sort((a, b) => compare(a.firstSeenAt, b.firstSeenAt) || compare(a.id, b.id)),
        citations: findCitations(articles, stories, outlets),
        edits: findEdits(articles, claims),
    };
}
