import type { VoivodeshipCode } from '../voivodeship.ts'
import type { SearchKind } from './search-kinds.ts'

/** What a question is limited to; null = to nothing. */
export type SearchFilters = {
  readonly kind: SearchKind | null
  readonly year: number | null
  readonly tagId: number | null
  readonly voivodeship: VoivodeshipCode | null
}

export const noFilters: SearchFilters = { kind: null, year: null, tagId: null, voivodeship: null }
