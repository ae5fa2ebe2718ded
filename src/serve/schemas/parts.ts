import { z } from 'zod'

/** A list that nobody changes. */
export const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).readonly()
/** The name of a thing. */
export const id = z.string()
/** A time. */
export const instant = z.string().meta({ description: 'ISO 8601' })

/** Whether words are an address of the web. */
export const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** From and to in a text. */
export const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .readonly()
  .meta({
    id: 'Span',
    description: 'From and to (exclusive), in UTF-16 code units into the text of the revision',
  })
/** Words, and where they stand. */
export const part = z.object({ spans: list(span), text: z.string() })
/** Words of one revision, by their place. */
export const passage = z.object({ articleId: id, revisionId: id, spans: list(span) })
/** A passage with its words. */
export const quotedPassage = passage.extend({ text: z.string() })
