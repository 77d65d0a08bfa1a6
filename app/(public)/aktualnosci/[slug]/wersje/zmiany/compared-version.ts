import type { ComparedVersion } from '#domain/article/versions/version-differences.ts'
import type { PublicArticle } from '#services/article/public-article.ts'
import { listVoivodeshipsOfVersion, type PublicVersion, readPublicVersion } from '#services/article/public-versions.ts'
import { findLeadImage } from '#services/article/revision-images.ts'
import { listRevisionAttachments } from '#services/attachment/attachment-queries.ts'
import type { PublicContext } from '#services/context.ts'
import { comparedText } from './compared-text.ts'

/** One version in the words in which it is compared. `found` is the article as readers have it now. */
export function comparedVersion(
  context: PublicContext,
  { found }: { readonly found: PublicArticle },
  version: PublicVersion,
): ComparedVersion {
  const { revision, tags } = readPublicVersion(context, found, version)
  return comparedText(context, {
    ...revision,
    lead: findLeadImage(context.db, version.revisionId),
    tags: tags.map(({ name }) => name),
    voivodeships: listVoivodeshipsOfVersion(context, version.revisionId),
    files: listRevisionAttachments(context, version.revisionId, version.supersededAt),
    changeNote: null,
    update: null,
  })
}
