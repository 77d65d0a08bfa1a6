import type { FormAnswer } from '#app/_server/form-action.ts'

/** Recovery codes are shown this once and kept as hashes alone. */
export function showCodes(done: string, codes: readonly string[]): FormAnswer {
  return {
    kind: 'secret',
    message: `${done} Zapisz albo wydrukuj te kody zapasowe i trzymaj je z dala od telefonu. Każdy zadziała raz, gdy drugi składnik będzie niedostępny. Portal nie pokaże ich ponownie.`,
    value: codes.join('\n'),
    next: { href: '/panel/moje-konto/drugi-skladnik', label: 'Kody są zapisane' },
  }
}
