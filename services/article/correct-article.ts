import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import { CorrectArticleInput } from '#domain/article/article-input.ts'
import { isLockedState } from '#domain/article/article-state.ts'
import { Conflict } from '#domain/errors.ts'
import { mayCorrectLockedRevision } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused, unchanged } from '../outcome.ts'
import { readFourEyes } from '../setting/four-eyes.ts'
import { chosenSlugIssues, findCurrentSlug } from './article-address.ts'
import { type Revision, requireOpenRevision } from './article-revisions.ts'
import { missingRecords, replaceDraftParts, toContentColumns } from './draft-content.ts'
import { publishBlockers } from './publish-revision.ts'
import { isSameAsStored } from './revision-text.ts'
import { keepFormerContent } from './snapshots/keep-snapshots.ts'

/**
 * An editor changes the words of a revision that waits for approval or for its hour. State, hour and who handed it over stay;
 * the lock version rises, so that nobody approves what they have not seen; whoever keeps the text finds the correction on
 * the dashboard. A scheduled revision must pass the publish checks for its moment, because nobody looks at it again.
 * Refuses `slug: taken` and `slug: meant`; for a scheduled revision the blocking issues of the publish checks.
 * Throws NotFound; Forbidden; Conflict (no such text waits, changed since `seenLockVersion`).
 */
export const correctArticle = defineVerb({
  name: 'article.correct',
  input: CorrectArticleInput,
  load: (scope, { articleId }) => requireOpenRevision(scope, articleId),
  allow: mayCorrectLockedRevision,
  run: ({ tx, now, actor }, { articleId, seenLockVersion, ...content }, { article, revision }) => {
    if (article.publicState === 'withdrawn') throw new Conflict(`Article ${articleId} is withdrawn`)
    if (!isLockedState(revision.state)) throw new Conflict(`The text of article ${articleId} waits for nothing`)
    const slug = content.slug ?? findCurrentSlug(tx, articleId) ?? revision.slug
    if (isSameAsStored(tx, revision, content, slug)) return unchanged({ articleId, lockVersion: article.lockVersion })
    requireSeenVersion(article, seenLockVersion)
    const issues = missingRecords(tx, content)
    if (slug !== revision.slug) {
      issues.push(...chosenSlugIssues(tx, { locale: article.locale, articleId }, slug))
    }
    if (issues.length > 0) return refused(...issues)

    keepFormerContent({ tx, now, actor }, revision)
    const by = accountOf(actor)
    const written = { slug, ...toContentColumns(content), updatedAt: now, updatedBy: by }
    tx.update(articleRevisions)
      .set({ ...written, correctedAt: now, correctedBy: by })
      .where(eq(articleRevisions.id, revision.id))
      .run()
    replaceDraftParts(tx, revision.id, content)
    const corrected: Revision = { ...revision, ...written }
    if (revision.state === 'scheduled' && revision.dueAt !== null) {
      // Under four eyes it goes to a second person again, who answers for its kind too.
      const blocking = publishBlockers(tx, { article, revision: corrected }, revision.dueAt, {
        isLetPass: readFourEyes(tx),
      })
      if (blocking.length > 0) return refused(...blocking)
    }
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: {
        revision: revision.number,
        title: written.title,
        slug,
        state: revision.state,
        dueAt: revision.dueAt,
      },
      readersSee: false,
    })
  },
})
