export { toLedgerJson } from './ledger-json.js';
export { toFailureJson, toReadingJson, toReadingsJson } from './readings-json.js';
export { toReportHtml } from './report-html.js';
export { toReportMarkdown } from './report-markdown.js';
export { toReportText } from './report-text.js';
