import type { TeamState } from './team-input.ts'

type Note = TeamState['notes'][number]

/** "Nie znaleźliśmy numeru zarządzenia", "Nie wiemy, który akt …": doubts that finding the act may answer. */
const ABOUT_AN_LEGAL_ACT =
  /\bnumer|\b(?:zarządzeni|rozporządzeni|uchwa[łl]|ustaw)|podstaw\p{L}* prawn|\bakt(?:u|em|ów|y)?\b/iu

/** Doubts of a state that speak of its act, in its order. */
export function doubtsAboutLegalAct(notes: readonly Note[]): Note[] {
  return notes.filter(({ kind, text }) => kind === 'uncertainty' && ABOUT_AN_LEGAL_ACT.test(text))
}
