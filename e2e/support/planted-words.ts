import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { MARK } from './planted-payloads.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const addresses = /^(?:href|src|srcset|action|formaction|data|poster|ping|background|xlink:href|srcdoc|manifest)$/
/** What a browser would run or be led astray by, once it has dropped the blanks inside an address. */
const active = /^(?:javascript|vbscript|data|blob|file|view-source):/i

/** Whatever in a page of ours would run, was not meant to be markup, or cannot be read by a machine; [] = nothing. */
export function breaksIn(html: string): string[] {
  const found: string[] = []
  const pile: Node[] = [...parse(html).childNodes]
  for (let node = pile.pop(); node !== undefined; node = pile.pop()) {
    if (node.nodeName === '#comment') found.push(...inComment(node))
    if ('attrs' in node) found.push(...inElement(node))
    if ('childNodes' in node) pile.push(...node.childNodes)
    if ('content' in node) pile.push(...node.content.childNodes)
  }
  return found
}

function inComment(node: Node): string[] {
  return 'data' in node && node.data.includes(MARK) ? [`comment ${node.data}`] : []
}

function inElement(element: Element): string[] {
  const { tagName, attrs } = element
  const found = attrs.flatMap(({ name, value }) => {
    const isBreak =
      name.startsWith('on') ||
      name.includes(MARK) ||
      (name === 'style' && value.includes(MARK)) ||
      (addresses.test(name) && active.test(value.replaceAll(/[\s\p{Cc}]/gu, ''))) ||
      (addresses.test(name) && /^[\s\p{Cc}]*(?:https?:)?[\\/]{2}zq9\./iu.test(value)) ||
      (name === 'srcdoc' && value.includes(MARK))
    return isBreak ? [`<${tagName} ${name}="${value.slice(0, 80)}">`] : []
  })
  if (tagName.includes(MARK) || ['base', 'object', 'embed', 'marquee'].includes(tagName)) found.push(`<${tagName}>`)
  if (tagName === 'script') found.push(...inScript(element))
  return found
}

/** A script with words of ours is a data block that is whole; one that runs comes from our own files or has its nonce. */
function inScript({ attrs, childNodes }: Element): string[] {
  const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  const attribute = (name: string) => attrs.find((one) => one.name === name)?.value
  if (attribute('type') === 'application/ld+json') {
    try {
      JSON.parse(text)
      return /[<>]/.test(text) ? [`<script> with a bracket ${text.slice(0, 80)}`] : []
    } catch {
      return [`<script> that is no JSON ${text.slice(0, 80)}`]
    }
  }
  const src = attribute('src')
  if (src !== undefined) return src.startsWith('/') && !src.startsWith('//') ? [] : [`<script src="${src}">`]
  return attribute('nonce') ? [] : [`<script>${text.slice(0, 80)}`]
}
