/** Whether the text is itself an address: it is to be copied letter by letter, and a screen reader spells it. */
export function isAddressText(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim()) || /^[\p{L}\p{N}.-]+\.\p{L}{2,}\/\S*$/u.test(text.trim())
}
