import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { openRevisionStates, type RevisionState, revisionStates } from '../../domain/article/article-state.ts'
import { type AccessibilityMark, accessibilityMarks } from '../../domain/article/attachment-use.ts'
import { ERRATUM_DAYS, MAX_ERRATUM_DAYS, type UpdateKind, updateKinds } from '../../domain/article/update-kind.ts'
import { type ImageRatio, imageRatios } from '../../domain/media/image-crop.ts'
import { type VoivodeshipCode, voivodeshipCodes } from '../../domain/voivodeship.ts'
import { accounts } from './accounts.ts'
import { articles } from './articles.ts'
import { filled, instant, oneOf, partialDate, partialDateCheck } from './columns.ts'
import { attachments, media } from './media.ts'
import { projects } from './projects.ts'
import { tags } from './tags.ts'

const firstPublished = partialDate('first_published')
const event = partialDate('event')
const validUntil = partialDate('valid_until')

/** One text of an article with everything a reader sees of it. Immutable once published, by trigger too. */
export const articleRevisions = sqliteTable(
  'article_revisions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    number: integer('number').notNull(),
    state: text('state').$type<RevisionState>().notNull().default('draft'),
    title: text('title').notNull(),
    slug: text('slug').notNull(),
    summary: text('summary').notNull().default(''),
    /** Body JSON, shape in domain/article/body/body-schema.ts. */
    body: text('body').notNull(),
    /** Its plain text, for search and for measuring a change. */
    bodyText: text('body_text').notNull(),
    projectId: integer('project_id').references(() => projects.id),
    /** First publication outside this portal, as precisely as known. */
    firstPublishedEdtf: firstPublished.edtf,
    firstPublishedEarliestOn: firstPublished.earliest,
    firstPublishedLatestOn: firstPublished.latest,
    eventEdtf: event.edtf,
    eventEarliestOn: event.earliest,
    eventLatestOn: event.latest,
    validUntilEdtf: validUntil.edtf,
    validUntilEarliestOn: validUntil.earliest,
    validUntilLatestOn: validUntil.latest,
    /** "Co zmieniono": what readers are told of this revision. */
    changeNote: text('change_note'),
    /** What it is to readers who had another text before (domain/article/update-kind.ts). */
    updateKind: text('update_kind').$type<UpdateKind>().notNull().default('material'),
    /** Of an erratum: what was wrong, what is right, and for how many days both stand above the text. */
    erratumWrong: text('erratum_wrong'),
    erratumRight: text('erratum_right'),
    erratumDays: integer('erratum_days').notNull().default(ERRATUM_DAYS),
    /** "Nota redakcji": the editors' own remark on the text. */
    editorNote: text('editor_note'),
    /** Who made the information or answers for it (art. 8 ust. 6 of the access to public information act). */
    producerUnit: text('producer_unit'),
    producerPosition: text('producer_position'),
    /** Of a draft: what its last save left out, JSON, shape in domain/article/left-out.ts; null = nothing. */
    leftOutFields: text('left_out_fields'),
    createdAt: instant('created_at').notNull(),
    createdBy: integer('created_by').references(() => accounts.id),
    updatedAt: instant('updated_at').notNull(),
    updatedBy: integer('updated_by').references(() => accounts.id),
    /** Who keeps the text while it is in progress; a leaver's texts are handed over. */
    ownerId: integer('owner_id').references(() => accounts.id),
    submittedAt: instant('submitted_at'),
    submittedBy: integer('submitted_by').references(() => accounts.id),
    /** What the editor asked for when giving it back. */
    returnNote: text('return_note'),
    /** When a scheduled revision goes public by itself; kept afterwards as the moment it was meant for. */
    dueAt: instant('due_at'),
    /** Who planned that moment; kept with it. Null also where the portal itself planned it. */
    scheduledBy: integer('scheduled_by').references(() => accounts.id),
    /** When an editor last changed the words of the text while it waited; null = nobody did. */
    correctedAt: instant('corrected_at'),
    correctedBy: integer('corrected_by').references(() => accounts.id),
    returnedAt: instant('returned_at'),
    returnedBy: integer('returned_by').references(() => accounts.id),
    /** A draft set aside; it can be taken up again. */
    discardedAt: instant('discarded_at'),
    discardedBy: integer('discarded_by').references(() => accounts.id),
    publishedAt: instant('published_at'),
    publishedBy: integer('published_by').references(() => accounts.id),
    /**
     * Unit and position of who entered the revision and of who published it, as they were at the publication: readers
     * see them and never a name (art. 8 ust. 6 of the access to public information act). Null = the account had none, the
     * portal acted for nobody, or the revision was published before they were recorded.
     */
    enteredByRole: text('entered_by_role'),
    publishedByRole: text('published_by_role'),
    supersededAt: instant('superseded_at'),
    /** Of an editorial update: when readers were last told of a change before it. Null = with this very text. */
    materialAt: instant('material_at'),
  },
  (table) => [
    uniqueIndex('article_revisions_by_number').on(table.articleId, table.number),
    uniqueIndex('article_revisions_one_published').on(table.articleId).where(sql`"state" = 'published'`),
    uniqueIndex('article_revisions_one_open')
      .on(table.articleId)
      .where(sql`${oneOf('state', openRevisionStates)} and "discarded_at" is null`),
    index('article_revisions_due').on(table.state, table.dueAt).where(sql`"state" = 'scheduled'`),
    // A row of this table spreads over pages of body; what the site map needs of it is here alone.
    index('article_revisions_addresses')
      .on(table.articleId, table.slug, table.publishedAt, table.materialAt)
      .where(sql`"state" = 'published'`),
    index('article_revisions_errata').on(table.articleId, table.number).where(sql`"update_kind" = 'erratum'`),
    index('article_revisions_by_slug').on(table.slug),
    index('article_revisions_corrected').on(table.correctedAt).where(sql`"corrected_at" is not null`),
    index('article_revisions_open_by_owner').on(table.ownerId, table.id).where(oneOf('state', openRevisionStates)),
    index('article_revisions_discarded').on(table.discardedAt, table.id).where(sql`"discarded_at" is not null`),
    check('article_revisions_state_is_known', oneOf('state', revisionStates)),
    check('article_revisions_number_is_positive', sql`"number" > 0`),
    check('article_revisions_body_is_json', sql`json_valid("body")`),
    check('article_revisions_title_fits', sql`length("title") <= 300`),
    check(
      'article_revisions_published_is_whole',
      sql`"state" not in ('published', 'superseded') or ("published_at" is not null and ${filled('title')})`,
    ),
    check('article_revisions_superseded_says_when', sql`("state" = 'superseded') = ("superseded_at" is not null)`),
    check('article_revisions_submitted_says_when', sql`"state" <> 'submitted' or "submitted_at" is not null`),
    check('article_revisions_update_kind_is_known', oneOf('update_kind', updateKinds)),
    check('article_revisions_erratum_days_are_bounded', sql.raw(`"erratum_days" between 1 and ${MAX_ERRATUM_DAYS}`)),
    check(
      'article_revisions_editorial_keeps_the_date',
      sql`"material_at" is null or ("update_kind" = 'editorial' and "material_at" <= "published_at")`,
    ),
    partialDateCheck('article_revisions', 'first_published'),
    partialDateCheck('article_revisions', 'event'),
    partialDateCheck('article_revisions', 'valid_until'),
  ],
)

