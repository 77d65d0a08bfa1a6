import { canonicalText } from '#domain/text/canonical-text.ts'
import { diffSequences } from '#domain/text/sequence-diff.ts'
import { diffWords } from '#domain/text/word-diff.ts'
import type { LinkTarget } from '../body/body.ts'
import { matchItems } from './match-items.ts'
import { type LinePlace, lineText, type TextLine } from './text-line.ts'
import { type WordBag, wordBag, wordsShared } from './word-bag.ts'

/** Part of a passage; `differs` = the other version has something else in this place, or nothing. */
export type PassageRun = { readonly text: string; readonly differs: boolean }

/** A stretch of whole sentences or entries. What was taken out comes right before what came in its place. */
export type Passage = { readonly kind: 'same' | 'removed' | 'added'; readonly runs: readonly PassageRun[] }

/** One link that leads elsewhere, or is only in one version (null). */
export type LinkDifference = {
  readonly words: string
  readonly before: LinkTarget | null
  readonly after: LinkTarget | null
}

/** `spaces`, `case`: nothing else of the words differs. `look`: the same words with other emphasis or language. */
export type LineRemark = 'spaces' | 'case' | 'look' | null

export type LineDifference = {
  readonly kind: 'same' | 'added' | 'removed' | 'changed'
  readonly isMoved: boolean
  readonly place: LinePlace
  readonly joint: TextLine['joint']
  readonly passages: readonly Passage[]
  readonly links: readonly LinkDifference[]
  readonly remark: LineRemark
}

/** Lines of two versions of one block in the order of the later one. */
export function lineDifferences(before: readonly TextLine[], after: readonly TextLine[]): readonly LineDifference[] {
  return matchItems(before, after, { id: ({ id }) => id, text: lineText }).map(({ before, after, isMoved }) => {
    if (before !== null && after !== null) return { ...compared(before, after), isMoved }
    const line = before ?? after
    if (line === null) throw new Error('A line of no version')
    return whole(line, before === null ? 'added' : 'removed')
  })
}

/** A line that only one version has. */
export function whole(line: TextLine, kind: 'added' | 'removed' | 'same'): LineDifference {
  return {
    kind,
    isMoved: false,
    place: line.place,
    joint: line.joint,
    passages: [{ kind, runs: [{ text: lineText(line), differs: kind !== 'same' }] }],
    links: [],
    remark: null,
  }
}

function compared(before: TextLine, after: TextLine): LineDifference {
  const links = linkDifferences(before, after)
  const [was, is] = [lineText(before), lineText(after)]
  const remark = remarkOn(was, is, before.look !== after.look)
  // Other spaces are said and not shown: nobody sees them, and the page sets its own.
  const passages = remark === 'spaces' || was === is ? whole(after, 'same').passages : passagesOf(before, after)
  const kind = links.length === 0 && remark === null && was === is ? 'same' : 'changed'
  return { kind, isMoved: false, place: after.place, joint: after.joint, passages, links, remark }
}

function remarkOn(was: string, is: string, looksDifferent: boolean): LineRemark {
  if (was === is) return looksDifferent ? 'look' : null
  if (withoutSpaces(was) === withoutSpaces(is)) return 'spaces'
  return was.toLowerCase() === is.toLowerCase() ? 'case' : null
}

const withoutSpaces = (text: string) => text.replace(/\s+/gu, '')

/** By whole sentences or entries, so that each version can be read aloud; words inside are marked for the eye. */
function passagesOf(before: TextLine, after: TextLine): readonly Passage[] {
  const passages: Passage[] = []
  let same: string[] = []
  let removed: string[] = []
  let added: string[] = []
  const close = () => {
    if (same.length > 0) passages.push({ kind: 'same', runs: [{ text: same.join(after.joint), differs: false }] })
    passages.push(...replaced(removed.join(before.joint), added.join(after.joint)))
    same = []
    removed = []
    added = []
  }
  for (const { kind, item } of diffSequences(before.pieces, after.pieces)) {
    if (kind === 'same') {
      if (removed.length + added.length > 0) close()
      same.push(item)
    } else (kind === 'removed' ? removed : added).push(item)
  }
  close()
  return passages
}

/** Below this share of common words marking what differs would mark nearly all. */
const WORTH_MARKING = 0.4

/** Of longer stretches nobody looks for words; finding them would take longer than the rest of the comparison. */
const MARKED_WORDS = 300

function replaced(removed: string, added: string): readonly Passage[] {
  const plain = (kind: 'removed' | 'added', text: string): readonly Passage[] =>
    text === '' ? [] : [{ kind, runs: [{ text, differs: true }] }]
  if (removed === '' || added === '' || !isWorthMarking(wordBag(removed), wordBag(added))) {
    return [...plain('removed', removed), ...plain('added', added)]
  }
  const runs = diffWords(removed, added)
  const of = (kind: 'removed' | 'added'): Passage => ({
    kind,
    runs: runs
      .filter((run) => run.kind === kind || run.kind === 'same')
      .map((run) => ({ text: run.text, differs: run.kind !== 'same' })),
  })
  return [of('removed'), of('added')]
}

function isWorthMarking(a: WordBag, b: WordBag): boolean {
  return Math.max(a.size, b.size) <= MARKED_WORDS && wordsShared(a, b) >= WORTH_MARKING
}

/** Links with the same words in the same order are one; a link within words that are new is told by them, and here too. */
function linkDifferences(before: TextLine, after: TextLine): readonly LinkDifference[] {
  return matchItems(before.links, after.links, { id: ({ words }) => words, text: () => '' }).flatMap((match) => {
    const was = match.before?.target ?? null
    const is = match.after?.target ?? null
    if (canonicalText(was) === canonicalText(is)) return []
    return [{ words: (match.after ?? match.before)?.words ?? '', before: was, after: is }]
  })
}
