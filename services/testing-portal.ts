import type { Database } from '#db/client.ts'
import { accountRights } from '#db/schema/index.ts'
import { aSecurityEvent, aSession, putRow, type Row } from '#db/testing-rows.ts'
import {
  attachment,
  blockIds,
  body,
  frozenRegister,
  image,
  link,
  liveRegister,
  paragraph,
  projectFunding,
  text,
} from '#domain/article/body/body-builder.ts'
import { addEditorNote } from './article/add-editor-note.ts'
import { createArticle } from './article/create-article.ts'
import { importArticle } from './article/import-article.ts'
import { publishArticle } from './article/publish-article.ts'
import { saveDraft } from './article/save-draft.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aScheduledArticle, aText, editorAt } from './article/testing.ts'
import { aBinnedDraft, aChange, aDiscardedChange, aSubmittedArticle, on } from './article/testing-states.ts'
import { withdrawArticle } from './article/withdraw-article.ts'
import { changeNotice } from './notice/change-notice.ts'
import { keepChoice } from './setting/keep-choice.ts'
import { createTag } from './tag/create-tag.ts'
import { mergeTag } from './tag/merge-tag.ts'
import { A_DAY, accepted, accountOf, asEditor, NOW, theSystem } from './testing.ts'
import { type RecordsOfSize, recordsOfSize } from './testing-portal-records.ts'

const EARLIER = NOW - 10 * A_DAY

/**
 * A portal with `size` rows of every kind, where one article has `size` of everything that a text may name and `size`
 * former texts. `worker` has every right. Given back is what addresses name.
 */
export function aPortalOfSize(db: Database, size: number) {
  const records = recordsOfSize(db, size, EARLIER)
  const worker = accountOf(db, 'bogdan')
  keepChoice(db, { key: 'publisher', value: 'Urząd', now: EARLIER })
  for (const right of ['author', 'administrator'] as const) {
    db.insert(accountRights).values({ accountId: worker, right, grantedAt: NOW }).run()
  }
  const each = <Made>(make: (index: number) => Made): Made[] => Array.from({ length: size }, (_, index) => make(index))
  const numbers = each((index) => index)
  const parts = partsOf(records)
  const published = each((i) => aPublishedArticle(db, { title: `Wiadomość ${i}`, ...parts }, EARLIER))
  const rich = aRichArticle(db, records, published)
  const archived = each((i) => {
    const firstPublished = `2015-${String((i % 12) + 1).padStart(2, '0')}-02`
    return anArchivedArticle(db, { title: `Dawna ${i}`, ...parts, firstPublished }, EARLIER)
  })
  for (const i of numbers) anArchivedArticle(db, { title: `Rok ${i}`, firstPublished: String(2000 + i) }, EARLIER)
  const drafts = each((i) => accepted(createArticle(asEditor(db, EARLIER), aText({ title: `Szkic ${i}`, ...parts }))))
  const submitted = each((i) => aSubmittedArticle(db, { title: `Przekazany ${i}`, ...parts }))
  const scheduled = each((i) => aScheduledArticle(db, NOW + A_DAY, EARLIER, { title: `Planowany ${i}`, ...parts }))
  const changed = each((i) => aChange(db, { title: `Zmiana ${i}`, ...parts }))
  each(() => aBinnedDraft(db))
  each(() => aDiscardedChange(db))
  for (const article of each((i) => aPublishedArticle(db, { title: `Wycofany ${i}` }, EARLIER))) {
    accepted(withdrawArticle(editorAt(db, EARLIER), { ...on(article), reason: 'Błędny numer.' }))
  }
  for (const i of numbers) importPage(db, i)
  mergeTags(db, numbers, records)
  const notice = { articleId: published[0]?.articleId ?? 0, until: '2030-01-01' }
  accepted(changeNotice(asEditor(db, EARLIER), { notice, seenLockVersion: 0 }))
  for (const i of numbers) {
    putRow(
      db.$client,
      'sessions',
      aSession({ id: `sesja-${i}`, account_id: worker, last_seen_at: NOW - 1, expires_at: NOW + A_DAY }),
    )
    putRow(db.$client, 'security_log', aSecurityEvent({ account_id: worker, recorded_at: NOW - i }))
    proposeThree(db, worker)
  }
  return { ...records, worker, rich, archived, drafts, submitted, scheduled, changed }
}

