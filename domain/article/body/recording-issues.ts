import type { Recording } from './body.ts'
import { type BodyIssue, bodyIssue } from './body-issue.ts'
import { isBlank } from './body-nodes.ts'

/**
 * What a reader is told before following the link, and has instead of it: a transcript (WCAG 1.2.1 for sound alone, 1.2.3
 * for film). Captions (1.2.2) are on the page that the link leads to, where no rule of ours can see them.
 */
export function recordingIssues(recording: Recording): readonly BodyIssue[] {
  const { id, title, seconds, transcriptHref } = recording.attrs
  return [
    ...(title === '' ? [bodyIssue('recording-without-title', id)] : []),
    ...(seconds === null ? [bodyIssue('recording-without-length', id)] : []),
    ...(transcriptHref === null && isBlank(recording) ? [bodyIssue('recording-without-transcript', id)] : []),
  ]
}
