export { type FindTimesOptions, findTimes } from './find-times.ts'
