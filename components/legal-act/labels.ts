import type { ActKind } from '#domain/register/register-terms.ts'

export const actKindLabels = {
  ustawa: 'ustawa',
  rozporzadzenie: 'rozporządzenie',
  zarzadzenie: 'zarządzenie',
  uchwala: 'uchwała',
  inny: 'inny akt',
} as const satisfies Record<ActKind, string>

export const actKindChoices = Object.entries(actKindLabels).map(([value, label]) => ({ value, label }))

type NamedAct = { readonly kind: ActKind; readonly number: string | null; readonly title: string }

/** The title, led by kind and number where it does not say them itself. */
export function actName({ kind, number, title }: NamedAct): string {
  if (number === null || title.includes(number)) return title
  return `${actKindLabels[kind]} nr ${number} ${title}`
}
