import { findAccordingTo } from './according-to.js';
import { findAccusations } from './accusations.js';
import { findAllegedThings } from './alleged-things.js';
import { findAsXPutIt } from './as-x-put-it.js';
import { findCharacterisations } from './characterisations.js';
import { findCiting } from './citing.js';
import { findFiguresPut } from './figures-put.js';
import { findHedgingAdverbs } from './hedging-adverbs.js';
import { findNamedAgents } from './named-agents.js';
import { findParticipleSpeech } from './participle-speech.js';
import { findPassiveHedges } from './passive-hedges.js';
import { findQuotedAs } from './quoted-as.js';
import { findRefusals } from './refusals.js';
import { findReportNouns } from './report-nouns.js';
import { findReportedSpeech } from './reported-speech.js';
import { findSeeming } from './seeming.js';
import { findSpeakerLabels } from './speaker-labels.js';
import { findStatementsMade } from './statements-made.js';
import { findTrailingSpeakers } from './trailing-speaker.js';
/** Every rule, the more particular before the more general: where two claim one cue, the earlier keeps it. */
export const rules = [
    findSpeakerLabels,
    findQuotedAs,
    findRefusals,
    findAccusations,
    findStatementsMade,
    findCharacterisations,
    findFiguresPut,
    findNamedAgents,
    findPassiveHedges,
    findHedgingAdverbs,
    findAllegedThings,
    findSeeming,
    findAccordingTo,
    findAsXPutIt,
    findCiting,
    findReportedSpeech,
    findTrailingSpeakers,
    findParticipleSpeech,
    findReportNouns,
];
