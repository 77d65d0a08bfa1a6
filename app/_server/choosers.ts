import 'server-only'
import { editorialStatusLabels } from '#components/article/editorial-status-labels.ts'
import type { Choice } from '#components/form/choice.ts'
import { articleName } from '#components/panel/article/action-labels.ts'
import type { ChooserKind } from '#domain/choice/chooser-kinds.ts'
import { Forbidden } from '#domain/errors.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { mayManageRecords, mayWriteArticles, type Permission } from '#domain/permissions.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { findArticlesToLink, findArticlesToPin, findSuccessors } from '#services/choice/article-choices.ts'
import {
  findImageChoices,
  findInstitutionChoices,
  findLegalActChoices,
  findTagChoices,
} from '#services/choice/record-choices.ts'
import { findPeopleToMention } from '#services/comment/mentioned-people.ts'
import type { StaffContext } from '#services/context.ts'
import { listTagsByIds } from '#services/tag/tag-queries.ts'

/** `butFor`: number of the record that asks, which is no choice for itself; null = none does. */
type Asked = { readonly text: string; readonly butFor: number | null }

type Chooser = {
  readonly may: Permission
  readonly find: (context: StaffContext, asked: Asked) => readonly Choice[]
  /** What those of these numbers are called, where several are chosen and only numbers are kept. */
  readonly name?: (context: StaffContext, ids: readonly number[]) => readonly Choice[]
}

/** What each field that searches may be asked by whom, and how its answers are named. */
const choosers: Record<ChooserKind, Chooser> = {
  'article-to-link': {
    may: mayWriteArticles,
    find: (context, asked) =>
      findArticlesToLink(context, asked).map(({ id, title, status, changedAt }) => ({
        value: String(id),
        label: articleName(title),
        hint: `${editorialStatusLabels[status]}, zmieniono ${dayWords(warsawDay(changedAt))}`,
      })),
  },
  'article-to-pin': {
    may: mayManageRecords,
    find: (context, asked) => findArticlesToPin(context, asked).map(toReadableChoice),
  },
  successor: {
    may: mayManageRecords,
    find: (context, asked) => findSuccessors(context, asked).map(toReadableChoice),
  },
  tag: {
    may: mayWriteArticles,
    find: (context, asked) =>
      findTagChoices(context, asked).map(({ id, name }) => ({ value: String(id), label: name })),
    name: (context, ids) => listTagsByIds(context, ids).map(({ id, name }) => ({ value: String(id), label: name })),
  },
  'legal-act': {
    may: mayManageRecords,
    find: (context, asked) =>
      findLegalActChoices(context, asked).map(({ id, citation }) => ({ value: String(id), label: citation })),
  },
  institution: {
    may: mayManageRecords,
    find: (context, asked) =>
      findInstitutionChoices(context, asked).map(({ id, name }) => ({ value: String(id), label: name })),
  },
  image: {
    may: mayManageRecords,
    find: (context, asked) =>
      findImageChoices(context, asked).map(({ id, uploadName, width, height }) => ({
        value: String(id),
        label: uploadName,
        hint: `nr ${id}, ${width} × ${height} px`,
      })),
  },
  person: {
    may: mayWriteArticles,
    find: (context, { text }) =>
      findPeopleToMention(context, text).map(({ id, name, unit }) => ({
        value: String(id),
        label: name,
        ...(unit !== null && { hint: unit }),
      })),
  },
}

/** What can be chosen for these words, best first. Throws Forbidden. */
export function choose(context: StaffContext, kind: ChooserKind, asked: Asked): readonly Choice[] {
  return allowedChooser(context, kind).find(context, asked)
}

/** What these are called; nothing for kinds of which one is chosen. Throws Forbidden. */
export function nameChoices(context: StaffContext, kind: ChooserKind, ids: readonly number[]): readonly Choice[] {
  return allowedChooser(context, kind).name?.(context, ids) ?? []
}

function allowedChooser({ actor }: StaffContext, kind: ChooserKind): Chooser {
  if (!choosers[kind].may(actor)) throw new Forbidden(`Choosing a ${kind} is not for this actor`)
  return choosers[kind]
}

function toReadableChoice(article: ReturnType<typeof findSuccessors>[number]): Choice {
  const { id, title, slug, isArchived, firstPublishedOn } = article
  const day = firstPublishedOn === null ? [] : [dayWords(firstPublishedOn)]
  const hint = [...day, ...(isArchived ? ['w archiwum'] : []), `/aktualnosci/${slug}`].join(', ')
  return { value: String(id), label: title, hint }
}

function dayWords(day: string): string {
  return formatPartialDate(partialDateFromDay(day), 'table')
}
