import type { ActKind } from '#domain/register/register-terms.ts'

const actKindLabels = {
  ustawa: 'ustawa',
  rozporzadzenie: 'rozporządzenie',
  zarzadzenie: 'zarządzenie',
  uchwala: 'uchwała',
  inny: 'inny akt',
} as const satisfies Record<ActKind, string>

export const actKindChoices = Object.entries(actKindLabels).map(([value, label]) => ({ value, label }))
