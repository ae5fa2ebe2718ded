/** Labels and links. Only what is no sentence is measured by them: "Next year’s fair will go ahead." is news. */
const labels = [
    /^(?:advertisements?|sponsored|promoted|paid content|ad)\b/i,
    /^(?:read|see|watch|listen)(?: (?:also|more|next|on|this|to))\b/i,
    /^(?:also read|related|more on this|more from|you may also like|recommended|up next|don['’]t miss|more stories|in other news|in pictures|in numbers)\b/i,
    /^(?:share|follow us|follow|print|email|e-mail|save|tweet|copy link|gift this article|skip to|send to a friend|printer-friendly)\b/i,
    /^(?:sign up|subscribe|register|log ?in|join us|get the app|download our)\b/i,
    /^(?:tags?|topics?|filed under|categories|keywords)\s?:/i,
    /^(?:\d+ )?(?:shares?|comments?|views?|likes?)(?: \(\d+\))?$/i,
    /^(?:\d+ (?:min(?:ute)?s?|hours?|days?)) (?:read|ago)$|^(?:\d+ )?min(?:ute)?s? read$/i,
    /^(?:published|posted|updated|last (?:updated|modified)|first published|modified|edited)\b.{0,80}$/i,
    /^(?:previous|next|older|newer)(?: (?:article|post|story|page))?\s?(?:$|[:«»‹›←→])/i,
    /^[«»‹›←→]\s?\S/,
    /^(?:image|picture|photo|file picture) (?:caption|credit|source)\b/i,
    /^(?:poll|quiz|weather|horoscope|crossword)\b/i,
];
/** Whole sentences that speak about the page, not about the world. */
const notices = [
    /^(?:advertisement|sponsored|promoted)\s?[:–—-]/i,
    /^(?:(?:read|see) (?:also|more|next)|also read|related(?: (?:articles?|stories|coverage|reading))?|more on this|recommended|up next|don['’]t miss)\s?[:–—]/i,
    /^(?:sign up|subscribe|register|get|join|receive|enjoying|want|like this|never miss)\b.{0,160}\b(?:newsletters?|inbox|briefings?|subscribers?|e-?mails?|letter|alerts?|updates)\b/i,
    /\b(?:sign up (?:for|to)|subscribe to) (?:our|the)\b.{0,80}\b(?:newsletters?|briefings?|letter|list|alerts?|channel|podcast)\b/i,
    /^(?:you|you['’]ve|you have) (?:have )?(?:read|viewed|reached|used)\b.{0,120}\b(?:articles?|stories|limit)\b/i,
    /\b(?:to|and) (?:keep|continue) reading\b|\balready a (?:subscriber|member)\b|^this (?:article|story|content) is (?:only )?(?:for|available to) (?:subscribers|members)\b/i,
    /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))/i,
    /\ball rights reserved\b|\bmay not be (?:re)?(?:published|produced|printed|used|copied)\b.{0,80}\bpermission\b/i,
    /^(?:the )?(?:views|opinions|comments)\b.{0,80}\b(?:expressed|of their|are those)\b.{0,120}\b(?:authors?|writers?|own|not|readers?)\b/i,
    /^(?:we|our|this (?:web)?site|by (?:using|continuing)|some)\b.{0,120}\bcookies\b/i,
    /^this (?:newspaper|(?:web)?site|paper|publication) is not responsible\b/i,
    /^(?:photo(?:graph)?|picture|image|file picture|credit|caption|illustration|graphic|video)s?\s?(?::|\/|(?:by|courtesy of) \p{Lu})/iu,
    /^(?:do you have|got) a (?:story|tip|news)\b|^(?:follow|find|like) us on\b/i,
];
/** Headings after which readers speak. */
const discussions = [
    /^(?:\d+ )?(?:your |readers?[’']? |latest |all |view |show |add |post )?(?:a )?(?:comments?|discussion)(?: \(?\d+\)?)?\s?:?$/i,
    /^(?:\d+ |your |readers?[’']? |readers )(?:responses?|replies|reactions|thoughts|letters|views|voices|remarks|say|write|think)(?: \(?\d+\)?)?\s?:?$/i,
    /^(?:leave a (?:reply|comment)|join the (?:discussion|conversation|debate)|have your say|what (?:our )?readers (?:say|write|think)|what do you think\?)/i,
];
/** Headings that end a report: what follows is about the outlet or leads elsewhere. */
const endings = /^(?:about the authors?|why (?:you can )?trust us|most (?:read|viewed|popular|shared)|also today|you may (?:also )?like|more (?:stories|headlines|news)|top stories|(?:what |more )?to read(?: next)?|read next)\b/i;
/** Headings of boxes within a report. */
const boxes = /^(?:related|more (?:on|from)|recommended|trending|popular|latest|editor['’]?s['’]? picks?|see also|further reading|read more)\b/i;
const ending = /[.!?…]["”’»)\]]*$/;
/** Whether words end like a sentence and are long enough to be one. */
export function isSentence(line) {
    return ending.test(line) && line.split(' ').length >= 5;
}
/** Whether a line is a label, a link or a notice of the page, whatever element it stands in. */
export function isFurnitureLine(line) {
    if (line.length >= 300)
        return false;
    if (!isSentence(line) && line.length < 200 && labels.some((label) => label.test(line)))
        return true;
    return notices.some((notice) => notice.test(line));
}
/** What a line does as a heading: begins a discussion, ends the report, begins a box. */
export function headingKind(line) {
    if (line.length > 60)
        return undefined;
    if (discussions.some((heading) => heading.test(line)))
        return 'discussion';
    if (ending.test(line))
        return undefined;
    if (endings.test(line))
        return 'ending';
    return boxes.test(line) ? 'box' : undefined;
}
