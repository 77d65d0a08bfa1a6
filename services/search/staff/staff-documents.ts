import { and, eq, inArray, or } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  accounts,
  articleOverviews,
  articleRevisions,
  articles,
  institutions,
  legalActs,
  projects,
  revisionTags,
  revisionTeams,
  tags,
} from '#db/schema/index.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import type { StaffSearchKind } from '#domain/search/staff-search-kinds.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { citeLegalAct } from '../../legal-act/cited-legal-act.ts'
import { isLiving } from '../../tag/canonical-tags.ts'
import { lines } from '../documents/searchable-document.ts'
import type { IndexedWords } from '../index-words.ts'
import { tagMark } from '../search-marks.ts'
import { staffKindMark, whoMark } from './staff-marks.ts'

/** What the staff can find, as its kind describes it now; `day` is that of an article's last change, in Warsaw. */
export type StaffDocument = IndexedWords & { readonly recordId: number; readonly day: IsoDay | null }

/** Documents of these records, of those that the panel shows. */
export const staffDocuments: Record<StaffSearchKind, (tx: Reader, ids: readonly number[]) => StaffDocument[]> = {
  article: articleDocuments,
  account: (tx, ids) =>
    tx
      .select({ id: accounts.id, name: accounts.name })
      .from(accounts)
      .where(inArray(accounts.id, [...ids]))
      .all()
      .map(({ id, name }) => named('account', id, name)),
  institution: (tx, ids) =>
    tx
      .select({ id: institutions.id, name: institutions.name })
      .from(institutions)
      .where(inArray(institutions.id, [...ids]))
      .all()
      .map(({ id, name }) => named('institution', id, name)),
  legal_act: (tx, ids) =>
    tx
      .select()
      .from(legalActs)
      .where(inArray(legalActs.id, [...ids]))
      .all()
      .map((act) => named('legal_act', act.id, citeLegalAct(act), lines(act.title, act.promulgation, act.signedEdtf))),
  project: (tx, ids) =>
    tx
      .select()
      .from(projects)
      .where(inArray(projects.id, [...ids]))
      .all()
      .map(({ id, title, titleEn, programme, mechanism }) =>
        named('project', id, title, lines(titleEn, programme, mechanism)),
      ),
  tag: tagDocuments,
}

/**
 * Articles outside the bin: the open revision and the one that readers have. Who wrote them and which tags they carry
 * are marks; their names are looked up when somebody asks, so that a renamed tag or account changes nothing here.
 */
function articleDocuments(tx: Reader, articleIds: readonly number[]): StaffDocument[] {
  const rows = tx
    .select({
      articleId: articleOverviews.articleId,
      changedAt: articleOverviews.changedAt,
      firstPublishedOn: articleOverviews.firstPublishedOn,
      startedBy: articles.createdBy,
      revisionId: articleRevisions.id,
      title: articleRevisions.title,
      summary: articleRevisions.summary,
      text: articleRevisions.bodyText,
      slug: articleRevisions.slug,
      changeNote: articleRevisions.changeNote,
      editorNote: articleRevisions.editorNote,
      createdBy: articleRevisions.createdBy,
      updatedBy: articleRevisions.updatedBy,
      ownerId: articleRevisions.ownerId,
      submittedBy: articleRevisions.submittedBy,
      publishedBy: articleRevisions.publishedBy,
    })
    .from(articleOverviews)
    .innerJoin(articles, eq(articles.id, articleOverviews.articleId))
    .innerJoin(
      articleRevisions,
      and(
        eq(articleRevisions.articleId, articleOverviews.articleId),
        or(eq(articleRevisions.id, articleOverviews.revisionId), eq(articleRevisions.state, 'published')),
      ),
    )
    .where(inArray(articleOverviews.articleId, [...articleIds]))
    .all()
  const revisionIds = rows.map(({ revisionId }) => revisionId)
  const tagged = tx.select().from(revisionTags).where(inArray(revisionTags.revisionId, revisionIds)).all()
  const placed = tx.select().from(revisionTeams).where(inArray(revisionTeams.revisionId, revisionIds)).all()
  return [...Map.groupBy(rows, ({ articleId }) => articleId)].flatMap(([recordId, texts]) => {
    const [first] = texts
    if (!first) return []
    const isOfArticle = ({ revisionId }: { readonly revisionId: number }) =>
      texts.some((text) => text.revisionId === revisionId)
    const people = texts.flatMap((text) => [
      text.startedBy,
      text.createdBy,
      text.updatedBy,
      text.ownerId,
      text.submittedBy,
      text.publishedBy,
    ])
    const marks = new Set([
      staffKindMark('article'),
      ...tagged.filter(isOfArticle).map(({ tagId }) => tagMark(tagId)),
      ...people.flatMap((id) => (id === null ? [] : [whoMark(id)])),
    ])
    const codes = new Set(placed.filter(isOfArticle).map((row) => row.voivodeshipCode))
    return [
      {
        recordId,
        day: warsawDay(first.changedAt),
        title: each(texts, ({ title }) => title),
        summary: each(texts, ({ summary }) => summary),
        text: lines(
          each(texts, ({ text }) => text),
          each(texts, ({ changeNote }) => changeNote),
          each(texts, ({ editorNote }) => editorNote),
        ),
        otherWords: lines(
          String(recordId),
          each(texts, ({ slug }) => slug),
          first.firstPublishedOn,
          ...[...codes].map((code) => `zespół ${voivodeship(code).adjective} województwo ${voivodeship(code).name}`),
        ),
        marks: [...marks].join(' '),
      },
    ]
  })
}

/** The same part of several texts, each different one in its own line. */
function each<Text>(texts: readonly Text[], part: (text: Text) => string | null): string {
  return lines(...new Set(texts.map(part)))
}

/** Canonical tags; the names of those merged into one are other words for it. */
function tagDocuments(tx: Reader, ids: readonly number[]): StaffDocument[] {
  const merged = tx
    .select({ name: tags.name, into: tags.mergedIntoId })
    .from(tags)
    .where(inArray(tags.mergedIntoId, [...ids]))
    .all()
  return tx
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(and(inArray(tags.id, [...ids]), isLiving))
    .all()
    .map(({ id, name }) =>
      named('tag', id, name, lines(...merged.filter(({ into }) => into === id).map((tag) => tag.name))),
    )
}

function named(kind: StaffSearchKind, recordId: number, title: string, otherWords = ''): StaffDocument {
  return { recordId, day: null, title, summary: '', text: '', otherWords, marks: staffKindMark(kind) }
}
