import type { Reader } from '#db/client.ts'
import type { UpdateFinding } from '#domain/article/update-finding.ts'
import { updateFindings } from '#domain/article/versions/update-findings.ts'
import { findPublishedRevision, type Revision } from './article-revisions.ts'
import { readRevisionText } from './revision-text.ts'

/** What a revision changes of the published revision, as far as it can change its meaning; nothing while they have none. */
export function findingsOfRevision(db: Reader, revision: Revision): readonly UpdateFinding[] {
  const published = findPublishedRevision(db, revision.articleId)
  if (!published || published.id === revision.id) return []
  return updateFindings(readRevisionText(db, published), readRevisionText(db, revision))
}
