import 'server-only'
import { settingLabels } from '#components/audit/labels.ts'
import type { EffectRow } from '#components/form/effect-table.tsx'
import { fourEyesLabels } from '#components/setting/labels.ts'
import { shortened } from '#components/team/shortened.ts'
import { teamWords } from '#components/team/team-words.ts'
import { waivedKinds } from '#components/waiver/labels.ts'
import type { WaivableCheck } from '#domain/article/waivable-checks.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { findStaffArticle } from '#services/article/find-staff-article.ts'
import type { EditorContext } from '#services/context.ts'
import { listHelplinesForStaff, requireHelplineForStaff } from '#services/helpline/helpline-queries.ts'
import { findNotice } from '#services/notice/find-notice.ts'
import { requireDateColumn } from '#services/partial-date-row.ts'
import { tryProposal } from '#services/proposal/try-proposal.ts'
import { makeRedaction } from '#services/redaction/make-redaction.ts'
import { readSettingsForStaff } from '#services/setting/setting-queries.ts'
import { describeTeam, placeOfVersion } from '#services/team/describe-team.ts'
import { erasureEffect } from './erasure-effect.ts'

/** What a record says now, in words: always the same terms, so that two moments can be compared. */
type Words = readonly { readonly term: string; readonly words: string }[]

type Asked = { readonly id: number; readonly verb: string; readonly input: unknown }
type Look = (context: EditorContext, input: never, value: never) => Words

const NOTHING = '–'

/** The table of a proposal: what holds now and what approving makes of it; or why it cannot be done any more. */
export function proposalEffect(context: EditorContext, asked: Asked) {
  if (asked.verb === makeRedaction.verbName) return erasureEffect(context, asked)
  const look = looks[asked.verb] ?? (() => [])
  const tried = tryProposal(context, asked, (value) => look(context, asked.input as never, value as never))
  return tried.kind === 'done'
    ? { kind: 'done' as const, sentences: [] as readonly string[], rows: toRows(tried.before, tried.after) }
    : tried
}

function toRows(before: Words, after: Words): readonly EffectRow[] {
  const terms = [...new Set([...before, ...after].map(({ term }) => term))]
  const wordsOf = (list: Words, term: string) => list.find((one) => one.term === term)?.words ?? NOTHING
  return terms
    .map((term) => ({ term, before: wordsOf(before, term), after: wordsOf(after, term) }))
    .filter((row) => row.before !== row.after)
    .map((row) => ({ ...row, ...shortened(row.before, row.after) }))
}

type OfTeam = { readonly teamId?: number; readonly versionId?: number | null }

const team = (context: EditorContext, input: OfTeam, value: OfTeam | null): Words => {
  const teamId = input.teamId ?? value?.teamId
  if (teamId === undefined) return []
  const described = describeTeam(context, teamId, placeOfVersion(context, teamId, input.versionId ?? null))
  return described === null ? [] : teamWords(described)
}

type OfHelpline = { readonly helplineId?: number }

const helpline = (context: EditorContext, input: OfHelpline, value: OfHelpline | null): Words => {
  const helplineId = input.helplineId ?? value?.helplineId
  if (helplineId === undefined) return []
  const line = requireHelplineForStaff(context, helplineId)
  return [
    { term: 'Nazwa', words: line.name },
    { term: 'Telefon', words: line.phone },
    { term: 'E-mail', words: line.email ?? NOTHING },
    { term: 'W jakiej sprawie', words: line.purpose },
    { term: 'Godziny', words: line.hours ?? NOTHING },
    { term: 'Języki', words: line.languages ?? NOTHING },
    { term: 'Koszt', words: line.cost ?? NOTHING },
    { term: 'Źródło', words: `${line.sourceName}\n${line.sourceUrl}` },
    { term: 'Stan na', words: formatPartialDate(requireDateColumn(line.statedEdtf), 'table') },
    { term: 'Na stronie', words: line.retiredAt === null ? 'tak' : 'zdjęta' },
  ]
}

const order = (context: EditorContext): Words => [
  {
    term: 'Kolejność',
    words: listHelplinesForStaff(context)
      .map(({ name }, index) => `${index + 1}. ${name}`)
      .join('\n'),
  },
]

const notice = (context: EditorContext): Words => {
  const { notice: pinned } = findNotice(context)
  const title = pinned && findStaffArticle(context, pinned.articleId)?.live?.title
  return [
    { term: 'Przypięty artykuł', words: title ?? NOTHING },
    { term: 'Ostatni dzień', words: pinned ? formatPartialDate(partialDateFromDay(pinned.until), 'table') : NOTHING },
  ]
}

type OfSettings = { readonly choices: readonly { readonly key: string }[] }

const settings = (context: EditorContext, { choices }: OfSettings): Words => {
  const read: Readonly<Record<string, unknown>> = readSettingsForStaff(context)
  return choices.map(({ key }) => ({
    term: settingLabels[key] ?? key,
    words: key === 'four-eyes' ? fourEyesLabels[read[key] as 'on' | 'off'] : String(read[key] ?? NOTHING),
  }))
}

type OfWithdrawal = { readonly articleId: number; readonly reason: string; readonly successorId?: number | null }

type OfWaiver = { readonly check: WaivableCheck; readonly reason: string; readonly until: string }

/** The text stays as it is: what changes is that a check lets this one pass. */
const waiver = (_: EditorContext, { check, reason, until }: OfWaiver, value: object | null): Words => [
  { term: 'Sprawdzenie', words: value === null ? 'zatrzymuje publikację' : 'przepuści to miejsce' },
  { term: 'Co zostaje w tekście', words: value === null ? NOTHING : waivedKinds[check] },
  { term: 'Dlaczego', words: value === null ? NOTHING : reason },
  { term: 'Do kiedy', words: value === null ? NOTHING : formatPartialDate(partialDateFromDay(until), 'table') },
]

const publicStates = {
  none: 'nie widzą go czytelnicy',
  published: 'opublikowany',
  archived: 'w archiwum',
  withdrawn: 'wycofany: pod jego adresem jest powód',
} as const

const withdrawal = (context: EditorContext, input: OfWithdrawal, value: object | null): Words => {
  const article = findStaffArticle(context, input.articleId)
  if (!article) return []
  const successor = input.successorId == null ? null : findStaffArticle(context, input.successorId)
  return [
    { term: 'Artykuł', words: publicStates[article.publicState] },
    { term: 'Powód dla czytelników', words: value === null ? NOTHING : input.reason },
    { term: 'Zamiast niego', words: value === null ? NOTHING : (successor?.title ?? NOTHING) },
  ]
}

const looks: Readonly<Record<string, Look>> = {
  'article.waive-check': waiver,
  'article.withdraw': withdrawal,
  'helpline.change': helpline,
  'helpline.create': helpline,
  'helpline.order': order,
  'notice.change': notice,
  'setting.change': settings,
  'team.change-facts': team,
  'team.correct': team,
  'team.correct-end': team,
  'team.create': team,
  'team.end': team,
  'team.resume': team,
}
