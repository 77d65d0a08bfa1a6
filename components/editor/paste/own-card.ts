import { MAX_LINE } from '#domain/article/body/body-model.ts'
import { contactPhoneHref } from '#domain/article/body/contact-phone.ts'
import { parseHref } from '#domain/article/body/link-target.ts'
import { parseLength } from '#domain/article/body/recording-words.ts'
import { cleanLine } from '#domain/text/clean-text.ts'
import { asNested } from './flat-items.ts'
import type { PasteReport } from './paste-report.ts'
import type { PastedBlock } from './pasted-block.ts'
import { type PastedElement, pastedText } from './pasted-tree.ts'
import type { ReadBlocks } from './read-blocks.ts'

/** Cards as a page of this portal shows them (components/article/body); null = the element is none. */
export function ownCard(element: PastedElement, read: ReadBlocks, report: PasteReport): readonly PastedBlock[] | null {
  if (hasClass(element, 'recording')) return recordingCard(element, read)
  if (!hasClass(element, 'contact-card')) return null
  const { phone, email, address, hours } = factsOf(element)
  const leads = elementsIn(element).some(({ attributes }) => /\/pomoc(?:#linia-\d+)?$/.test(attributes.href ?? ''))
  // Its record may be of another portal, and a wrong number helps nobody: its words stay, and whoever writes is told.
  if (leads) report.drop('helpline')
  const name = wordsOf(elementsIn(element).find((child) => hasClass(child, 'contact-name')))
  if (leads || name === '' || (phone ?? email ?? address) === null) return null
  if (phone !== null && contactPhoneHref(phone) === null) return null
  return [{ type: 'contactCard', attrs: { name, phone, email, address, hours } }]
}

function recordingCard(element: PastedElement, read: ReadBlocks): readonly PastedBlock[] | null {
  const inside = elementsIn(element)
  const [film, transcript] = inside.filter(({ tag }) => tag === 'a')
  const href = parseHref(film?.attributes.href ?? '')
  const [, title = '', medium, length = ''] = /^(.*) \((film|dźwięk)(?:, (.+))?\)$/.exec(wordsOf(film)) ?? []
  if (href === null || medium === undefined) return null
  const fold = inside.find(({ tag }) => tag === 'details')
  const words = fold?.children.filter((child) => typeof child === 'string' || child.tag !== 'summary') ?? []
  const isLinked = transcript !== undefined && /^Transkrypcja/.test(wordsOf(transcript))
  const attrs = {
    medium: medium === 'film' ? 'film' : 'sound',
    href,
    title: title === 'Nagranie' ? '' : title,
    seconds: parseLength(length),
    transcriptHref: isLinked ? parseHref(transcript.attributes.href ?? '') : null,
  }
  return [{ type: 'recording', attrs, content: asNested(read(words)).filter(({ type }) => type === 'paragraph') }]
}

const terms = { phone: 'Telefon', email: 'E-mail', address: 'Adres', hours: 'Godziny' } as const

type Facts = Readonly<Record<keyof typeof terms, string | null>>

function factsOf(element: PastedElement): Facts {
  const parts = elementsIn(element).filter(({ tag }) => tag === 'dt' || tag === 'dd')
  const fact = (term: string) => {
    const at = parts.findIndex((part) => part.tag === 'dt' && wordsOf(part) === term)
    return (at === -1 ? '' : wordsOf(parts[at + 1])) || null
  }
  return { phone: fact(terms.phone), email: fact(terms.email), address: fact(terms.address), hours: fact(terms.hours) }
}

function elementsIn({ children }: PastedElement): readonly PastedElement[] {
  return children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]))
}

function wordsOf(element: PastedElement | undefined): string {
  return element === undefined ? '' : cleanLine(pastedText(element)).slice(0, MAX_LINE)
}

function hasClass({ attributes }: PastedElement, name: string): boolean {
  return (attributes.class ?? '').split(/\s+/).includes(name)
}
