import type { ActKind } from '#domain/register/register-terms.ts'

export const actKindLabels = {
  ustawa: 'ustawa',
  rozporzadzenie: 'rozporządzenie',
  zarzadzenie: 'zarządzenie',
  uchwala: 'uchwała',
  inny: 'inny akt',
} as const satisfies Record<ActKind, string>

export const actKindChoices = Object.entries(actKindLabels).map(([value, label]) => ({ value, label }))

/** An act in a list to choose from: "zarządzenie nr 47/2015, Wojewoda Podlaski: w sprawie powołania zespołu". */
export function actLabel(act: { kind: ActKind; number: string | null; issuer: string; title: string }): string {
  const number = act.number === null ? '' : ` nr ${act.number}`
  return `${actKindLabels[act.kind]}${number}, ${act.issuer}: ${act.title}`
}
