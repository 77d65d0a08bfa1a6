/** A name that is being typed: after a sign @ that is not within an e-mail address, up to the cursor. */
const MENTION = /(?<![\p{L}\p{N}._%+-])@([\p{L}\p{M}'’-]*)$/u

/** The letters after the sign @ right before the cursor, '' right after the sign; null = no name is being typed. */
export function mentionBefore(text: string): string | null {
  return MENTION.exec(text)?.[1] ?? null
}
