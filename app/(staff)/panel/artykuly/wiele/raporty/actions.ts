'use server'
import { formAction, goTo } from '#app/_server/form-action.ts'
import { placeOfThisPage } from '#app/_server/list-place.ts'
import { withList } from '#components/panel/list-place.ts'
import { continueBulkRun } from '#services/bulk/continue-bulk-run.ts'

export const continueBulkAction = formAction({
  run: async ({ context }, read) => {
    const runId = read.number('runId')
    const { waiting } = await continueBulkRun(context, runId)
    if (waiting > 0) return { kind: 'stay', message: `Trwa. Zostało: ${waiting}.` }
    return goTo(withList(`/panel/artykuly/wiele/raporty?nr=${runId}`, await placeOfThisPage()), 'bulk-run-finished')
  },
})
