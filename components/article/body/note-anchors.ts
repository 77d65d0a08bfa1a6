/** Where the note of this number is on the page. */
export const noteAnchor = (number: number) => `przypis-${number}`

/** Where the text calls it. */
export const noteReferenceAnchor = (number: number) => `miejsce-przypisu-${number}`
