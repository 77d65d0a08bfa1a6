import { and, asc, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  accounts,
  articleRevisions,
  attachmentFiles,
  helplines,
  institutions,
  legalActs,
  media,
  plans,
  projects,
  settings,
  tags,
  teams,
} from '#db/schema/index.ts'
import type { Actor } from '#domain/actor.ts'
import type { SubjectKind } from '#domain/audit/subject-kind.ts'
import { isInScope } from '../article/in-scope.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { citedColumns, citeLegalAct } from '../legal-act/cited-legal-act.ts'

type SubjectRef = { readonly kind: SubjectKind; readonly id: number }
type Named = { readonly id: number; readonly name: string | null }

/** How things are called now, by `kind:id`; what is gone, has no name or is not for this actor is not there. One query for each kind. */
export const subjectNames = defineStaffQuery(({ db, actor }, refs: readonly SubjectRef[]) => {
  const kinds = [...new Set(refs.map(({ kind }) => kind))]
  const found = kinds.flatMap((kind) => {
    const ids = [...new Set(refs.filter((ref) => ref.kind === kind).map(({ id }) => id))]
    return namesOf[kind](db, ids, actor).flatMap(({ id, name }) => (name ? [[`${kind}:${id}`, name] as const] : []))
  })
  return new Map(found)
})

/** Of a setting the name is its key, of a team its voivodeship: their words are chosen where they are shown. */
const namesOf: Record<SubjectKind, (db: Reader, ids: number[], actor: Actor) => Named[]> = {
  // Of many texts the last one's title: a later pair of the map replaces an earlier one.
  article: (db, ids, actor) =>
    db
      .select({ id: articleRevisions.articleId, name: articleRevisions.title })
      .from(articleRevisions)
      .where(and(inArray(articleRevisions.articleId, ids), isInScope(actor, articleRevisions.articleId)))
      .orderBy(asc(articleRevisions.number))
      .all(),
  team: (db, ids) =>
    db.select({ id: teams.id, name: teams.voivodeshipCode }).from(teams).where(inArray(teams.id, ids)).all(),
  institution: (db, ids) =>
    db
      .select({ id: institutions.id, name: institutions.name })
      .from(institutions)
      .where(inArray(institutions.id, ids))
      .all(),
  legal_act: (db, ids) =>
    db
      .select({ id: legalActs.id, ...citedColumns })
      .from(legalActs)
      .where(inArray(legalActs.id, ids))
      .all()
      .map((legalAct) => ({ id: legalAct.id, name: citeLegalAct(legalAct) })),
  project: (db, ids) =>
    db.select({ id: projects.id, name: projects.title }).from(projects).where(inArray(projects.id, ids)).all(),
  helpline: (db, ids) =>
    db.select({ id: helplines.id, name: helplines.name }).from(helplines).where(inArray(helplines.id, ids)).all(),
  plan: (db, ids) => db.select({ id: plans.id, name: plans.title }).from(plans).where(inArray(plans.id, ids)).all(),
  media: (db, ids) =>
    db.select({ id: media.id, name: media.uploadName }).from(media).where(inArray(media.id, ids)).all(),
  attachment: (db, ids) =>
    db
      .select({ id: attachmentFiles.attachmentId, name: attachmentFiles.fileName })
      .from(attachmentFiles)
      .where(inArray(attachmentFiles.attachmentId, ids))
      .orderBy(asc(attachmentFiles.id))
      .all(),
  tag: (db, ids) => db.select({ id: tags.id, name: tags.name }).from(tags).where(inArray(tags.id, ids)).all(),
  account: (db, ids) =>
    db.select({ id: accounts.id, name: accounts.name }).from(accounts).where(inArray(accounts.id, ids)).all(),
  // Called by its number alone.
  bulk_run: () => [],
  proposal: () => [],
  redaction: () => [],
  // Its entries are gone: there is nothing to name.
  security_log: () => [],
  setting: (db, ids) =>
    db.select({ id: settings.id, name: settings.key }).from(settings).where(inArray(settings.id, ids)).all(),
}
