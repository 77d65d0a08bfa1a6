/**
 * An e-mail address as a card of a contact takes it: the pattern of zod's own check, so that the dialog asks the same question
 * without it.
 */
export const contactEmail =
  /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/
