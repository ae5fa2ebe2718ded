export { resolveSpeaker } from './resolve-speaker.js';
export { createSpeakerContext } from './speaker-context.js';
