/** Whether words without any format say by signs what is a list, a heading, a quotation, a table or bold. */
export function hasSigns(text: string): boolean {
  return /^[ \t]*(?:[-*+•●·▪■◦‣][ \t]|\(?(?:\d{1,3}|[a-z])[.)][ \t]|#{1,6}[ \t]|>|\|.*\|)|\*\*\S|__\S|\[[^\]\n]+\]\(\S+\)/mu.test(
    text,
  )
}
