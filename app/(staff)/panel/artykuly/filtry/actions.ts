'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { removeFilter } from '#services/filter/remove-filter.ts'
import { saveFilter } from '#services/filter/save-filter.ts'

const FILTERS = '/panel/artykuly/filtry'

export const saveFilterAction = formAction({
  sentences: {
    'name.missing': 'Wpisz nazwę filtra.',
    'name.taken': 'Masz już filtr o tej nazwie. Wpisz inną nazwę.',
    'name.too-many': ({ max = '' }) => `Masz już ${max} zapisanych filtrów. Usuń niepotrzebny i zapisz ten ponownie.`,
    'question.nothing-asked': 'Ta lista nie ma żadnego filtra. Wróć do listy artykułów i ustaw warunki.',
  },
  run: ({ context }, read) =>
    answerTo(saveFilter(context, { name: read.text('name'), question: read.text('question') }), ({ question }) =>
      goTo(`/panel/artykuly?${question}`, 'filter-saved'),
    ),
})

export const removeFilterAction = formAction({
  run: ({ context }, read) =>
    answerTo(removeFilter(context, { filterId: read.number('filterId') }), () => goTo(FILTERS, 'filter-removed')),
})
