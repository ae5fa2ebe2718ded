import { chooseDates } from './choose-dates.js';
import { cleanByline } from './clean-byline.js';
import { findAddress, hostOf } from './find-address.js';
import { findOutlet } from './find-outlet.js';
import { findTitle } from './find-title.js';
import { findLanguage, isAmerican } from './guess-language.js';
import { readJsonLd } from './read-json-ld.js';
import { readMarkup } from './read-markup.js';
import { readMetaTags } from './read-meta-tags.js';
import { readMicrodata } from './read-microdata.js';
import { readVisible } from './read-visible.js';
/** What a page says about its report, each from the place that is most to be trusted for it. */
export function findFacts(view, pageUrl) {
    const jsonLd = readJsonLd(view.root);
    const meta = readMetaTags(view.root);
    const microdata = readMicrodata(view.root);
    const markup = readMarkup(view.root);
    const url = findAddress([meta.url, jsonLd.url], pageUrl);
    const outlet = jsonLd.outlet ?? meta.outlet ?? microdata.outlet ?? findOutlet(view);
    const given = [jsonLd.title, meta.title, microdata.title].flatMap((title) => title ?? []);
    const host = hostOf(url ?? pageUrl);
    const title = findTitle(view, { given, ...(outlet !== undefined && { outlet }), ...(host !== undefined && { host }) });
    const visible = readVisible(view, title);
    const authors = [jsonLd, microdata, meta, markup, visible].map((found) => cleanByline(found.authors, outlet));
    const byline = authors.find((line) => line !== undefined);
    const language = findLanguage(view.root, view.content.map((block) => block.text).join('\n'));
    const places = [
        ['json-ld', jsonLd],
        ['meta', meta],
        ['markup', microdata],
        ['markup', markup],
        ['visible', visible],
    ];
    const dates = chooseDates(places, {
        monthFirst: isAmerican(view.root),
        ...((url ?? pageUrl) && { url: url ?? pageUrl }),
    });
    return {
        facts: {
            ...(url !== undefined && { url }),
            ...(title !== undefined && { title }),
            ...(outlet !== undefined && { outlet }),
            ...(byline !== undefined && { byline }),
            ...dates.facts,
            ...(language !== undefined && { language }),
        },
        notices: dates.notices,
        ...(jsonLd.body !== undefined && { machineBody: jsonLd.body }),
    };
}
