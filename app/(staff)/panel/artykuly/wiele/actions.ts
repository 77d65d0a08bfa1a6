'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { withList } from '#components/panel/list-place.ts'
import { NotFound } from '#domain/errors.ts'
import { prepareBulkRun } from '#services/bulk/prepare-bulk-run.ts'
import { confirmSentences } from '../[articleId]/[czynnosc]/confirm-sentences.ts'
import { readBulkChoice, readBulkRecords, readBulkRequest } from './bulk-form.ts'
import { chosenArticles } from './chosen-articles.ts'

export const prepareBulkAction = formAction({
  fields: { dueAt: 'day', 'phrase.words': 'phrase' },
  sentences: {
    ...confirmSentences.archive,
    ...confirmSentences.handOver,
    ...confirmSentences.planArchiving,
    ...confirmSentences.keepPublished,
    ...confirmSentences.schedule,
    // Said of a publication and of an archiving alike.
    'day.missing': 'Wpisz dzień.',
    'hour.missing': 'Wpisz godzinę.',
    'dueAt.already-past': 'Ta pora już minęła. Wybierz późniejszą.',
    'dueAt.too-small': 'Ta pora już minęła. Wybierz późniejszą.',
    'tagId.not-a-record': 'Wybierz tag z listy.',
    'by.missing': 'Wpisz, na co zamienić.',
    'by.same': 'To te same słowa. Wpisz inne.',
    'phrase.words.too-short': 'Wpisz co najmniej trzy znaki.',
    'changeNote.missing': 'Wpisz, co zmieniono: czytelnik zobaczy to przy dacie zmiany.',
    'articles.nothing-chosen': 'Niczego nie wybrano albo wybranych pozycji już nie ma. Zaznacz co najmniej jedną.',
    'articles.too-many': 'Wybrano za dużo artykułów. Wróć do listy i dodaj filtr.',
  },
  run: async (staff, read) => {
    const { choice, place } = readBulkChoice(read)
    if (choice.action === null) throw new NotFound('No action is known by that name')
    const chosen = chosenArticles(staff, choice, place)
    const request = readBulkRequest(read, choice.action, chosen.articleIds)
    if (!request.ok) return { kind: 'refused', issues: request.issues }
    const asked = { request: request.value, ...chosen, records: readBulkRecords(read) }
    return answerTo(await prepareBulkRun(staff.context, asked), ({ runId }) =>
      goTo(withList(`/panel/artykuly/wiele/raporty?nr=${runId}`, place)),
    )
  },
})
