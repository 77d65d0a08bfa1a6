import { canonicalText } from '#domain/text/canonical-text.ts'
import { diffSequences } from '#domain/text/sequence-diff.ts'
import type { ArticleText } from '../article-text.ts'
import type { Body } from '../body/body.ts'
import { bodyNodes } from '../body/body-nodes.ts'
import { bodyText } from '../body/body-text.ts'
import { type UpdateFinding, type UpdateFindingKind, updateFindingKinds } from '../update-finding.ts'
import { type ToldToken, toldTokens } from './told-tokens.ts'

/** So many words can be misspelt; more are another text. */
const MAX_EDITORIAL_WORDS = 12

/** Cheap to compare, and whatever of it changes is a change of substance. */
const records: ReadonlySet<string> = new Set([
  'teamRegister',
  'projectFunding',
  'helplineCard',
  'contactCard',
  'recording',
])

/**
 * What differs from one text to the other that can change its meaning, each kind with how many of them. Other case, spaces,
 * punctuation and emphasis are nothing; what cannot be told from a name or a number counts as one. Empty = the update may
 * be editorial. A text that was changed beyond comparing has all its words changed.
 */
export function updateFindings(before: ArticleText, after: ArticleText): readonly UpdateFinding[] {
  const counts: Record<UpdateFindingKind, number> = {
    ...countTokens(changedTokens(wordsOf(before), wordsOf(after))),
    images: changedItems(imagesOf(before), imagesOf(after)),
    tables: changedItems(nodesOf(before.body, isTable), nodesOf(after.body, isTable)),
    attachments:
      changedItems(before.attachments.map(canonicalText), after.attachments.map(canonicalText)) +
      changedItems(nodesOf(before.body, isAttachment), nodesOf(after.body, isAttachment)),
    records: changedItems(nodesOf(before.body, isRecord), nodesOf(after.body, isRecord)),
    tags: changedItems(sorted(before.tagIds), sorted(after.tagIds)),
    relations:
      changedItems(sorted(before.voivodeships), sorted(after.voivodeships)) + differing(before, after, ['projectId']),
    address: differing(before, after, ['slug']),
    editorNote: differing(before, after, ['editorNote']),
    producer: differing(before, after, ['producerUnit', 'producerPosition']),
  }
  counts.links += changedItems(linksOf(before.body), linksOf(after.body))
  counts.dates += differing(before, after, ['event', 'firstPublished', 'validUntil'])
  return updateFindingKinds.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []))
}

function wordsOf({ title, summary, body }: ArticleText): string {
  return [title, summary, bodyText(body)].join('\n')
}

type Changed = { readonly removed: readonly ToldToken[]; readonly added: readonly ToldToken[] }

function changedTokens(before: string, after: string): Changed {
  const [former, later] = [toldTokens(before), toldTokens(after)]
  const steps = diffSequences(
    former.map(({ key }) => key),
    later.map(({ key }) => key),
  )
  const [removed, added]: [ToldToken[], ToldToken[]] = [[], []]
  let [from, to] = [0, 0]
  for (const { kind } of steps) {
    const [one, other] = [former[from], later[to]]
    if (kind !== 'added') from += 1
    if (kind !== 'removed') to += 1
    if (kind === 'removed' && one) removed.push(one)
    if (kind === 'added' && other) added.push(other)
  }
  const names = namesOf([...former, ...later])
  const named = (token: ToldToken) => (names.has(token.key) && token.isCapital ? { ...token, isName: true } : token)
  return { removed: removed.map(named), added: added.map(named) }
}

/** Written as a name somewhere, so it is one at the beginning of a sentence too. */
function namesOf(tokens: readonly ToldToken[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ key, isName }) => (isName ? [key] : [])))
}

function countTokens({ removed, added }: Changed) {
  const most = (which: (token: ToldToken) => boolean) =>
    Math.max(removed.filter(which).length, added.filter(which).length)
  const words = Math.max(removed.length, added.length)
  return {
    numbers: most(({ kind }) => kind === 'number'),
    dates: most(({ kind }) => kind === 'date'),
    links: most(({ kind }) => kind === 'link'),
    names: most(({ isName }) => isName),
    negations: most(({ isNegation }) => isNegation) + prefixedNegations(removed, added),
    words: words > MAX_EDITORIAL_WORDS ? words : 0,
  }
}

/** "aktualny" → "nieaktualny", and back. */
function prefixedNegations(removed: readonly ToldToken[], added: readonly ToldToken[]): number {
  const count = (with_: readonly ToldToken[], without: readonly ToldToken[]) => {
    const plain = new Set(without.map(({ key }) => key))
    return with_.filter(({ key }) => key.startsWith('nie') && plain.has(key.slice('nie'.length))).length
  }
  return count(added, removed) + count(removed, added)
}

type Node = ReturnType<typeof bodyNodes> extends Generator<infer One> ? One : never

const isTable = ({ type }: Node) => type === 'table'
const isAttachment = ({ type }: Node) => type === 'attachment'
const isRecord = ({ type }: Node) => records.has(type)

function nodesOf(body: Body, which: (node: Node) => boolean): readonly string[] {
  return [...bodyNodes(body)].filter(which).map((node) => canonicalText(withoutIds(node)))
}

/** Ids of blocks change by cutting and pasting. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (key === 'id' ? [] : [[key, withoutIds(item)]])),
  )
}

function imagesOf({ leadImage, body }: ArticleText): readonly string[] {
  const inBody = [...bodyNodes(body)].flatMap((node) => (node.type === 'image' ? [node.attrs] : []))
  return [...(leadImage === null ? [] : [leadImage]), ...inBody].map(({ mediaId, alt, decorative, caption }) =>
    canonicalText({ mediaId, alt, decorative, caption }),
  )
}

/** Where links lead, in reading order; one link over words of several looks is one. */
function linksOf(body: Body): readonly string[] {
  const targets: string[] = []
  let former: string | null = null
  for (const node of bodyNodes(body)) {
    const marks = node.type === 'text' || node.type === 'hardBreak' ? (node.marks ?? []) : []
    const link = marks.find(({ type }) => type === 'link')
    const target = link?.type === 'link' ? canonicalText(link.attrs.target) : null
    if (target !== null && target !== former) targets.push(target)
    former = target
  }
  return targets
}

function changedItems(before: readonly string[], after: readonly string[]): number {
  const steps = diffSequences(before, after)
  return Math.max(...(['removed', 'added'] as const).map((one) => steps.filter(({ kind }) => kind === one).length))
}

function sorted(items: readonly (string | number)[]): readonly string[] {
  return items.map(String).sort()
}

function differing(before: ArticleText, after: ArticleText, fields: readonly (keyof ArticleText)[]): number {
  return fields.filter((field) => (before[field] ?? null) !== (after[field] ?? null)).length
}
