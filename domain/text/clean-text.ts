/*
 * What text from outside becomes before it is kept:
 * 1. It is NFC and has no lone surrogates (they cannot be written in UTF-8, so they are taken out, not refused).
 * 2. Its only control characters are line feed and tab; every other line break has become a line feed.
 * 3. Fixed, thin and other wide spaces have become plain ones: typography is put on output.
 * 4. Nothing in it is invisible, except what a visible neighbour needs: joiners inside emoji and inside words of
 *    scripts that use them, one variation selector after its character, flag tags after their flag, and direction
 *    marks in a text that has letters written from right to left.
 * 5. No embedding, override or isolate changes the direction of text around it (Unicode TR 36, CVE-2021-42574).
 */

const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
const wideSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const unwanted = new RegExp(
  [
    '\\p{Cs}', // lone surrogates
    '\\p{Noncharacter_Code_Point}',
    '[\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f]',
    '[\\u00ad\\u034f\\u180b-\\u180f\\u200b\\u2060-\\u2064\\ufeff]', // soft hyphen, zero widths, word joiners
    '[\\u202a-\\u202e\\u2066-\\u2069\\u206a-\\u206f]', // embeddings, overrides, isolates, deprecated marks
    '[\\u3164\\uffa0\\ufff9-\\ufffc]', // blank letters, annotation marks, the place of an object
    '[\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e001f}]',
  ].join('|'),
  'gu',
)
const flagOrTags = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\u{e0020}-\u{e007f}]/gu
const directionMarks = /[\u200e\u200f\u061c]/g
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const selector = '\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}'
const idleSelector = new RegExp(`(?<![^\\s\\u200c\\u200d${selector}])[${selector}]`, 'gu')
const joiner = /[\u200c\u200d]/gu
const joinedEmoji = /(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic})/gu
// Latin, Greek and Cyrillic words never need a joiner; an inherited mark does not tell which script it is in.
const joinedScripts = '(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Inherited}])[\\p{L}\\p{M}]'
const joinedLetters = new RegExp(`(?<=${joinedScripts})[\\u200c\\u200d](?=${joinedScripts})`, 'gu')

/** Text of several lines by the rules above. No visible letter is lost, nothing is trimmed. Idempotent. */
export function cleanText(text: string): string {
  const visible = text.replace(lineBreaks, '\n').replace(wideSpaces, ' ').replace(unwanted, '').normalize('NFC')
  const marked = rightToLeft.test(visible) ? visible : visible.replace(directionMarks, '')
  return withoutIdleJoiners(marked.replace(flagOrTags, '$1').replace(idleSelector, '')).normalize('NFC')
}

/** Text of one line: `cleanText`, every run of spaces and line breaks one space, trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

function withoutIdleJoiners(text: string): string {
  const needed = new Set([...text.matchAll(joinedEmoji), ...text.matchAll(joinedLetters)].map((found) => found.index))
  return text.replace(joiner, (character, at: number) => (needed.has(at) ? character : ''))
}
