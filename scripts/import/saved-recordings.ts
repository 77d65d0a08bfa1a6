import { type RecordingAddress, recordingAt, recordingOfElement } from '#domain/article/body/recording-address.ts'
import { attribute, elementsNamed, type HtmlElement, textOf } from './html-tree.ts'
import { absolute, linkTarget } from './page-facts.ts'

/** A film or a sound of a saved page; `title` '' = the page does not say it. */
export type SavedRecording = RecordingAddress & { readonly title: string }

const EMBEDDED = new Set(['iframe', 'video', 'audio', 'object', 'embed', 'applet', 'canvas', 'frame'])

/** Whether the element shows something that is no text of the page. */
export function isEmbedded({ tagName }: HtmlElement): boolean {
  return EMBEDDED.has(tagName)
}

/** What a player plays, or a picture alone leads to; null = nothing that we know. `base` is the page's own address. */
export function savedRecording(node: HtmlElement, base: string | null): SavedRecording | null {
  if (node.tagName === 'a') return recordingOfPicture(node, base)
  if (!isEmbedded(node)) return null
  const src = embeddedAddress(node)
  const found = recordingOfElement(node.tagName, absolute(src, base) ?? src)
  return found && { ...found, title: attribute(node, 'title') ?? attribute(node, 'aria-label') ?? '' }
}

/** As the page wrote it; old players said it in `param` and `embed` inside their `object`. */
export function embeddedAddress(node: HtmlElement): string {
  const own = attribute(node, 'src') ?? attribute(node, 'data')
  if (own !== null) return own
  for (const inside of elementsNamed(node, /^(?:source|embed|param)$/)) {
    const isMovie = inside.tagName !== 'param' || attribute(inside, 'name')?.toLowerCase() === 'movie'
    const address = attribute(inside, 'src') ?? attribute(inside, 'value')
    if (isMovie && address !== null) return address
  }
  return ''
}

/** A picture of a player is how pages led to a film; words beside it are a link like any other. */
function recordingOfPicture(link: HtmlElement, base: string | null): SavedRecording | null {
  if (textOf(link) !== '') return null
  const [picture] = elementsNamed(link, /^img$/)
  const found = picture === undefined ? null : recordingAt(linkTarget(attribute(link, 'href'), base) ?? '')
  return found && { ...found, title: (picture && attribute(picture, 'alt')) ?? '' }
}
