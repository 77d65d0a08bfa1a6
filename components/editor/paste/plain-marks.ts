import { parseHref } from '#domain/article/body/link-target.ts'
import type { PastedElement, PastedNode } from './pasted-tree.ts'

/** Signs inside a line: `**bold**`, `_italic_`, `[words](address)`, `<address>`. Inside a word they mean nothing. */
const signs =
  /(?<![\p{L}\p{N}*])\*\*(?=\S)(?<bold>.+?)(?<=\S)\*\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])__(?=\S)(?<strong>.+?)(?<=\S)__(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}*])\*(?=[^\s*])(?<italic>[^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=[^\s_])(?<slant>[^_]+?)(?<=\S)_(?![\p{L}\p{N}_])|!?\[(?<words>[^\]]+)\]\((?<href>\S+?)\)|<(?<address>(?:https?:|mailto:)[^>\s]+)>/u

/** A line of Markdown as elements; what is no sign of its own stays as it is. */
export function plainMarks(line: string): readonly PastedNode[] {
  const found = signs.exec(line)
  if (found === null) return line === '' ? [] : [line]
  const made = marked(found)
  const before = line.slice(0, found.index)
  const after = plainMarks(line.slice(found.index + found[0].length))
  return [...(before === '' ? [] : [before]), made ?? found[0], ...after]
}

function marked({ 0: whole, groups = {} }: RegExpExecArray): PastedNode | null {
  const { bold, strong, italic, slant, words, href, address } = groups
  const heavy = bold ?? strong
  if (heavy !== undefined) return element('strong', plainMarks(heavy))
  const leaning = italic ?? slant
  if (leaning !== undefined) return element('em', plainMarks(leaning))
  const target = href ?? address ?? ''
  // A picture does not come along, and its address would be no word of the text.
  if (whole.startsWith('!')) return element('img', [], { src: target, alt: words ?? '' })
  if (parseHref(target) === null) return null
  return element('a', plainMarks(words ?? target), { href: target })
}

function element(
  tag: string,
  children: readonly PastedNode[],
  attributes: PastedElement['attributes'] = {},
): PastedElement {
  return { tag, attributes, style: {}, children }
}
