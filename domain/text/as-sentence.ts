/** The text with a full stop at its end, unless it ends a sentence already, be it inside quotes or brackets. */
export function asSentence(text: string): string {
  const words = text.trimEnd()
  return /[.!?…][”"’»)\]]*$/.test(words) ? words : `${words}.`
}
