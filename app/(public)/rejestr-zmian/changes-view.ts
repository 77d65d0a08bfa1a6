import { changeKindWords } from '#components/changes/change-words.ts'
import type { ChangesView } from '#components/changes/changes-page.tsx'
import { CHANGES_ADDRESS } from '#domain/changes/change-address.ts'
import { type ChangeKind, changeKinds } from '#domain/changes/change-kind.ts'
import type { Page } from '#domain/list/paging.ts'
import { findChangeSubject, listChangeYears, listPublicChanges } from '#services/changes/list-changes.ts'
import type { PublicContext } from '#services/context.ts'
import { pagerView } from '../pager-view.ts'
import { changeView, rootView } from './change-view.ts'

/** As the address gives it: text that somebody may have typed. */
export type AskedChanges = { readonly year?: string; readonly kind?: string; readonly about?: string }

/** Null when there is no such page of the list, or no page of the portal that is asked about. What is no filter limits nothing. */
export function changesView(context: PublicContext, asked: AskedChanges, page: Page): ChangesView | null {
  const years = listChangeYears(context)
  const year = years.find((one) => String(one) === asked.year) ?? null
  const kind = changeKinds.find((one) => changeKindWords[one].parameter === asked.kind) ?? null
  const about = asked.about || null
  const subject = about === null ? null : findChangeSubject(context, about)
  if (about !== null && subject === null) return null
  const { total, changes } = listPublicChanges(context, { year, kind, subject }, page)
  const pager = pagerView({ path: CHANGES_ADDRESS, query: queryOf({ year, kind, about }) }, page, total)
  if (pager === null) return null
  return {
    total,
    changes: changes.map(changeView),
    pager,
    about,
    filters: {
      about,
      isSet: year !== null || kind !== null,
      filters: [
        {
          ...{ name: 'rok', label: 'Rok', all: 'wszystkie lata', value: year === null ? '' : String(year) },
          choices: years.map((one) => ({ value: String(one), label: String(one) })),
        },
        {
          ...{ name: 'rodzaj', label: 'Rodzaj zmiany', all: 'wszystkie rodzaje' },
          value: kind === null ? '' : changeKindWords[kind].parameter,
          choices: changeKinds.map((one) => ({
            value: changeKindWords[one].parameter,
            label: changeKindWords[one].label,
          })),
        },
      ],
    },
    root: rootView(context),
  }
}

type Limits = { readonly year: number | null; readonly kind: ChangeKind | null; readonly about: string | null }

function queryOf({ year, kind, about }: Limits): Record<string, string> {
  return {
    ...(year !== null && { rok: String(year) }),
    ...(kind !== null && { rodzaj: changeKindWords[kind].parameter }),
    ...(about !== null && { adres: about }),
  }
}
