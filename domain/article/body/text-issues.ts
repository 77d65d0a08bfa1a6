import { findShoutedWords, isShouted } from '../advice/capitals.ts'
import { findEmails, findPhones } from '../advice/contact-details.ts'
import { findForeignText } from '../advice/foreign-text.ts'
import { findSensoryWording } from '../advice/sensory-wording.ts'
import { findSpacedLetters } from '../advice/spaced-letters.ts'
import { findTypedLists } from '../advice/typed-list.ts'
import type { Body, Heading, Inline, Paragraph } from './body.ts'
import { type BodyIssue, type BodyIssueKey, bodyIssue } from './body-issue.ts'
import { inlineText } from './body-nodes.ts'

/** How much of the text an issue repeats, in UTF-16 units. */
const shownText = 80
const LONGEST_TITLE = 120
const MOST_TITLE_WORDS = 14
/** A block of its own in capitals, "UWAGA"; short names of offices have four letters. */
const FEWEST_SHOUTED = 5

/** What an unseen reader would stumble over in the words of one block; at most one issue of a kind. */
export function textIssues(block: Paragraph | Heading): readonly BodyIssue[] {
  const { id } = block.attrs
  const text = inlineText(block.content)
  if (text.trim() === '') return []
  const isLinked = block.content.some(({ marks }) => marks?.some(({ type }) => type === 'link'))
  const spaced = findSpacedLetters(text)
  const shouted = isShouted(text.trim(), isLinked ? undefined : FEWEST_SHOUTED) ? text.trim() : null
  const found: readonly (readonly [BodyIssueKey, string | null])[] = [
    ['capitals-as-heading', shouted],
    ['capitals-in-text', shouted === null ? findShoutedWords(text) : null],
    ['spaced-letters', spaced],
    ['foreign-unmarked', shouted === null && spaced === null ? foreignText(block.content) : null],
    ['sensory-wording', findSensoryWording(text)],
    ['email-in-text', findEmails(wordsOutsideLinks(block.content))[0]?.found ?? null],
    ['phone-in-text', findPhones(wordsOutsideLinks(block.content))[0]?.found ?? null],
  ]
  return found.flatMap(([key, words]) =>
    words === null ? [] : [bodyIssue(key, id, { text: words.slice(0, shownText) })],
  )
}

/** Headings and lists that are only drawn: paragraphs at the top of the body that look like one (WCAG 1.3.1, F2 and F43). */
export function disguiseIssues({ content }: Body): readonly BodyIssue[] {
  const titles = content.flatMap((block, index) => {
    const next = content[index + 1]
    if (block.type !== 'paragraph' || !looksLikeTitle(block)) return []
    const isAbove =
      firstLine(block.content)[1] || (next !== undefined && next.type !== 'heading' && !looksLikeTitle(next))
    return isAbove
      ? [
          bodyIssue('paragraph-as-heading', block.attrs.id, {
            text: inlineText(block.content).trim().slice(0, shownText),
          }),
        ]
      : []
  })
  const lines = content.flatMap((block) =>
    block.type === 'paragraph'
      ? inlineText(block.content)
          .split('\n')
          .filter((text) => text.trim() !== '')
          .map((text) => ({ text, of: block.attrs.id }))
      : [{ text: '', of: block.attrs.id }],
  )
  const lists = findTypedLists(lines).map(({ first, count }) =>
    bodyIssue('fake-list', first.of, { text: first.text.trim().slice(0, shownText), count }),
  )
  return [...titles, ...lists]
}

/** Bold from end to end, short, and no sentence. A telephone or an address in bold is no title. */
function looksLikeTitle(block: Body['content'][number]): boolean {
  if (block.type !== 'paragraph') return false
  const [line, hasMore] = firstLine(block.content)
  const words = line.filter((node) => node.type === 'text' && /[\p{L}\p{N}]/u.test(node.text))
  const text = inlineText(line).trim()
  if (words.length === 0 || !words.every(isBoldText)) return false
  // A bold name above an address is no title; a question or a colon above its text is.
  if (hasMore && !/[?:]$/.test(text)) return false
  if (text.length > LONGEST_TITLE || text.split(/\s+/).length > MOST_TITLE_WORDS) return false
  return !/[.,;!…]$/.test(text) && findPhones(text).length === 0 && !/@|\d{5,}/.test(text)
}

/** The nodes before the first break, and whether words follow it. */
function firstLine(content: readonly Inline[]): readonly [line: readonly Inline[], hasMore: boolean] {
  const end = content.findIndex(({ type }) => type === 'hardBreak')
  if (end === -1) return [content, false]
  return [content.slice(0, end), inlineText(content.slice(end)).trim() !== '']
}

function isBoldText(node: Inline): boolean {
  return node.type === 'text' && (node.marks?.some(({ type }) => type === 'bold') ?? false)
}

/** Words that carry no mark of a language; a marked passage ends the one before it. */
function foreignText(content: readonly Inline[]): string | null {
  return findForeignText(
    content
      .filter(({ type }) => type !== 'footnote')
      .map((node) => (node.type === 'text' && !node.marks?.some(({ type }) => type === 'lang') ? node.text : '\n'))
      .join(''),
  )
}

/** The text without its links. */
function wordsOutsideLinks(content: readonly Inline[]): string {
  const isLinked = (node: Inline) => node.marks?.some(({ type }) => type === 'link') ?? false
  return content.map((node) => (node.type === 'text' && !isLinked(node) ? node.text : '\n')).join('')
}
