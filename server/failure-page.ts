import { createHash } from 'node:crypto'
import { defaultLocale } from '#domain/locale.ts'
import type { Answer } from './answer.ts'
import {
  FAILURE_WORDS,
  type FailureStatus,
  type FailureWords,
  OVERLOADED_WORDS,
  UPGRADING_WORDS,
} from './failure-words.ts'
import { COMMON_HEADERS } from './security-headers.ts'

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2326;--paper:#faf9f6;--quiet:#5a5f63;--accent:#0f4c5c}
@media(prefers-color-scheme:dark){:root{--ink:#e9e7e1;--paper:#14191b;--quiet:#a9b0b3;--accent:#8ecbd8}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.6 system-ui,sans-serif}
main{max-width:38rem;margin:0 auto;padding:3rem 1.25rem}
h1{font:600 clamp(1.75rem,5vw,2.25rem)/1.2 Charter,Georgia,serif;margin:0 0 1rem;text-wrap:balance}
p{margin:0 0 1rem;overflow-wrap:anywhere}
pre{margin:0 0 1rem;padding-left:1rem;border-left:3px solid var(--accent);font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}
h2{font-size:1.125rem;margin:2rem 0 .5rem}
a{color:var(--accent);display:inline-block;padding:.25rem 0}
a:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
.number{white-space:nowrap;font-variant-numeric:tabular-nums}
.quiet{color:var(--quiet);font-size:1rem;border-top:1px solid;padding-top:1rem;margin-top:2rem}
@media print{body{background:none;color:#000}}
`

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')
const CSP = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`

/** How soon somebody turned away by load may come back, in seconds (Retry-After, RFC 9110, 10.2.3). */
const OVERLOAD_LASTS_S = '5'

/** The same while a new version takes over: the longest that nothing can be saved is six of these. */
export const UPGRADING = { words: UPGRADING_WORDS, headers: { 'retry-after': '5' } } as const

/** What `failurePage` and `problem` are told of an overload: its words, and when to come back. */
export const OVERLOADED = { words: OVERLOADED_WORDS, headers: { 'retry-after': OVERLOAD_LASTS_S } } as const

const FRONT_PAGE = { href: '/', text: 'Strona główna' }

/** Statuses for which the reader gets a number to quote: it is in our log as `requestId`. */
const WITH_REFERENCE: ReadonlySet<number> = new Set([500, 503])

/**
 * A complete page that needs neither Next nor the database nor any other file.
 * `reference` is the request id: it is made here and safe to print.
 */
export function failurePage(
  status: FailureStatus,
  options: {
    reference: string
    headers?: Readonly<Record<string, string>>
    words?: FailureWords
    texts?: readonly string[]
  },
): Answer {
  const { title, text, link = FRONT_PAGE }: FailureWords = options.words ?? FAILURE_WORDS[status]
  const reference = WITH_REFERENCE.has(status)
    ? `<p>Numer zgłoszenia: <strong class="number">${options.reference}</strong></p>`
    : ''
  const html = `<!DOCTYPE html>
<html lang="${defaultLocale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${reference}
<p><a href="${escapeHtml(link.href)}">${link.text}</a></p>
${textsOfForm(options.texts ?? [])}<p class="quiet">W razie zagrożenia życia lub zdrowia zadzwoń pod numer <a href="tel:112">112</a>.</p>
</main>
</body>
</html>
`
  return {
    status,
    headers: {
      ...COMMON_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'content-language': defaultLocale,
      'content-security-policy': CSP,
      'cache-control': 'no-store',
      ...(status === 503 ? { 'retry-after': '120' } : {}),
      ...options.headers,
    },
    body: Buffer.from(html),
  }
}

/** What was in a form that was not taken, for copying. */
function textsOfForm(texts: readonly string[]): string {
  if (texts.length === 0) return ''
  const blocks = texts.map((text) => `<pre>${escapeHtml(text)}</pre>`).join('\n')
  return `<h2>To było w formularzu</h2>\n<p>Skopiuj, co jest potrzebne.</p>\n${blocks}\n`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** 503 for a reader whose page cannot be rendered just now. */
export function overloadPage({ reference }: { reference: string }): Answer {
  return failurePage(503, { reference, ...OVERLOADED })
}
