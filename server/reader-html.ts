import { RewritingStream } from 'parse5-html-rewriting-stream'

type Attributes = readonly { readonly name: string; readonly value: string }[]

/** Our scripts on the reader's side; anything else in a script element came from the framework. */
const OWN_SCRIPT = /^\/reader\.js(\?|$)/

/** Links by which the framework hurries its own scripts along; a style sheet or an icon is none of them. */
const HURRYING = new Set(['preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'prerender', 'expect'])

/** Where Next's client would keep the metadata of the page. */
const METADATA_OUTLET = '<div hidden=""></div>'

/** Marks of React that only its browser half reads. */
const FRAMEWORK_ATTRIBUTES = new Set(['data-precedence', 'data-dgst', 'nonce'])

/**
 * Makes the page of a reader from the page of Next: without scripts, flight data (a second copy of the text), preloads
 * and React's comments. What is left is the same text, complete without JavaScript, and fits a CSP without exceptions.
 */
export function toReaderHtml(html: string): Promise<string> {
  const stream = new RewritingStream()
  let inDroppedScript = false

  stream.on('startTag', (tag, raw) => {
    if (tag.tagName === 'script') inDroppedScript = !OWN_SCRIPT.test(attribute(tag.attrs, 'src') ?? '')
    if (inDroppedScript || isHurryingLink(tag.tagName, tag.attrs)) return
    const attrs = tag.attrs.filter(({ name }) => !FRAMEWORK_ATTRIBUTES.has(name))
    if (attrs.length === tag.attrs.length) stream.emitRaw(raw)
    else stream.emitStartTag({ ...tag, attrs })
  })
  stream.on('endTag', (tag, raw) => {
    const closesDropped = inDroppedScript && tag.tagName === 'script'
    if (closesDropped) inDroppedScript = false
    else stream.emitRaw(raw)
  })
  stream.on('text', (_, raw) => {
    if (!inDroppedScript) stream.emitRaw(raw)
  })
  stream.on('comment', () => {})

  // The parser flows from its birth, so its output is gathered as it comes.
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let readerHtml = ''
  stream.on('data', (chunk: string) => {
    readerHtml += chunk
  })
  stream.once('error', reject).once('end', () => resolve(readerHtml.replace(METADATA_OUTLET, '')))
  stream.end(html)
  return promise
}

function isHurryingLink(tagName: string, attrs: Attributes): boolean {
  if (tagName !== 'link') return false
  const words = (attribute(attrs, 'rel') ?? '').toLowerCase().split(/\s+/)
  return words.some((word) => HURRYING.has(word))
}

function attribute(attrs: Attributes, name: string): string | undefined {
  return attrs.find((candidate) => candidate.name === name)?.value
}
