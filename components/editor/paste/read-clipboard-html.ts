import { type ClassStyles, parseClassStyles, withClassStyles } from './class-styles.ts'
import { MAX_PASTED_DEPTH, type PastedNode, parseStyle } from './pasted-tree.ts'

/** A document made by DOMParser runs no script, loads no image and applies no style (HTML, 8.5.1). */
export function readClipboardHtml(html: string): readonly PastedNode[] {
  const css: string[] = []
  // Taken out before parsing: the page's policy would report each as a style of its own.
  const bare = html.replace(/<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi, (_all, rules: string) => {
    css.push(rules)
    return ''
  })
  const { body } = new DOMParser().parseFromString(inert(bare), 'text/html')
  return children(body, 1, parseClassStyles(css.join('\n')))
}

/**
 * Handlers never run and styles never apply there; but a browser reports each of them to the page's policy, and its reports
 * are to mean something. So they come in under names that say nothing to it; a `style` element that nobody closed as
 * `noframes`, which hides text in the same way.
 */
export function inert(html: string): string {
  return html.replace(/<\/?[a-z][^>]*>/gi, (tag) =>
    tag
      .replace(/^<(\/?)style(?=[\s/>])/i, '<$1noframes')
      .replace(/(?<=[\s/"'])on[a-z]+\s*=/gi, 'data-handler=')
      .replace(/(?<=[\s/"'])style\s*=/gi, `${STYLE}=`),
  )
}

const STYLE = 'data-inert-style'

function children(parent: Element, depth: number, styles: ClassStyles): readonly PastedNode[] {
  if (depth > MAX_PASTED_DEPTH) return [parent.textContent ?? '']
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE) return [node.textContent ?? '']
    return node.nodeType === Node.ELEMENT_NODE ? [element(node as Element, depth, styles)] : []
  })
}

function element(node: Element, depth: number, styles: ClassStyles): PastedNode {
  return {
    tag: node.nodeName.toLowerCase(),
    attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name.toLowerCase(), value])),
    style: withClassStyles(parseStyle(node.getAttribute(STYLE)), node.getAttribute('class') ?? undefined, styles),
    children: children(node, depth + 1, styles),
  }
}
