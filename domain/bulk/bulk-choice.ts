import { type BulkAction, bulkActions } from './bulk-action.ts'

/** Which articles of a list: the ticked ones, those of its page, all that its question finds; or what a former run did. */
export const bulkScopes = ['ticked', 'page', 'all', 'run'] as const
export type BulkScope = (typeof bulkScopes)[number]

/** What the list asks of the page of the question, as it is in the address. */
export type BulkChoice = {
  /** Null = none that we know. */
  readonly action: BulkAction | null
  readonly scope: BulkScope
  /** Numbers of the ticked articles. */
  readonly ticked: readonly number[]
  /** Number of the former run; null = none. */
  readonly runId: number | null
}

export const bulkActionSlugs = {
  archive: 'archiwum',
  'add-tag': 'dodaj-tag',
  'remove-tag': 'usun-tag',
  'hand-over': 'prowadzenie',
  submit: 'przekaz',
  publish: 'opublikuj',
  schedule: 'zaplanuj',
  bin: 'kosz',
  restore: 'przywroc-z-kosza',
  replace: 'zamien',
  'fix-links': 'popraw-odnosniki',
  'plan-archiving': 'zaplanuj-archiwum',
  'keep-published': 'zostaw',
} as const satisfies Record<BulkAction, string>

export const bulkScopeSlugs = {
  ticked: 'zaznaczone',
  page: 'strona',
  all: 'wszystkie',
  run: 'przebieg',
} as const satisfies Record<BulkScope, string>

/** Names of the parameters, which are those of the form's fields. */
export const BULK_FIELDS = { action: 'czynnosc', scope: 'zakres', ticked: 'wybrany', run: 'przebieg' } as const

/** Reads an address or a form by the values of each name; what it does not know is not asked for. */
export function parseBulkChoice(valuesOf: (name: string) => readonly string[]): BulkChoice {
  const first = (name: string) => valuesOf(name)[0] ?? ''
  const [action, scope] = [first(BULK_FIELDS.action), first(BULK_FIELDS.scope)]
  return {
    action: bulkActions.find((one) => bulkActionSlugs[one] === action) ?? null,
    scope: bulkScopes.find((one) => bulkScopeSlugs[one] === scope) ?? 'ticked',
    ticked: valuesOf(BULK_FIELDS.ticked).flatMap((value) => parseNumber(value) ?? []),
    runId: parseNumber(first(BULK_FIELDS.run)),
  }
}

function parseNumber(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null
}
