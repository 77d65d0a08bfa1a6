import {
  type RecordingAddress,
  recordingAt,
  recordingOfElement,
  recordingTitle,
} from '#domain/article/body/recording-address.ts'
import type { PastedBlock } from './pasted-block.ts'
import type { PastedElement } from './pasted-tree.ts'

/** A film or a sound of the source as a card, whose length and transcript the writer adds; null = it is none. */
export function pastedRecording({ tag, attributes, children }: PastedElement): PastedBlock | null {
  const found = recordingOfElement(tag, addressOf(attributes, children))
  return found && card(found, attributes.title ?? attributes['aria-label'] ?? '')
}

/** A line that is nothing but a link to a film or a sound, or its address: the same card; null = it is anything else. */
export function recordingOfLine({ type, content = [] }: PastedBlock): PastedBlock | null {
  if (type !== 'paragraph') return null
  const addresses = new Set<string>()
  let words = ''
  for (const node of content) {
    if (node.type !== 'text' || !('text' in node)) return null
    words += node.text
    const link = node.marks?.find((mark) => mark.type === 'link')
    if (node.text.trim() !== '') addresses.add(link?.type === 'link' ? hrefOf(link.attrs.target) : node.text.trim())
  }
  const [address = '', ...others] = addresses
  const found = others.length === 0 ? recordingAt(address) : null
  return found && card(found, words)
}

function card({ medium, href }: RecordingAddress, title: string): PastedBlock {
  const attrs = { medium, href, title: recordingTitle(title), seconds: null, transcriptHref: null }
  return { type: 'recording', attrs, content: [] }
}

function hrefOf(target: { readonly kind: string; readonly href?: string }): string {
  return target.href ?? ''
}

function addressOf(attributes: PastedElement['attributes'], children: PastedElement['children']): string {
  const source = children.find((child) => typeof child !== 'string' && child.tag === 'source')
  const own = attributes.src ?? attributes.data
  return own ?? (typeof source === 'object' ? source.attributes.src : undefined) ?? ''
}
