export type { EntityOptions } from './read-entities.ts'
export { resolveSpeaker } from './resolve-speaker.ts'
export type { Speaker } from './speaker.ts'
export { createSpeakerContext, type SpeakerContext } from './speaker-context.ts'
