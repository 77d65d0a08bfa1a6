import { asc, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { helplines, institutions, legalActs, plans, projects, settings, teams } from '#db/schema/index.ts'
import { type ShortPage, shortPages } from '#domain/page/short-page.ts'
import type { PhraseRecordKind } from '#domain/phrase/phrase-records.ts'
import type { TeamState } from '#domain/team/team-input.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import type { EditorContext } from '../context.ts'
import { changeHelpline } from '../helpline/change-helpline.ts'
import { changeInstitution } from '../institution/change-institution.ts'
import { changeLegalAct } from '../legal-act/change-legal-act.ts'
import { citeLegalAct } from '../legal-act/cited-legal-act.ts'
import type { VerbResult } from '../outcome.ts'
import { changePage } from '../page/change-page.ts'
import { pageKey, readPage } from '../page/page-queries.ts'
import { changePlan } from '../plan/change-plan.ts'
import { listPlanTasks } from '../plan/plan-queries.ts'
import { changeProject } from '../project/change-project.ts'
import { findProjectWithParts } from '../project/project-queries.ts'
import { correctTeam } from '../team/correct-team.ts'
import { readTeamState } from '../team/read-team-state.ts'
import { findVersionInForce } from '../team/require-team.ts'

/** What the verb of a record takes; of a short page its body alone. */
export type RecordFacts = { readonly [name: string]: unknown }

/** A record as its own verb would write it again. */
export type StoredRecord = {
  readonly kind: PhraseRecordKind
  readonly recordId: number
  /** As people call it; of a short page its English name, whose Polish one is chosen where it is shown. */
  readonly title: string
  readonly lockVersion: number
  /** Names of those fields that are words, at any depth; those that end with "url" are addresses. */
  readonly words: ReadonlySet<string>
  readonly facts: RecordFacts
  /** Writes the record with other facts, by its own verb. `note`: why, where the verb asks for it. Throws what the verb throws. */
  readonly change: (context: EditorContext, changed: Changed) => VerbResult<unknown>
}

type Changed = { readonly facts: RecordFacts; readonly seenLockVersion: number; readonly note: string }

/** Every record that readers see, of one kind. */
export const storedRecords: Record<PhraseRecordKind, (db: Reader) => readonly StoredRecord[]> = {
  helpline: (db) =>
    db
      .select()
      .from(helplines)
      .where(isNull(helplines.retiredAt))
      .orderBy(asc(helplines.position), asc(helplines.id))
      .all()
      .map(
        ({ id, lockVersion, retiredAt, createdAt: _, statedEdtf, statedEarliestOn: _e, statedLatestOn: _l, ...row }) =>
          stored(
            'helpline',
            { id, lockVersion, title: row.name },
            { ...row, retired: retiredAt !== null, stated: statedEdtf },
            {
              words: ['name', 'phone', 'email', 'hours', 'languages', 'cost', 'purpose', 'sourceName'],
              change: (context, sent, facts) => changeHelpline(context, { ...sent, helplineId: id, ...facts }),
            },
          ),
      ),
  team: (db) =>
    db
      .select()
      .from(teams)
      .orderBy(asc(teams.sortKey))
      .all()
      .flatMap(({ id, lockVersion, voivodeshipCode }) => {
        const version = findVersionInForce(db, id)
        if (!version) return []
        const title = `Zespół ${voivodeship(voivodeshipCode).adjective}`
        const state = readTeamState(db, version)
        return [
          stored('team', { id, lockVersion, title }, wordsOfTeam(state), {
            words: [
              'officialName',
              'establishedNote',
              'seatOffice',
              'seatCity',
              'chairFunction',
              'membershipNote',
              'text',
            ],
            change: (context, sent, facts, reason) =>
              correctTeam(context, { ...sent, teamId: id, versionId: version.id, facts, from: null, reason }),
          }),
        ]
      }),
  institution: (db) =>
    db
      .select()
      .from(institutions)
      .orderBy(asc(institutions.sortKey))
      .all()
      .map(({ id, lockVersion, kind, name }) =>
        stored(
          'institution',
          { id, lockVersion, title: name },
          { kind, name },
          {
            words: ['name'],
            change: (context, sent, facts) => changeInstitution(context, { ...sent, institutionId: id, ...facts }),
          },
        ),
      ),
  project: (db) =>
    db
      .select({ id: projects.id })
      .from(projects)
      .orderBy(asc(projects.id))
      .all()
      .flatMap(({ id }) => {
        const project = findProjectWithParts(db, id)
        if (!project) return []
        const { lockVersion, title, titleEn, programme, mechanism, sentence, description, sourceUrl } = project
        const [starts, ends, fundings] = [project.startsEdtf, project.endsEdtf, project.fundings]
        const logos = project.logos.map(({ name, mediaId, alt }) => ({ name, mediaId, alt }))
        const texts = { title, titleEn, programme, mechanism, sentence, description, sourceUrl }
        return [
          stored(
            'project',
            { id, lockVersion, title },
            { ...texts, starts, ends, fundings, logos },
            {
              words: [...Object.keys(texts).filter((name) => name !== 'sourceUrl'), 'source', 'name', 'alt'],
              change: (context, sent, facts) => changeProject(context, { ...sent, projectId: id, ...facts }),
            },
          ),
        ]
      }),
  plan: (db) =>
    db
      .select()
      .from(plans)
      .orderBy(asc(plans.firstYear))
      .all()
      .map((plan) => {
        const { id, lockVersion, title, firstYear, lastYear, adoptedEdtf, adoptedBy, summary, unknowns } = plan
        const source = { sourceName: plan.sourceName, sourceUrl: plan.sourceUrl }
        const facts = { title, firstYear, lastYear, adopted: adoptedEdtf, adoptedBy, summary, unknowns, ...source }
        return stored(
          'plan',
          { id, lockVersion, title },
          { ...facts, tasks: listPlanTasks(db, id) },
          {
            words: ['title', 'adoptedBy', 'summary', 'unknowns', 'sourceName', 'text', 'lead', 'partners', 'indicator'],
            change: (context, sent, changed) => changePlan(context, { ...sent, planId: id, ...changed }),
          },
        )
      }),
  legal_act: (db) =>
    db
      .select()
      .from(legalActs)
      .orderBy(asc(legalActs.id))
      .all()
      .map((act) => {
        const { id, lockVersion, kind, number, issuer, title, signedEdtf, promulgation, url, amendsId } = act
        const facts = { kind, number, issuer, title, signed: signedEdtf, promulgation, url, amendsId }
        return stored('legal_act', { id, lockVersion, title: citeLegalAct(act) }, facts, {
          words: ['issuer', 'title', 'promulgation'],
          change: (context, sent, changed) => changeLegalAct(context, { ...sent, legalActId: id, ...changed }),
        })
      }),
  page: (db) =>
    shortPages.flatMap((page) => {
      const { body, lockVersion } = readPage(db, page)
      const id = settingIdOf(db, page)
      if (!body || id === null) return []
      return [
        stored(
          'page',
          { id, lockVersion, title: page },
          { body },
          {
            words: [],
            change: (context, sent, facts) => changePage(context, { ...sent, page, ...facts }),
          },
        ),
      ]
    }),
}

type Head = { readonly id: number; readonly lockVersion: number; readonly title: string }

type Writing<Facts> = {
  readonly words: readonly string[]
  readonly change: (
    context: EditorContext,
    sent: { readonly seenLockVersion: number },
    facts: Facts,
    note: string,
  ) => VerbResult<unknown>
}

function stored<Facts extends RecordFacts>(
  kind: PhraseRecordKind,
  { id, lockVersion, title }: Head,
  facts: Facts,
  { words, change }: Writing<Facts>,
): StoredRecord {
  return {
    kind,
    recordId: id,
    title,
    lockVersion,
    words: new Set(words),
    facts,
    // What comes is what was given here, with other words in it (edit-facts.ts).
    change: (context, { facts: changed, seenLockVersion, note }) =>
      change(context, { seenLockVersion }, changed as Facts, note),
  }
}

/** Members are institutions, and what a source is called is its own. */
function wordsOfTeam({
  officialName,
  establishedNote,
  seatOffice,
  seatCity,
  chairFunction,
  membershipNote,
  notes,
}: TeamState) {
  return { officialName, establishedNote, seatOffice, seatCity, chairFunction, membershipNote, notes }
}

function settingIdOf(db: Reader, page: ShortPage): number | null {
  const rows = db.select({ id: settings.id, key: settings.key }).from(settings).all()
  return rows.find(({ key }) => key === pageKey(page))?.id ?? null
}
