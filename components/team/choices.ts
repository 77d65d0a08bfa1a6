import type { Choice } from '#components/form/select-field.tsx'
import { teamFacts } from '#domain/register/register-terms.ts'
import { teamFactLabels } from './labels.ts'

export const certaintyChoices: readonly Choice[] = [
  { value: 'confirmed', label: 'potwierdzona aktem albo zgodnymi źródłami' },
  { value: 'probable', label: 'prawdopodobna' },
  { value: 'unknown', label: 'nieznana (bez daty)' },
]

export const completenessChoices: readonly Choice[] = [
  { value: 'full', label: 'pełna według źródła' },
  { value: 'partial', label: 'niepełna: źródło wymienia część członków' },
  { value: 'unknown', label: 'nie wiadomo' },
]

export const roleChoices: readonly Choice[] = [
  { value: 'member', label: 'członek' },
  { value: 'chair', label: 'przewodniczący' },
  { value: 'deputy_chair', label: 'zastępca przewodniczącego' },
  { value: 'secretary', label: 'sekretarz' },
]

export const noteKindChoices: readonly Choice[] = [
  { value: 'fact', label: 'dodatkowa informacja' },
  { value: 'uncertainty', label: 'wątpliwość albo sprzeczność źródeł' },
]

export const factChoices: readonly Choice[] = teamFacts.map((fact) => ({ value: fact, label: teamFactLabels[fact] }))
