/** Whether a content is nothing but a no to what was said before: "It was not", "They didn't". */
export const isBareNo = (content: string): boolean =>
  /^(?:it|he|she|they|that|this|we) (?:was|were|is|are|did|does|do|had|has|have|would|will)(?: not|n[’']t)$/iu.test(
    content,
  )
