import { findLearnedBoundaries } from '../src/text/learned-boundaries.js';
import { sentenceTemplates } from '../src/text/sentence-features.js';
import { paragraphTokens } from '../src/text/split-learned.js';
import { tokenizeText } from '../src/text/tokenize-text.js';
import { createPerceptron } from './perceptron.js';
import { createRandom, shuffledOrder } from './shuffle.js';
function toExample({ text, sentences }) {
    const doc = tokenizeText(text);
    return {
        doc,
        ruleEnds: new Set(doc.sentences.map(({ tokens }) => tokens[1] - 1)),
        paragraphs: [...paragraphTokens(doc).values()],
        ends: new Set(sentences.map(([, end]) => end)),
    };
}
/** Learns where sentences end, from the rules' opinion and what stands around each gap. */
export function trainSentences(texts, { rounds, report }) {
    const examples = texts.map(toExample);
    const perceptron = createPerceptron(2);
    const random = createRandom(3);
    for (let round = 0; round < rounds; round += 1) {
        let right = 0;
        let total = 0;
        for (const place of shuffledOrder(examples.length, random)) {
            const example = examples[place];
            if (!example)
                continue;
            const { doc, ruleEnds, ends, paragraphs } = example;
            for (const [first, end] of paragraphs) {
                const options = { first, end, ruleEnds, score: perceptron.score };
                findLearnedBoundaries(doc, options, (at, guess, features) => {
                    const truth = ends.has(doc.tokens[at]?.span[1] ?? -1);
                    total += 1;
                    if (guess === truth)
                        right += 1;
                    else
                        perceptron.update(features, sentenceTemplates.count, truth ? 1 : 0, truth ? 0 : 1);
                    perceptron.tick();
                    return truth;
                });
            }
        }
        report(`sentences, round ${round + 1}: ${((100 * right) / total).toFixed(2)} % right`);
    }
    perceptron.average();
    return perceptron;
}
