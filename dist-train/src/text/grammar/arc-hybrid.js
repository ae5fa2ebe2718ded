/** shift: the next word goes to the stack. left: the top of the stack hangs on the next word. right: it hangs on the one below it. */
export const shift = 0;
export const left = 1;
export const right = 2;
/** The state before the first move. */
export function createParserState(size) {
    const none = () => new Int32Array(size + 2).fill(-1);
    const zero = () => new Int32Array(size + 2);
    return {
        size,
        heads: none(),
        relations: zero(),
        stack: zero(),
        depth: 1,
        next: 1,
        left1: none(),
        left2: none(),
        right1: none(),
        right2: none(),
        leftCount: zero(),
        rightCount: zero(),
        leftRelations: zero(),
        rightRelations: zero(),
    };
}
export const isFinal = ({ size, next, depth }) => next > size && depth <= 1;
/** Which moves are possible, as bits `1 << move`. The last word left hangs on the root, so that there is one root. */
export function possibleMoves({ size, stack, depth, next }) {
    const canShift = next <= size;
    const top = stack[depth - 1] ?? 0;
    const below = depth > 1 ? (stack[depth - 2] ?? 0) : -1;
    const canLeft = canShift && top > 0;
    const canRight = below > 0 || (below === 0 && !canShift);
    return (canShift ? 1 << shift : 0) | (canLeft ? 1 << left : 0) | (canRight ? 1 << right : 0);
}
/** Makes a move; `relation` counts for left and right only. */
export function makeMove(state, move, relation) {
    if (move === shift) {
        state.stack[state.depth] = state.next;
        state.depth += 1;
        state.next += 1;
        return;
    }
    state.depth -= 1;
    const child = state.stack[state.depth] ?? 0;
    const head = move === left ? state.next : (state.stack[state.depth - 1] ?? 0);
    state.heads[child] = head;
    state.relations[child] = relation;
    const [first, second, count, set] = move === left
        ? [state.left1, state.left2, state.leftCount, state.leftRelations]
        : [state.right1, state.right2, state.rightCount, state.rightRelations];
    second[head] = first[head] ?? -1;
    first[head] = child;
    count[head] = Math.min(4, (count[head] ?? 0) + 1);
    set[head] = (Math.imul((set[head] ?? 0) ^ (relation + 1), 0x01000193) >>> 4) & 0xffff;
}
