'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { withList } from '#components/panel/list-place.ts'
import { NotFound } from '#domain/errors.ts'
import { prepareBulkRun } from '#services/bulk/prepare-bulk-run.ts'
import { confirmSentences } from '../[articleId]/[czynnosc]/confirm-sentences.ts'
import { readBulkChoice, readBulkRequest } from './bulk-form.ts'
import { chosenArticles } from './chosen-articles.ts'

export const prepareBulkAction = formAction({
  fields: { dueAt: 'day' },
  sentences: {
    ...confirmSentences.archive,
    ...confirmSentences.handOver,
    ...confirmSentences.schedule,
    'tagId.not-a-record': 'Wybierz tag z listy.',
    'articles.nothing-chosen': 'Tych artykułów już nie ma. Wróć do listy i wybierz inne.',
    'articles.too-many': 'Wybrano za dużo artykułów. Wróć do listy i dodaj filtr.',
  },
  run: async (staff, read) => {
    const { choice, place } = readBulkChoice(read)
    if (choice.action === null) throw new NotFound('No action is known by that name')
    const chosen = chosenArticles(staff, choice, place)
    const request = readBulkRequest(read, choice.action, chosen.articleIds)
    if (!request.ok) return { kind: 'refused', issues: request.issues }
    return answerTo(await prepareBulkRun(staff.context, { request: request.value, ...chosen }), ({ runId }) =>
      goTo(withList(`/panel/artykuly/wiele/raporty?nr=${runId}`, place)),
    )
  },
})
