import { parseHref } from '#domain/article/body/link-target.ts'
import type { PastedBlock } from './pasted-block.ts'
import type { PastedElement } from './pasted-tree.ts'

/** Frames in which pages show films, and the page of the film that each belongs to. */
const players: readonly (readonly [player: RegExp, page: string])[] = [
  [
    /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})(?:[/?#]|$)/,
    'https://www.youtube.com/watch?v=',
  ],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d{4,12})(?:[/?#]|$)/, 'https://vimeo.com/'],
]

/** A film or a sound of the source as a card, whose length and transcript the writer adds; null = it is none. */
export function pastedRecording({ tag, attributes, children }: PastedElement): PastedBlock | null {
  if (tag !== 'iframe' && tag !== 'video' && tag !== 'audio') return null
  const source = children.find((child) => typeof child !== 'string' && child.tag === 'source')
  const src = attributes.src ?? (typeof source === 'object' ? source.attributes.src : undefined) ?? ''
  const href = tag === 'iframe' ? pageOfPlayer(src) : fileAddress(src)
  if (href === null) return null
  const title = (attributes.title ?? attributes['aria-label'] ?? '').replace(/\s+/g, ' ').trim().slice(0, 500)
  const medium = tag === 'audio' ? 'sound' : 'film'
  return { type: 'recording', attrs: { medium, href, title, seconds: null, transcriptHref: null }, content: [] }
}

function pageOfPlayer(src: string): string | null {
  const address = src.startsWith('//') ? `https:${src}` : src
  for (const [player, page] of players) {
    const film = player.exec(address)?.[1]
    if (film !== undefined) return `${page}${film}`
  }
  return null
}

function fileAddress(src: string): string | null {
  return /^https?:/i.test(src) ? parseHref(src) : null
}
