import { defaultTreeAdapter as tree } from 'parse5'
import { MAX_LINE } from '#domain/article/body/body-model.ts'
import { elementsNamed, type HtmlElement, textOf } from './html-tree.ts'

/** What a folded section of a text of ours cannot hold. */
const UNFOLDABLE = /^(?:table|blockquote|h[1-6]|hr|details)$/

/** The line that a `<details>` is folded under; '' = it has none. */
export function summaryOf(details: HtmlElement): string {
  const summary = summaryElement(details)
  return summary === undefined ? '' : textOf(summary)
}

/**
 * The same of one that a text of ours can fold; null = its words are to be read where they are: it has no line of plain
 * words, nothing below it, or something that only stands open.
 */
export function foldableSummary(details: HtmlElement): string | null {
  const summary = summaryElement(details)
  const line = summaryOf(details)
  if (summary === undefined || line === '' || line.length > MAX_LINE) return null
  if (hasAny(summary, /^(?:a|img)$/)) return null
  const held = details.childNodes.filter((node) => node !== summary)
  const elements = held.filter((node) => tree.isElementNode(node))
  if (elements.some((node) => UNFOLDABLE.test(node.tagName) || hasAny(node, UNFOLDABLE))) return null
  const hasWords = held.some((node) => tree.isTextNode(node) && node.value.trim() !== '')
  return hasWords || elements.some((node) => textOf(node) !== '' || isShown(node)) ? line : null
}

function summaryElement(details: HtmlElement): HtmlElement | undefined {
  return details.childNodes.filter((node) => tree.isElementNode(node)).find(({ tagName }) => tagName === 'summary')
}

/** Whether it may be a film or a picture, which have no words. */
function isShown(node: HtmlElement): boolean {
  const shown = /^(?:iframe|object|embed|video|audio|img)$/
  return shown.test(node.tagName) || hasAny(node, shown)
}

function hasAny(top: HtmlElement, name: RegExp): boolean {
  return !elementsNamed(top, name).next().done
}
