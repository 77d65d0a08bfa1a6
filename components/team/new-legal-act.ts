import type { Choice } from '#components/form/choice.ts'

/** Chosen where a legal act is asked for: the one described in the same form. */
export const NEW_LEGAL_ACT = 'new'

/** What is before the names of its fields. */
export const NEW_LEGAL_ACT_FIELDS = 'newLegalAct.'

export const newLegalActChoices: readonly Choice[] = [{ value: NEW_LEGAL_ACT, label: 'nowy akt, opisany niżej' }]
