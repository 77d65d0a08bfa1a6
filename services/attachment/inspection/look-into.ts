import type { FileFindings } from '#domain/attachment/file-findings.ts'
import type { FileIssueKey, FileKind } from '#domain/attachment/file-kind.ts'

/** What a look into a file found. `findings`: of a PDF, DOCX and ODT; null = it could not be read for them. */
export type Look =
  | { readonly ok: true; readonly kind: FileKind; readonly findings: FileFindings | null }
  | { readonly ok: false; readonly refusal: FileIssueKey }

/**
 * Looks into a PDF or a ZIP with parsers made for them. What a file holds may take them any time and memory, so this is
 * called in a process of its own (inspector.ts); tests of single files call it here.
 */
export async function lookInto(bytes: Uint8Array): Promise<Look> {
  return bytes[0] === 0x25 ? lookIntoPdf(bytes) : lookIntoOffice(bytes)
}

// Each parser is loaded only for files that need it: loading is most of the time that a small file takes.

async function lookIntoPdf(bytes: Uint8Array): Promise<Look> {
  const { pdfIssue } = await import('./pdf-issue.ts')
  const refusal = await pdfIssue(bytes)
  if (refusal !== null) return { ok: false, refusal }
  const { pdfFindings } = await import('./pdf-findings.ts')
  return { ok: true, kind: 'pdf', findings: await pdfFindings(bytes) }
}

async function lookIntoOffice(bytes: Uint8Array): Promise<Look> {
  const { officeKind } = await import('./office-kind.ts')
  const found = await officeKind(bytes)
  if (!('kind' in found)) return { ok: false, refusal: found.refusal }
  const { officeFindings } = await import('./office-findings.ts')
  return { ok: true, kind: found.kind, findings: await officeFindings(bytes) }
}
