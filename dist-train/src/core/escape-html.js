const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/**
 * A string as text or as a quoted attribute value of HTML. The one way by which words of a page enter markup of ours.
 * U+0000 and the other control characters that HTML forbids become U+FFFD, as a browser would show them.
 */
export function escapeHtml(text) {
    return text
        .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, '\ufffd')
        .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