const revisionId = () =>
  integer('revision_id')
    .notNull()
    .references(() => articleRevisions.id)

export const revisionTags = sqliteTable(
  'revision_tags',
  {
    revisionId: revisionId(),
    tagId: integer('tag_id')
      .notNull()
      .references(() => tags.id),
  },
  (table) => [primaryKey({ columns: [table.revisionId, table.tagId] }), index('revision_tags_by_tag').on(table.tagId)],
)

/** Teams a text is about, by voivodeship: the register may learn of the team only later. */
export const revisionTeams = sqliteTable(
  'revision_teams',
  {
    revisionId: revisionId(),
    voivodeshipCode: text('voivodeship_code').$type<VoivodeshipCode>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.voivodeshipCode] }),
    index('revision_teams_by_voivodeship').on(table.voivodeshipCode),
    check('revision_teams_voivodeship_is_known', oneOf('voivodeship_code', voivodeshipCodes)),
  ],
)

/** One use of an image in one text: its alternative text belongs here, or the explicit word that it is decorative. */
export const revisionImages = sqliteTable(
  'revision_images',
  {
    revisionId: revisionId(),
    position: integer('position').notNull(),
    mediaId: integer('media_id')
      .notNull()
      .references(() => media.id),
    place: text('place').$type<'lead' | 'body'>().notNull(),
    alt: text('alt').notNull(),
    decorative: integer('decorative', { mode: 'boolean' }).notNull(),
    caption: text('caption'),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.position] }),
    index('revision_images_by_media').on(table.mediaId),
    uniqueIndex('revision_images_one_lead').on(table.revisionId).where(sql`"place" = 'lead'`),
    check('revision_images_place_is_known', oneOf('place', ['lead', 'body'])),
    check('revision_images_decorative_is_silent', sql`"decorative" = 0 or "alt" = ''`),
  ],
)

export const revisionAttachments = sqliteTable(
  'revision_attachments',
  {
    revisionId: revisionId(),
    position: integer('position').notNull(),
    attachmentId: integer('attachment_id')
      .notNull()
      .references(() => attachments.id),
    title: text('title').notNull(),
    locale: text('locale').notNull(),
    accessibility: text('accessibility').$type<AccessibilityMark>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.position] }),
    index('revision_attachments_by_attachment').on(table.attachmentId),
    check('revision_attachments_title_is_filled', filled('title')),
    check('revision_attachments_mark_is_known', oneOf('accessibility', accessibilityMarks)),
  ],
)

/** What of the lead image is seen where it does not fit whole; a revision without a row says nothing of it. */
export const leadImageCrops = sqliteTable(
  'lead_image_crops',
  {
    revisionId: integer('revision_id')
      .primaryKey()
      .references(() => articleRevisions.id),
    /** Null = shown whole above its text. */
    ratio: text('ratio').$type<ImageRatio>(),
    /** Focal point, percent from the left and from the top. */
    x: integer('focus_x').notNull(),
    y: integer('focus_y').notNull(),
  },
  () => [
    check('lead_image_crops_ratio_is_known', sql`"ratio" is null or ${oneOf('ratio', imageRatios)}`),
    check('lead_image_crops_focus_is_inside', sql`"focus_x" between 0 and 100 and "focus_y" between 0 and 100`),
  ],
)
