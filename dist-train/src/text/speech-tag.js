/** Verbs that follow a quoted question or cry: “Why?” Roe asked. */
const speechVerbs = new Set(`said says asked asks added adds told tells replied replies wrote writes shouted shouts cried cries wondered wonders
  exclaimed exclaims joked jokes demanded demands yelled yells answered answers called calls responded responds tweeted
  posted repeated recalled insisted insists continued continues quipped screamed whispered`.split(/\s+/));
/** What may come after the verb when its content came before it; anything else begins a new content. */
const afterVerb = new Set(`, . ; : — – -- in at on after before during as when while from outside inside with rhetorically aloud
  reporters journalists him her them me us again later through via by`.split(/\s+/));
const inName = /^(?:\p{Lu}|(?:the|a|an|of|de|van|von|der|bin|al)$)/u;
const fresh = new Set(['He', 'She', 'They', 'We', 'It', 'You']);
/** Whether these tokens, which come after a quotation that ended in "?" or "!", only name its speaker: "Halvard Roe asked." */
export function isSpeechTag(tokens) {
    const verb = tokens.findIndex(({ text }) => speechVerbs.has(text));
    if (verb < 1 || verb > 6 || fresh.has(tokens[0]?.text ?? ''))
        return false;
    if (!tokens.slice(0, verb).every(({ text }) => inName.test(text)))
        return false;
    const after = tokens[verb + 1];
    return after === undefined || afterVerb.has(after.text);
}
