import type { Database } from '#db/client.ts'
import { voivodeshipCodes } from '#domain/voivodeship.ts'
import { createAccount } from './account/create-account.ts'
import { createAttachment } from './attachment/create-attachment.ts'
import { changeHelpline } from './helpline/change-helpline.ts'
import { createHelpline } from './helpline/create-helpline.ts'
import { createInstitutions } from './institution/create-institutions.ts'
import { createLegalAct } from './legal-act/create-legal-act.ts'
import { createMedia } from './media/create-media.ts'
import { createPlan } from './plan/create-plan.ts'
import { createProject } from './project/create-project.ts'
import { createTag } from './tag/create-tag.ts'
import { changeTeamFacts } from './team/change-team-facts.ts'
import { createTeam } from './team/create-team.ts'
import { endTeam } from './team/end-team.ts'
import { accepted, asEditor, theSystem } from './testing.ts'
import {
  aHelpline,
  aLegalAct,
  anAccount,
  anInstitutionList,
  aPlan,
  aProject,
  aTeam,
  aTeamState,
} from './testing-inputs.ts'

const news = { kind: 'publication' as const, reason: 'Komunikat' }

/** `size` records of every kind, each with `size` of the parts it may have; one voivodeship at least stays without a team. */
export function recordsOfSize(db: Database, size: number, now: number) {
  const editor = asEditor(db, now)
  const each = <Made>(make: (index: number) => Made): Made[] => Array.from({ length: size }, (_, index) => make(index))
  const accountIds = each(
    (i) =>
      accepted(createAccount(theSystem(db, 'operator', now), anAccount({ email: `osoba${i}@urzad.example` })))
        .accountId,
  )
  const tagIds = each((i) => accepted(createTag(editor, { name: `Temat ${i}` })).tagId)
  const mediaIds = each((i) => accepted(createMedia(editor, anImage(i))).mediaId)
  const attachmentIds = each((i) => accepted(createAttachment(editor, aPdf(i))).attachmentId)
  const legalActIds = each((i) => accepted(createLegalAct(editor, aLegalAct({ number: `${i + 1}/2015` }))).legalActId)
  for (const [i, amendsId] of legalActIds.entries()) {
    accepted(createLegalAct(editor, aLegalAct({ number: `${i + 1}/2016`, signed: '2016-03-02', amendsId })))
  }
  const institutions = each((i) => `Fundacja ${i}`)
  accepted(createInstitutions(editor, anInstitutionList(...institutions)))
  const helplineIds = each((i) => accepted(createHelpline(editor, aHelpline({ name: `Linia ${i}` }))).helplineId)
  for (const i of each((index) => index)) {
    const line = aHelpline({ name: `Dawna linia ${i}` })
    const { helplineId } = accepted(createHelpline(editor, line))
    accepted(changeHelpline(editor, { ...line, position: 1, helplineId, seenLockVersion: 1, retired: true }))
  }
  const logos = mediaIds.map((mediaId, i) => ({ name: `Znak ${i}`, mediaId, alt: 'Znak' }))
  const fundings = each((i) => ({ source: `Źródło ${i}` }))
  const projects = each((i) => accepted(createProject(editor, aProject({ title: `Projekt ${i}`, logos, fundings }))))
  const tasks = each((i) => ({ number: `I.${i}`, text: 'Zadanie' }))
  const planIds = each((i) => {
    const plan = aPlan({ title: `Plan ${i}`, firstYear: 2001 + i, lastYear: 2002 + i, tasks })
    return accepted(createPlan(editor, plan)).planId
  })
  const codes = voivodeshipCodes.slice(0, Math.min(size, voivodeshipCodes.length - 2))
  const state = aTeamState({
    members: institutions.map((name) => ({ kind: 'ngo', name })),
    sources: each((i) => ({ title: `Strona ${i}`, url: `https://urzad.example/${i}`, facts: ['seat'] })),
    notes: each((i) => ({ kind: 'fact', text: `Uwaga ${i}`, source: i })),
    legalBasisId: legalActIds[0] ?? null,
  })
  const [teamId = 0] = codes.map((code) => accepted(createTeam(editor, aTeam({ voivodeship: code, state }))).teamId)
  for (const i of each((index) => index)) {
    const change = {
      facts: { seatCity: `Miasto ${i}` },
      from: `2016-01-${String(i + 1).padStart(2, '0')}`,
      cause: news,
    }
    accepted(changeTeamFacts(editor, { teamId, seenLockVersion: i + 1, ...change }))
  }
  const last = aTeam({ voivodeship: voivodeshipCodes.at(-1) ?? codes[0] ?? '02', state })
  const endedTeamId = accepted(createTeam(editor, last)).teamId
  accepted(endTeam(editor, { teamId: endedTeamId, seenLockVersion: 1, from: '2020-01-01', cause: news }))
  return {
    accountIds,
    tagIds,
    mediaIds,
    attachmentIds,
    legalActIds,
    helplineIds,
    projects,
    planIds,
    codes,
    teamId,
    endedTeamId,
  }
}

export type RecordsOfSize = ReturnType<typeof recordsOfSize>

function anImage(index: number) {
  const size = { width: 640, height: 480, bytes: 20_000 }
  return { hash: hashOf('a', index), mimeType: 'image/jpeg' as const, uploadName: `zdjecie-${index}.jpg`, ...size }
}

function aPdf(index: number) {
  const findings = { isTagged: false, hasText: true, title: null, language: null, pages: 2 }
  const file = { fileName: `plik-${index}.pdf`, mimeType: 'application/pdf' as const, bytes: 1_000 }
  return { hash: hashOf('b', index), ...file, findings }
}

function hashOf(kind: string, index: number): string {
  return kind + String(index).padStart(63, '0')
}
