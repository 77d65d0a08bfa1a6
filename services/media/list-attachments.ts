import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { articleRevisions, attachmentFiles, attachments } from '#db/schema/index.ts'
import { isInScope } from '../article/in-scope.ts'
import { isInLockedRevision, isInPublishedRevision } from '../attachment/attachment-queries.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { usesOfAttachments } from './file-uses.ts'
import { pageOf } from './page-of-files.ts'

type Asked = { readonly words: string; readonly page: number }

/** One page of the attachments by their present files, newest first, each with what offers it. */
export const listAttachments = defineStaffQuery(({ db, actor }, asked: Asked) => {
  const names = db
    .select({ id: attachmentFiles.attachmentId, says: attachmentFiles.fileName })
    .from(attachmentFiles)
    .where(isNull(attachmentFiles.replacedAt))
    .orderBy(desc(attachmentFiles.id))
    .all()
  const { ids, ...place } = pageOf(names, asked)
  const rows = db
    .select({
      attachmentId: attachments.id,
      lockVersion: attachments.lockVersion,
      fileName: attachmentFiles.fileName,
      mimeType: attachmentFiles.mimeType,
      bytes: attachmentFiles.bytes,
      createdAt: attachmentFiles.createdAt,
      isOffered: sql<number>`${isInPublishedRevision(db)}`,
      isLocked: sql<number>`${isInLockedRevision(db)}`,
      formerFiles: sql<number>`(select count(*) - 1 from attachment_files f where f.attachment_id = ${attachments.id})`,
    })
    .from(attachments)
    .innerJoin(attachmentFiles, eq(attachmentFiles.attachmentId, attachments.id))
    .where(and(inArray(attachments.id, ids), isNull(attachmentFiles.replacedAt)))
    .orderBy(desc(attachmentFiles.id))
    .all()
  const uses = usesOfAttachments(db, ids, isInScope(actor, articleRevisions.articleId))
  return {
    ...place,
    files: rows.map((row) => ({
      ...row,
      isOffered: row.isOffered === 1,
      isLocked: row.isLocked === 1,
      uses: uses.get(row.attachmentId) ?? [],
    })),
  }
})

export type ListedFile = ReturnType<typeof listAttachments>['files'][number]
