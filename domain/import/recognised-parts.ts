import type { Finding, RecognisedKey } from './fidelity-report.ts'
import type { PageBlock, PageItem } from './page-blocks.ts'
import type { PageParts } from './page-parts.ts'
import type { OldPage } from './understood-page.ts'

type Recognised = Finding<RecognisedKey>

/** The part of the report that says what was understood, in page order. */
export function recognisedParts(page: OldPage, parts: PageParts, blocks: readonly PageBlock[]): Recognised[] {
  const { title, dateLine, archiveLine, printedAt, tags } = parts
  const found: Recognised[] = [
    ...(archiveLine ? [{ key: 'archive-notice' as const, line: archiveLine.line, quote: archiveLine.text }] : []),
    { key: 'title', line: title.line, quote: title.text },
    { key: 'publication-date', line: dateLine.line, quote: dateLine.text, context: { day: page.publishedOn.edtf } },
    ...(page.lang === 'en' ? [{ key: 'language-english' as const, line: dateLine.line, quote: dateLine.text }] : []),
    ...(page.pageAddress ? [{ key: 'page-address' as const, line: 0, quote: page.pageAddress }] : []),
    ...(printedAt ? [{ key: 'print-stamp' as const, line: printedAt.line, quote: printedAt.text }] : []),
    ...structures(blocks),
    ...page.imageTexts.map(({ text, line }) => ({ key: 'image-text' as const, line, quote: text })),
    ...page.teamMentions.map(({ voivodeship, text, line }) => ({
      key: 'team-mention' as const,
      line,
      quote: text,
      context: { voivodeship },
    })),
    ...registerEmbed(page),
    ...project(page),
    ...tags.map(({ name, line }) => ({ key: 'tags' as const, line, quote: name })),
  ]
  return found.toSorted((a, b) => a.line - b.line)
}

function structures(blocks: readonly PageBlock[]): Recognised[] {
  return blocks.flatMap((block): Recognised[] => {
    if (block.kind === 'list') {
      const first = block.items[0]?.text
      return [
        {
          key: 'list',
          line: first?.line ?? 0,
          quote: opening(first?.text ?? ''),
          context: { items: countItems(block.items) },
        },
      ]
    }
    if (block.kind === 'summary') return [{ key: 'fold', line: block.text.line, quote: block.text.text }]
    if (block.kind !== 'table') return []
    const cell = block.rows[0]?.[0]
    return [
      {
        key: 'table',
        line: cell?.line ?? 0,
        quote: opening(cell?.text ?? ''),
        context: { rows: block.rows.length },
      },
    ]
  })
}

function countItems(items: readonly PageItem[]): number {
  return items.reduce((total, { children }) => total + 1 + countItems(children), 0)
}

function registerEmbed({ claims, publishedOn }: OldPage): Recognised[] {
  const last = claims.at(-1)
  if (last === undefined) return []
  return [
    {
      key: 'register-embed',
      line: last.line,
      quote: last.asPublished,
      context: { claims: claims.length, validOn: publishedOn.edtf },
    },
  ]
}

function project({ projectMention }: OldPage): Recognised[] {
  if (projectMention === null) return []
  const { title, programme, mechanism, period, line } = projectMention
  return [
    {
      key: 'project',
      line,
      quote: title,
      context: {
        ...(programme === null ? {} : { programme }),
        ...(mechanism === null ? {} : { mechanism }),
        ...(period === null ? {} : { from: period.from, to: period.to }),
      },
    },
  ]
}

/** The first words of a text. */
function opening(text: string): string {
  if (text.length <= 60) return text
  const cut = text.lastIndexOf(' ', 60)
  return `${text.slice(0, cut > 20 ? cut : 60)}…`
}
