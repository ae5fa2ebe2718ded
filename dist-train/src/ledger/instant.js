/** Days from one instant to another; negative when the second is earlier. */
export function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
