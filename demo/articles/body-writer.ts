import type { Body, Table, TableHeaders, Text, TopBlock } from '#domain/article/body/body.ts'
import {
  attachment,
  blockIds,
  blockquote,
  body,
  bulletList,
  frozenRegister,
  heading,
  image,
  lang,
  link,
  listItem,
  liveRegister,
  orderedList,
  paragraph,
  projectFunding,
  text,
  textTable,
} from '#domain/article/body/body-builder.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'

type Part = string | Text

export const toTeam = (voivodeship: VoivodeshipCode, words: string): Text =>
  text(words, link({ kind: 'team', voivodeship }))
export const toArticle = (articleId: number, words: string): Text => text(words, link({ kind: 'article', articleId }))
export const toPage = (href: string, words: string): Text => text(words, link({ kind: 'url', href }))
export const foreign = (language: string, words: string): Text => text(words, lang(language))

/** Writes the body of one demonstration article; `prefix` names its blocks (3–30 characters a–z, 0–9, hyphen). */
export function bodyWriter(prefix: string) {
  const id = blockIds(prefix)
  const p = (...parts: Part[]) =>
    paragraph(id(), ...parts.map((part) => (typeof part === 'string' ? text(part) : part)))
  const items = (lines: readonly (Part | readonly Part[])[]) =>
    lines.map((line) => listItem(id(), p(...(isParts(line) ? line : [line]))))
  return {
    body: (...blocks: readonly TopBlock[]): Body => body(...blocks),
    p,
    h2: (words: string) => heading(id(), 2, ...(words === '' ? [] : [text(words)])),
    h3: (words: string) => heading(id(), 3, text(words)),
    list: (...lines: readonly (Part | readonly Part[])[]) => bulletList(id(), ...items(lines)),
    steps: (...lines: readonly (Part | readonly Part[])[]) => orderedList(id(), 1, ...items(lines)),
    quote: (attribution: string | null, words: string) => blockquote(id(), attribution, p(words)),
    table: (caption: string | null, headers: TableHeaders, ...rows: readonly (readonly string[])[]): Table =>
      textTable(id, { caption, headers }, rows),
    live: (shown?: Parameters<typeof liveRegister>[1]) => liveRegister(id(), shown),
    frozen: (shown: Parameters<typeof frozenRegister>[1]) => frozenRegister(id(), shown),
    project: (slug: string) => projectFunding(id(), slug),
    picture: (mediaId: number, use: { alt: string; caption?: string }) => image(id(), mediaId, use),
    file: (attachmentId: number) => attachment(id(), attachmentId),
  }
}

function isParts(line: Part | readonly Part[]): line is readonly Part[] {
  return Array.isArray(line)
}
