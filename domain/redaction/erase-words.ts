import type { Body, BodyNode } from '../article/body/body.ts'
import { editBody } from '../phrase/edit-texts.ts'
import { applyEdits } from '../phrase/replace-phrase.ts'
import type { FindWords } from './find-words.ts'

/** What readers and the staff see in the place of erased words. */
export const ERASED = '[usunięto]'

/** The same in a part of an address. */
export const ERASED_SLUG = 'usunieto'

/** In the place of an address that holds the words; a host that never is (RFC 6761, 6.4). */
export const ERASED_ADDRESS = 'https://usunieto.invalid/'

export function eraseInText(text: string, find: FindWords): string {
  return replaceIn(text, find, ERASED)
}

/** A part of an address; `distinct`, a number, keeps two of them apart that become alike. */
export function eraseInSlug(slug: string, find: FindWords, distinct?: number): string {
  const erased = replaceIn(slug, find, ERASED_SLUG)
  return erased === slug || distinct === undefined ? erased : `${erased}-${distinct}`
}

/** An address is erased whole: half of one leads elsewhere. */
export function eraseInAddress(address: string, find: FindWords): string {
  return holds(address, find) || holds(decoded(address), find) ? ERASED_ADDRESS : address
}

/** HTML of a page of elsewhere: erased whole, because words may be spread over its tags. */
export function eraseInSource(source: string, find: FindWords): string {
  return holds(source, find) || holds(source.replace(/<[^>]*>/g, ''), find) ? ERASED : source
}

/** A body stays a good body: words go across marks, what no words can stand in (a telephone) goes whole. */
export function eraseInBody(body: Body, find: FindWords): Body {
  const edited = editBody(body, {
    words: (text) => find(text).map((place) => ({ ...place, text: ERASED })),
    href: (href) => eraseInAddress(href, find),
  })
  return eraseLeft(edited, find) as Body
}

/** Any other JSON: every text in it, the slug of an article (`slug`), and bodies wherever they are. */
export function eraseInJson(value: unknown, find: FindWords, key = ''): unknown {
  if (typeof value === 'string') return eraseValue(value, find, key)
  if (Array.isArray(value)) return value.map((one) => eraseInJson(one, find))
  if (typeof value !== 'object' || value === null) return value
  if ('type' in value && value.type === 'doc' && 'content' in value) return eraseInBody(value as Body, find)
  const erased = Object.entries(value).map(([name, one]) => [eraseInText(name, find), eraseInJson(one, find, name)])
  return withoutSortKey(value, Object.fromEntries(erased))
}

/** The key by which a name is sorted says the name in signs of its own (domain/text/sort-key.ts). */
function withoutSortKey(before: object, after: Record<string, unknown>): object {
  const isSame = Object.entries(before).every(([name, value]) => typeof value !== 'string' || after[name] === value)
  return isSame || typeof after.sortKey !== 'string' ? after : { ...after, sortKey: ERASED }
}

function eraseValue(value: string, find: FindWords, key: string): string {
  if (/slug$/i.test(key)) return eraseInSlug(value, find)
  return /^(?:https?|mailto|tel):/i.test(value) || /(?:url|href)$/i.test(key)
    ? eraseInAddress(value, find)
    : eraseInText(value, find)
}

export const holds = (text: string, find: FindWords): boolean => find(text).length > 0

/** What editing words leaves alone: claims of a register as once printed, ways to reach somebody. */
function eraseLeft(node: Body | BodyNode, find: FindWords): unknown {
  const content = 'content' in node ? { content: node.content.map((child) => eraseLeft(child, find)) } : {}
  if (!('attrs' in node)) return { ...node, ...content }
  if (node.type === 'contactCard') return { ...node, attrs: withoutErasedWays(node.attrs) }
  if (node.type !== 'teamRegister') return { ...node, ...content }
  const claims = node.attrs.claims.map((claim) => ({ ...claim, asPublished: eraseInText(claim.asPublished, find) }))
  return { ...node, attrs: { ...node.attrs, claims } }
}

type Contact = Extract<BodyNode, { type: 'contactCard' }>['attrs']

/** A number to call and an address to write to cannot be a word; a card says one way at least. */
function withoutErasedWays(contact: Contact): Contact {
  const kept = (way: string | null) => (way?.includes(ERASED) ? null : way)
  const ways = { phone: kept(contact.phone), email: kept(contact.email) }
  const isReachable = ways.phone !== null || ways.email !== null || contact.address !== null
  return { ...contact, ...ways, address: isReachable ? contact.address : ERASED }
}

function replaceIn(text: string, find: FindWords, by: string): string {
  return applyEdits(
    text,
    find(text).map((place) => ({ ...place, text: by })),
  )
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
