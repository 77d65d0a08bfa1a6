import { RewritingStream } from 'parse5-html-rewriting-stream'

type Attributes = readonly { readonly name: string; readonly value: string }[]

/** The page for a reader, and what its head says about itself, for the headers of the answer. */
export type ReaderPage = {
  readonly html: string
  /** Content of `<meta name="komunikat:state">`; null when the page says none. */
  readonly state: string | null
  /** Address in `<link rel="successor-version">`: what replaces the page. */
  readonly successor: string | null
  /** ISO instant in `<meta name="komunikat:changed">`, which is for us alone: the last material change; null when unsaid. */
  readonly changed: string | null
  /** Content of `<meta name="komunikat:searched-in-vain">`, which is for us alone: the question that found nothing. */
  readonly searchedInVain: string | null
  /** Whether it has `<meta name="komunikat:bad-request">`, which is for us alone: what was asked cannot be answered (400). */
  readonly isBadRequest: boolean
  /** Whether it carries „Szybkie wyjście”: no copy of it may stay on the reader's machine. */
  readonly hasQuickExit: boolean
  /** Whether a part of it waits for a script that readers do not get: a mistake of ours, said in the log. */
  readonly isUnfinished: boolean
}

/** Our scripts on the reader's side; anything else in a script element came from the framework. */
const OWN_SCRIPT = /^\/(?:reader\.js|sprawdz-rejestr\.mjs)(\?|$)/

/** A data block: text for machines in a script element, which no browser runs (HTML, 4.12.1). Exactly this type. */
const DATA_BLOCK = 'application/ld+json'

/** Links by which the framework hurries its own scripts along; a style sheet or an icon is none of them. */
const HURRYING = new Set(['preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'prerender', 'expect'])

/** Where Next's client would keep the metadata of the page. */
const METADATA_OUTLET = '<div hidden=""></div>'

/** React's mark of a part that is to be filled in later, by script. A reader's page has none. */
const UNFINISHED = /<!--\$[?!]-->|<template id="B:/

/** Marks of React that only its browser half reads. */
const FRAMEWORK_ATTRIBUTES = new Set(['data-precedence', 'data-dgst', 'nonce'])

/** React closes these as XML would; in HTML the slash means nothing, or belongs to an unquoted value before it. */
const VOID_ELEMENTS = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
])

/**
 * Makes the page of a reader from the page of Next: without scripts, flight data (a second copy of the text), preloads
 * and React's comments. What is left is the same text, complete without JavaScript, and fits a CSP without exceptions.
 */
export function toReaderPage(html: string): Promise<ReaderPage> {
  const stream = new RewritingStream()
  let inDroppedScript = false
  let state: string | null = null
  let successor: string | null = null
  let changed: string | null = null
  let searchedInVain: string | null = null
  let isBadRequest = false
  let hasQuickExit = false

  stream.on('startTag', (tag, raw) => {
    if (tag.tagName === 'script') inDroppedScript = !isKeptScript(tag.attrs)
    if (inDroppedScript || isHurryingLink(tag.tagName, tag.attrs)) return
    const instant = metaOf('komunikat:changed', tag.tagName, tag.attrs)
    changed ??= instant
    const question = metaOf('komunikat:searched-in-vain', tag.tagName, tag.attrs)
    searchedInVain ??= question
    const badRequest = metaOf('komunikat:bad-request', tag.tagName, tag.attrs)
    isBadRequest ||= badRequest !== null
    if (instant !== null || question !== null || badRequest !== null) return
    state ??= metaOf('komunikat:state', tag.tagName, tag.attrs)
    successor ??= successorOf(tag.tagName, tag.attrs)
    hasQuickExit ||= tag.tagName === 'a' && attribute(tag.attrs, 'data-quick-exit') !== undefined
    const attrs = tag.attrs.filter(({ name }) => !FRAMEWORK_ATTRIBUTES.has(name))
    const selfClosing = tag.selfClosing && !VOID_ELEMENTS.has(tag.tagName)
    if (attrs.length === tag.attrs.length && selfClosing === tag.selfClosing) stream.emitRaw(raw)
    else stream.emitStartTag({ ...tag, attrs, selfClosing })
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
  const { promise, resolve, reject } = Promise.withResolvers<ReaderPage>()
  let readerHtml = ''
  stream.on('data', (chunk: string) => {
    readerHtml += chunk
  })
  stream.once('error', reject).once('end', () =>
    resolve({
      html: readerHtml.replace(METADATA_OUTLET, ''),
      state,
      successor,
      changed,
      searchedInVain,
      isBadRequest,
      hasQuickExit,
      isUnfinished: UNFINISHED.test(html),
    }),
  )
  stream.end(html)
  return promise
}

function isKeptScript(attrs: Attributes): boolean {
  const src = attribute(attrs, 'src')
  if (src === undefined) return attribute(attrs, 'type') === DATA_BLOCK
  return OWN_SCRIPT.test(src)
}

function isHurryingLink(tagName: string, attrs: Attributes): boolean {
  return tagName === 'link' && relationsOf(attrs).some((word) => HURRYING.has(word))
}

function metaOf(name: string, tagName: string, attrs: Attributes): string | null {
  if (tagName !== 'meta' || attribute(attrs, 'name') !== name) return null
  return attribute(attrs, 'content') ?? null
}

function successorOf(tagName: string, attrs: Attributes): string | null {
  if (tagName !== 'link' || !relationsOf(attrs).includes('successor-version')) return null
  return attribute(attrs, 'href') ?? null
}

function relationsOf(attrs: Attributes): string[] {
  return (attribute(attrs, 'rel') ?? '').toLowerCase().split(/\s+/)
}

function attribute(attrs: Attributes, name: string): string | undefined {
  return attrs.find((candidate) => candidate.name === name)?.value
}
