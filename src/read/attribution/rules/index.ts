import type { Rule } from '../candidate.ts'
import { findAccordingTo } from './according-to.ts'
import { findAccusations } from './accusations.ts'
import { findAllegedThings } from './alleged-things.ts'
import { findAsXPutIt } from './as-x-put-it.ts'
import { findCharacterisations } from './characterisations.ts'
import { findCiting } from './citing.ts'
import { findFiguresPut } from './figures-put.ts'
import { findHedgingAdverbs } from './hedging-adverbs.ts'
import { findNamedAgents } from './named-agents.ts'
import { findParticipleSpeech } from './participle-speech.ts'
import { findPassiveHedges } from './passive-hedges.ts'
import { findQuotedAs } from './quoted-as.ts'
import { findRefusals } from './refusals.ts'
import { findReportNouns } from './report-nouns.ts'
import { findReportedSpeech } from './reported-speech.ts'
import { findSeeming } from './seeming.ts'
import { findSpeakerLabels } from './speaker-labels.ts'
import { findStatementsMade } from './statements-made.ts'
import { findTrailingSpeakers } from './trailing-speaker.ts'

/** Every rule, the more particular before the more general: where two claim one cue, the earlier keeps it. */
export const rules: readonly Rule[] = [
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
]
