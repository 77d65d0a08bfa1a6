/**
 * Text for XML 1.0, inside an element or an attribute in double quotes. Characters that XML cannot hold at all, not even
 * escaped (XML 1.0, 2.2: most control characters, unpaired surrogates, U+FFFE, U+FFFF), become U+FFFD.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
