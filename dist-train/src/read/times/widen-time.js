import { partsOfDay } from './time-words.js';
const dayValue = /^\d{4}-\d{2}-\d{2}$/;
const partAfter = /^,?\s{1,3}(?:(?:in|on) the )?(morning|afternoon|evening|night)(?![\p{L}-])/u;
const partBefore = /(?<!\p{L})(?:[Ll]ate |[Ee]arly )?(?:[Tt]he )(morning|afternoon|evening|night) of (?:the )?$/u;
/** What a calendar expression takes in before it: "in early", "on". */
const modifier = /(?<![\p{L}-])(?:[Ee]arly|[Ll]ate|[Mm]id)[ -]$/u;
const preposition = /(?<![\p{L}-])(?:[Oo]n|[Ii]n)\s{1,2}$/u;
/** These need no preposition, and "on" before them is about something: "a vote on last week's plan". */
const selfStanding = /^(?:today|yesterday|tomorrow|tonight|last|this|next|earlier|later)(?![p{L}-])/i;
/** The day with its part: "Wednesday night", "the evening of 4 August". */
function withPart(text, time) {
    if (time.type !== 'date' || !dayValue.test(time.value))
        return time;
    const [start, end] = time.span;
    const after = partAfter.exec(text.slice(end, end + 24));
    const before = after ? null : partBefore.exec(text.slice(Math.max(0, start - 36), start));
    const part = partsOfDay[(after ?? before)?.[1] ?? ''];
    if (!part)
        return time;
    const span = [start - (before?.[0].length ?? 0), end + (after?.[0].length ?? 0)];
    return { span, value: `${time.value}T${part}`, type: 'time' };
}
/** Takes in the words that belong to a calendar expression: a part of its day, "early" or "late", and "on" or "in". */
export function widenTime(text, time) {
    if (time.type === 'duration' || time.type === 'set')
        return time;
    const { span, value, type } = withPart(text, time);
    let [start] = span;
    const end = span[1];
    const before = () => text.slice(Math.max(0, start - 8), start);
    if (selfStanding.test(text.slice(start, start + 12)))
        return { span: [start, end], value, type };
    start -= modifier.exec(before())?.[0].length ?? 0;
    // "in Monday's attack": the preposition belongs to the attack.
    if (!/^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3)))
        start -= preposition.exec(before())?.[0].length ?? 0;
    return { span: [start, end], value, type };
}
