/** A page in UTF-8 as bytes. */
export const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html)

/** Characters below U+0100 as one byte each: windows-1252 as far as it goes with Latin-1. */
export const latin1Of = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** Three paragraphs that nobody would take for page furniture. */
export const paragraphs: readonly string[] = [
  'The ferry to Lokrum left at nine on Monday, the harbour office said, and carried forty passengers.',
  '“We waited for two hours,” said Ana Ruiz, who sells oranges on the quay. “Then somebody found the key.”',
  'The company denied that the key had been lost. It was in the captain’s other coat, a spokesman said.',
]

export const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n')
export const text = paragraphs.join('\n\n')
