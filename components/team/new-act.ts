import type { Choice } from '#components/form/select-field.tsx'

/** Chosen where an act is asked for: the one described in the same form. */
export const NEW_ACT = 'nowy'

/** What is before the names of its fields. */
export const NEW_ACT_FIELDS = 'newAct.'

export const newActChoice: Choice = { value: NEW_ACT, label: 'nowy akt, opisany niżej' }
