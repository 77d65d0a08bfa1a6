import type { LegalActKind } from '#domain/register/register-terms.ts'

const legalActKindLabels = {
  ustawa: 'ustawa',
  rozporzadzenie: 'rozporządzenie',
  zarzadzenie: 'zarządzenie',
  uchwala: 'uchwała',
  inny: 'inny akt',
} as const satisfies Record<LegalActKind, string>

export const legalActKindChoices = Object.entries(legalActKindLabels).map(([value, label]) => ({ value, label }))
