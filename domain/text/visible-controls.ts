/** Control and format characters, lone surrogates, and what else has no shape of its own; not the space. */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * The text with every character that has no shape written by its number: "a\u202eb" → "a⟨U+202E⟩b". For logs: what
 * somebody sent must neither change the line it is in nor hide in it (OWASP ASVS 5.0, 16.4.1).
 */
export function visibleControls(text: string): string {
  return text.replace(SHAPELESS, (character) => {
    const number = character.codePointAt(0) ?? 0
    return `⟨U+${number.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}
