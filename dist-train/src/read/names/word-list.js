/** The words of a list file, parted by blanks and line ends. */
export function wordSet(...lists) {
    return new Set(lists.flatMap((list) => list.split(/\s+/u)).filter((word) => word !== ''));
}
/** The names of a list file, parted by commas and line ends. */
export function nameList(list) {
    return list
        .split(/[,\n]/u)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
/** The lines of a list file, each cut at its bars. */
export function listRows(lines) {
    return lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('|'));
}
