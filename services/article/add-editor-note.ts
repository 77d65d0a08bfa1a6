import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import { AddEditorNoteInput } from '#domain/article/article-input.ts'
import { isReadable } from '#domain/article/article-state.ts'
import { noteChange } from '#domain/article/editor-note.ts'
import { Conflict } from '#domain/errors.ts'
import { mayAddEditorNote } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, unchanged } from '../outcome.ts'
import { readFourEyes } from '../setting/four-eyes.ts'
import {
  findOpenRevision,
  nextRevisionNumber,
  type Revision,
  requireDraft,
  requirePublishedRevision,
} from './article-revisions.ts'
import { copyDates, copyRevision } from './copy-revision.ts'
import { publishRevision } from './publish-revision.ts'
import { keepFormerContent } from './snapshots/keep-snapshots.ts'

/**
 * Puts a note of the editors under the published revision, published or archived, or takes it away. The text itself
 * does not change, so the publish checks, which judged it, are not made again. A draft beside gets the same note and the next number.
 * Throws NotFound; Forbidden; Conflict (readers have no text, the text beside waits for approval, or changed since
 * `seenLockVersion`).
 */
export const addEditorNote = defineVerb({
  name: 'article.annotate',
  input: AddEditorNoteInput,
  load: (scope, { articleId }) => ({
    ...requirePublishedRevision(scope, articleId),
    isFourEyes: readFourEyes(scope.tx),
  }),
  allow: (actor, { isFourEyes }) => mayAddEditorNote(actor, isFourEyes),
  run: (scope, { articleId, seenLockVersion, editorNote }, { article, revision }) => {
    const { tx, now, actor } = scope
    requireSeenVersion(article, seenLockVersion)
    if (!isReadable(article.publicState)) throw new Conflict(`Article ${articleId} is ${article.publicState}`)
    const draft = findOpenRevision(tx, articleId)
    if (draft) requireDraft(draft)
    if (revision.editorNote === editorNote) {
      return unchanged({ articleId, slug: revision.slug, lockVersion: article.lockVersion })
    }
    const next = nextRevisionNumber(tx, articleId)
    // The table holds one open text of an article: the draft steps aside until the note is published.
    if (draft) {
      keepFormerContent(scope, draft)
      change(tx, draft, { number: next, discardedAt: now })
    }
    const annotated = copyRevision(tx, revision, {
      ...copyDates(revision),
      articleId,
      number: draft?.number ?? next,
      slug: revision.slug,
      editorNote,
      changeNote: noteChange(revision.editorNote, editorNote),
      createdAt: now,
      createdBy: accountOf(actor),
      ownerId: null,
    })
    const effect = publishRevision(scope, { article, revision: annotated })
    if (draft) change(tx, draft, { discardedAt: null, editorNote })
    return done((lockVersion) => ({ articleId, slug: revision.slug, lockVersion }), {
      ...effect,
      details: { revision: annotated.number, editorNote, changeNote: annotated.changeNote },
    })
  },
})

function change(tx: Reader, { id }: Revision, columns: Partial<Revision>): void {
  tx.update(articleRevisions).set(columns).where(eq(articleRevisions.id, id)).run()
}