/** That somebody else proposes to take the notice down, the same of the worker's own, and one that the worker has refused. */
function proposeThree(db: Database, worker: number): void {
  const propose = (row: Row) =>
    putRow(db.$client, 'proposals', {
      verb: 'notice.change',
      input: JSON.stringify({ notice: null, seenLockVersion: 1 }),
      subject_kind: 'setting',
      proposed_by: accountOf(db, 'celina'),
      proposed_at: EARLIER,
      ...row,
    })
  propose({})
  propose({ proposed_by: worker })
  propose({ outcome: 'refused', settled_by: worker, settled_at: NOW, note: 'Nie.' })
}

function partsOf({ tagIds, codes, attachmentIds, mediaIds }: RecordsOfSize) {
  const attachments = attachmentIds.map((attachmentId, i) => ({
    attachmentId,
    title: `Plik ${i}`,
    locale: 'pl',
    accessibility: 'unknown' as const,
  }))
  return { tagIds, voivodeships: [...codes], attachments, leadImage: { mediaId: mediaIds[0] ?? 0, alt: 'Obraz' } }
}

type Published = { readonly articleId: number; readonly lockVersion: number }

/** Everything that a text may name, as often as there is something to name; and a former text for each of them. */
function aRichArticle(db: Database, records: RecordsOfSize, others: readonly Published[]) {
  const { mediaIds, attachmentIds, projects, codes } = records
  const nextId = blockIds('bogaty')
  const content = body(
    liveRegister(nextId()),
    ...others.flatMap(({ articleId }, i) => [
      paragraph(nextId(), text('Zobacz artykuł', link({ kind: 'article', articleId }))),
      image(nextId(), mediaIds[i] ?? 0, { alt: 'Obraz' }),
      attachment(nextId(), attachmentIds[i] ?? 0),
      projectFunding(nextId(), projects[i]?.slug ?? ''),
    ]),
    ...codes.flatMap((voivodeship) => [
      paragraph(nextId(), text('Zespół', link({ kind: 'team', voivodeship }))),
      frozenRegister(nextId(), { validOn: '2016-06-01', voivodeships: [voivodeship] }),
    ]),
  )
  const form = { ...aText({ title: 'Bogaty', slug: 'bogaty', ...partsOf(records) }), body: content }
  const begun = aDraft(db, { title: 'Bogaty', slug: 'bogaty' }, EARLIER)
  const editor = editorAt(db, EARLIER)
  const saved = accepted(saveDraft(editor, { ...form, ...on(begun) }))
  let article: Published = accepted(publishArticle(editor, on(saved)))
  for (const i of others.keys()) {
    article = accepted(addEditorNote(editorAt(db, EARLIER + i), { ...on(article), editorNote: `Nota ${i}` }))
  }
  return article
}

function importPage(db: Database, index: number): void {
  const lines = [`Strona dawnego portalu ${index}`, '', 'Dodane dnia 11.06.2015', '', 'Treść.', '', 'Tagi:', 'Zespoły']
  accepted(importArticle(theSystem(db, 'import', EARLIER), { fileName: 'strona.txt', bytesText: lines.join('\n') }))
}

function mergeTags(db: Database, numbers: readonly number[], { tagIds }: RecordsOfSize): void {
  const editor = asEditor(db, EARLIER)
  for (const i of numbers) {
    const { tagId } = accepted(createTag(editor, { name: `Dawny temat ${i}` }))
    accepted(mergeTag(editor, { tagId, seenLockVersion: 1, intoTagId: tagIds[0] ?? 0 }))
  }
}
