/** Whether the text is itself an address: it is to be copied letter by letter, and a screen reader spells it. */
export function isAddressText(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim()) || /^[\p{L}\p{N}.-]+\.\p{L}{2,}\/\S*$/u.test(text.trim())
}

/** Whether the words of a link are the address it leads to, whole: paper then needs no address beside them. */
export function isOwnAddress(text: string, href: string): boolean {
  return bare(text) === bare(href)
}

/** Without what people leave out when they write an address down: the scheme, "www." and the last slash. */
function bare(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
}
