import { parseBody } from '#domain/article/body/body-schema.ts'
import { checkInput } from './checks/check-input.ts'
import { checkPage } from './checks/check-page.ts'
import { recordingsToComplete } from './checks/recordings-to-complete.ts'
import { relativeLinks } from './checks/relative-links.ts'
import { tableHeaders } from './checks/table-headers.ts'
import { writingAdvice } from './checks/writing-advice.ts'
import { capFindings, type DroppedKey, type FidelityReport, type Finding, type ToCheckKey } from './fidelity-report.ts'
import type { ImportIssue } from './import-issue.ts'
import { buildOldPageBody } from './old-page-body.ts'
import { pageHost } from './page-address.ts'
import { pageBlocks } from './page-blocks.ts'
import { cutPageParts, type PageParts } from './page-parts.ts'
import { plainTextLines } from './plain-text-lines.ts'
import { findProjectMention } from './project-mention.ts'
import { recognisedParts } from './recognised-parts.ts'
import { looksBinary, looksLikeHtml, MAX_SAVED_PAGE } from './source-format.ts'
import type { OldPageSource, SourceLine } from './source-line.ts'
import { findTeamRegisterPlace } from './team-claims.ts'
import type { OldPage } from './understood-page.ts'

export type ReadOldPage =
  | { readonly ok: true; readonly page: OldPage; readonly report: FidelityReport }
  | { readonly ok: false; readonly reason: ImportIssue }

/**
 * Reads a page saved from the old portal: its title, date, text, tags, teams and project, with a report of what was
 * recognised, what was dropped as the old site's frame, and what a person should look at. Never throws: a file that is
 * no such page is refused with a reason. Time is linear in the length of the file.
 */
export function readOldPage(source: OldPageSource): ReadOldPage {
  const lines = readLines(source)
  if ('key' in lines) return { ok: false, reason: lines }
  const host = pageHost(source.canonicalUrl ?? null)
  if (host !== null && source.hosts && source.hosts.length > 0 && !source.hosts.includes(host))
    return { ok: false, reason: { key: 'other-site', context: { host } } }
  const parts = cutPageParts(lines)
  if (!parts.ok) return host === null ? parts : { ok: false, reason: withHost(parts.reason, host) }
  const skipped = (source.skipped ?? []).map(
    ({ line, text }): Finding<DroppedKey> => ({ key: 'outside-page', line, quote: text }),
  )
  const { body: bodyLines, repeated } = withoutRepeatedCaptions(parts.body)
  const blocks = pageBlocks(bodyLines)
  const pageAddress = source.canonicalUrl ?? parts.pageAddress
  const lang = languageOf(source, parts, pageAddress)
  const register = findTeamRegisterPlace(blocks)
  const publishedOn = parts.publishedOn.earliest
  const built = buildOldPageBody({ blocks, lang, publishedOn, register })
  const parsed = parseBody(built.body)
  if (!parsed.ok)
    return { ok: false, reason: { key: 'body-refused', context: { because: parsed.issues[0]?.key ?? '' } } }

  const page: OldPage = {
    title: parts.title.text,
    publishedOn: parts.publishedOn,
    archivedNotice: parts.archiveLine !== null,
    lang,
    body: built.body,
    tags: parts.tags.map(({ name }) => name),
    teamMentions: built.teams,
    claims: register?.claims ?? [],
    projectMention: findProjectMention(blocks),
    imageTexts: built.imageTexts,
    pageAddress,
  }
  const checked = checkPage(checkInput({ ...parts.title, links: [] }, blocks, publishedOn))
  const toCheck = [
    ...checked,
    ...writingAdvice({ ...built, lang }),
    ...tableHeaders(blocks),
    ...relativeLinks(blocks, pageAddress),
    ...recordingsToComplete(blocks),
    ...leftBehind(source, parts),
    ...parts.toCheck,
  ]
  return {
    ok: true,
    page,
    report: {
      recognised: capFindings(recognisedParts(page, parts, blocks)),
      dropped: capFindings(byLine([...skipped, ...parts.dropped, ...repeated])),
      toCheck: capFindings(byLine(toCheck)),
    },
  }
}

function readLines({ bytesText, lines }: OldPageSource): readonly SourceLine[] | ImportIssue {
  if (bytesText.trim() === '') return { key: 'empty' }
  if (bytesText.length > MAX_SAVED_PAGE)
    return { key: 'too-large', context: { size: bytesText.length, maximum: MAX_SAVED_PAGE } }
  if (looksBinary(bytesText)) return { key: 'binary' }
  if (lines !== undefined) return lines
  return looksLikeHtml(bytesText) ? { key: 'html-without-lines' } : plainTextLines(bytesText)
}

/** The label of the date decides; then what the file or its address says. */
function languageOf({ lang }: OldPageSource, { dateLine }: PageParts, pageAddress: string | null): 'pl' | 'en' {
  if (dateLine.isEnglish || /\/hle\//.test(pageAddress ?? '')) return 'en'
  return lang?.toLowerCase().startsWith('en') && !/^d/i.test(dateLine.text) ? 'en' : 'pl'
}

/** The old portal printed a caption twice: as the image's text and under the image. */
function withoutRepeatedCaptions(lines: readonly SourceLine[]) {
  const isRepeated = (at: number) =>
    lines[at]?.kind === 'text' && lines[at - 1]?.kind === 'image-alt' && lines[at - 1]?.text === lines[at]?.text
  const repeated = lines
    .filter((_, at) => isRepeated(at))
    .map(({ line, text }): Finding<DroppedKey> => ({ key: 'repeated-caption', line, quote: text }))
  return { body: lines.filter((_, at) => !isRepeated(at)), repeated }
}

/** A page without our labels says where it comes from, so that nobody looks for a date in a page of another site. */
function withHost({ key, context }: ImportIssue, host: string): ImportIssue {
  return { key, context: { ...context, host } }
}

/** Of what is above the date only frames of the old page were made. */
function leftBehind({ leftBehind = [] }: OldPageSource, { dateLine }: PageParts): Finding<ToCheckKey>[] {
  return leftBehind
    .filter(({ line }) => line >= dateLine.line)
    .map(({ kind, line, text }) => ({ key: kind, line, quote: text }))
}

function byLine<Some extends Finding>(findings: readonly Some[]): Some[] {
  return findings.toSorted((a, b) => a.line - b.line)
}
