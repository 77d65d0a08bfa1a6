import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import {
  type CauseKind,
  type Certainty,
  type Completeness,
  causeKinds,
  certainties,
  completenesses,
  type MembershipRole,
  membershipRoles,
  type TeamFact,
  teamFacts,
} from '../../domain/register/register-terms.ts'
import { type VoivodeshipCode, voivodeshipCodes } from '../../domain/voivodeship.ts'
import { filled, instant, oneOf, partialDate, partialDateCheck } from './columns.ts'
import { institutions } from './institutions.ts'
import { legalActs } from './legal-acts.ts'
import { sources } from './sources.ts'

/** The lasting thing: one team per voivodeship. All that can change about it is in its versions. */
export const teams = sqliteTable(
  'teams',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    voivodeshipCode: text('voivodeship_code').$type<VoivodeshipCode>().notNull().unique(),
    slug: text('slug').notNull().unique(),
    sortKey: text('sort_key').notNull(),
    lockVersion: integer('lock_version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('teams_in_polish_order').on(table.sortKey),
    check('teams_voivodeship_is_known', oneOf('voivodeship_code', voivodeshipCodes)),
  ],
)

/**
 * The node of an interval tree over the moments of knowledge: of all the moments at which a row was known, the one that the
 * highest power of two divides (Kriegel, Pötke, Seidl: Managing Intervals Efficiently in Object-Relational Databases,
 * VLDB 2000). 0 = still known, null = never. Which nodes a question has to visit: services/team/knowledge-path.ts. Computed
 * by SQLite, so it is never stale.
 */
const knownNode = () => {
  const last = sql`("superseded_at" - 1)`
  const differing = sql`((${last} | "recorded_at") - (${last} & "recorded_at"))`
  const below = sql`coalesce(cast(log2(${differing}) as integer), 0)`
  return integer('known_node').generatedAlwaysAs(
    sql`case when "superseded_at" is null then 0 when "superseded_at" > "recorded_at" then (${last} >> ${below}) << ${below} end`,
    { mode: 'virtual' },
  )
}

/** For how many days the end of a row is uncertain, rounded up to one of these; 0 = known to the day, or no end. */
export const END_SPREADS = [0, 31, 366, 4_000_000] as const

const endSpread = () =>
  integer('end_spread').generatedAlwaysAs(
    sql`case when "valid_to_earliest_on" is "valid_to_latest_on" then 0 when julianday("valid_to_latest_on") - julianday("valid_to_earliest_on") <= 31 then 31 when julianday("valid_to_latest_on") - julianday("valid_to_earliest_on") <= 366 then 366 else 4000000 end`,
    { mode: 'virtual' },
  )

const validFrom = partialDate('valid_from')
const validTo = partialDate('valid_to')

/**
 * The two clocks every fact of the register keeps.
 * Valid: from the first day it holds until the day something else holds (exclusive); null end = still in force.
 * Known: recorded at, until another row superseded it; null = what we know today.
 */
const bitemporal = {
  validFromEdtf: validFrom.edtf.notNull(),
  validFromEarliestOn: validFrom.earliest.notNull(),
  validFromLatestOn: validFrom.latest.notNull(),
  validToEdtf: validTo.edtf,
  validToEarliestOn: validTo.earliest,
  validToLatestOn: validTo.latest,
  recordedAt: instant('recorded_at').notNull(),
  supersededAt: instant('superseded_at'),
  causeKind: text('cause_kind').$type<CauseKind>().notNull(),
  /** The act, when the cause is one. */
  causeLegalActId: integer('cause_act_id').references(() => legalActs.id),
  /** Why, in words, when the cause is a publication or a correction. */
  causeReason: text('cause_reason'),
  knownNode: knownNode(),
}

const twoClocksChecks = (table: string) => [
  partialDateCheck(table, 'valid_from'),
  partialDateCheck(table, 'valid_to'),
  check(
    `${table}_ends_after_it_begins`,
    sql`"valid_to_latest_on" is null or "valid_from_earliest_on" < "valid_to_latest_on"`,
  ),
  check(`${table}_is_superseded_after_recorded`, sql`"superseded_at" is null or "recorded_at" <= "superseded_at"`),
  check(`${table}_cause_is_known`, oneOf('cause_kind', causeKinds)),
  check(
    `${table}_cause_is_complete`,
    sql`("cause_kind" = 'act' and "cause_act_id" is not null) or ("cause_kind" <> 'act' and "cause_act_id" is null and ${filled('cause_reason')})`,
  ),
]

const established = partialDate('established')

/** What a team was, for a stretch of time, as known for a stretch of time. Rows are never edited, only superseded. */
export const teamVersions = sqliteTable(
  'team_versions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    teamId: integer('team_id')
      .notNull()
      .references(() => teams.id),
    /** 1 for the first appointment; a team appointed again begins the next period. */
    period: integer('period').notNull().default(1),
    officialName: text('official_name').notNull(),
    establishedEdtf: established.edtf,
    establishedEarliestOn: established.earliest,
    establishedLatestOn: established.latest,
    establishedCertainty: text('established_certainty').$type<Certainty>().notNull(),
    /** The date as a publication printed it, when the register holds another. */
    establishedAsPublished: text('established_as_published'),
    establishedNote: text('established_note'),
    legalBasisId: integer('legal_basis_id').references(() => legalActs.id),
    seatOffice: text('seat_office'),
    seatCity: text('seat_city'),
    chairFunction: text('chair_function'),
    membershipCompleteness: text('membership_completeness').$type<Completeness>().notNull(),
    membershipNote: text('membership_note'),
    /** How many sit in the team in this state, counted by the verb that recorded it (services/team/count-members.ts). */
    memberCount: integer('member_count'),
    ...bitemporal,
    endSpread: endSpread(),
  },
  (table) => [
    index('team_versions_as_of').on(table.teamId, table.recordedAt, table.validFromEarliestOn),
    // All that decides whether a row is the one of a day and a knowledge, so that no other row is fetched on the way.
    index('team_versions_by_knowledge').on(
      table.endSpread,
      table.knownNode,
      table.teamId,
      table.validFromEarliestOn,
      table.validToLatestOn,
      table.recordedAt,
      table.supersededAt,
    ),
    index('team_versions_uncounted').on(table.teamId).where(sql`"member_count" is null`),
    index('team_versions_by_first_day').on(
      table.validFromEarliestOn,
      table.validFromEdtf,
      table.recordedAt,
      table.supersededAt,
      table.teamId,
    ),
    index('team_versions_by_last_day').on(
      table.validToEarliestOn,
      table.validToEdtf,
      table.recordedAt,
      table.supersededAt,
      table.teamId,
    ),
    index('team_versions_corrections').on(table.recordedAt, table.teamId).where(sql`"cause_kind" = 'correction'`),
    index('team_versions_by_legal_basis').on(table.legalBasisId).where(sql`"legal_basis_id" is not null`),
    index('team_versions_by_cause').on(table.causeLegalActId).where(sql`"cause_act_id" is not null`),
    uniqueIndex('team_versions_one_current_per_start')
      .on(table.teamId, table.validFromEarliestOn)
      .where(sql`"superseded_at" is null`),
    check('team_versions_name_is_filled', filled('official_name')),
    check('team_versions_period_is_positive', sql`"period" > 0`),
    check('team_versions_certainty_is_known', oneOf('established_certainty', certainties)),
    check(
      'team_versions_date_and_certainty_agree',
      sql`("established_edtf" is null) = ("established_certainty" = 'unknown')`,
    ),
    check('team_versions_completeness_is_known', oneOf('membership_completeness', completenesses)),
    partialDateCheck('team_versions', 'established'),
    ...twoClocksChecks('team_versions'),
  ],
)

/** An institution's part in a team, on the same two clocks. */
export const teamMemberships = sqliteTable(
  'team_memberships',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    teamId: integer('team_id')
      .notNull()
      .references(() => teams.id),
    institutionId: integer('institution_id')
      .notNull()
      .references(() => institutions.id),
    role: text('role').$type<MembershipRole>().notNull(),
    /** The period of the team that it belongs to, as in its versions: dates alone cannot tell two that meet on one day. */
    period: integer('period').notNull(),
    /** Order in which the source lists the members. */
    position: integer('position').notNull(),
    ...bitemporal,
  },
  (table) => [
    index('team_memberships_as_of').on(table.teamId, table.recordedAt, table.validFromEarliestOn),
    index('team_memberships_by_knowledge').on(
      table.teamId,
      table.period,
      table.knownNode,
      table.validFromEarliestOn,
      table.validToLatestOn,
      table.recordedAt,
      table.supersededAt,
    ),
    index('team_memberships_by_institution').on(table.institutionId, table.supersededAt),
    index('team_memberships_by_cause').on(table.causeLegalActId).where(sql`"cause_act_id" is not null`),
    uniqueIndex('team_memberships_one_current')
      .on(table.teamId, table.institutionId, table.role, table.validFromEarliestOn)
      .where(sql`"superseded_at" is null`),
    check('team_memberships_role_is_known', oneOf('role', membershipRoles)),
    ...twoClocksChecks('team_memberships'),
  ],
)

/** Which source says which fact of a version. */
export const teamVersionSources = sqliteTable(
  'team_version_sources',
  {
    teamVersionId: integer('team_version_id')
      .notNull()
      .references(() => teamVersions.id),
    fact: text('fact').$type<TeamFact>().notNull(),
    sourceId: integer('source_id')
      .notNull()
      .references(() => sources.id),
  },
  (table) => [
    primaryKey({ columns: [table.teamVersionId, table.fact, table.sourceId] }),
    check('team_version_sources_fact_is_known', oneOf('fact', teamFacts)),
  ],
)

export const teamNoteKinds = ['fact', 'uncertainty'] as const

/** Further facts and contradictions of a version, in words, each with its source where there is one. */
export const teamVersionNotes = sqliteTable(
  'team_version_notes',
  {
    teamVersionId: integer('team_version_id')
      .notNull()
      .references(() => teamVersions.id),
    position: integer('position').notNull(),
    kind: text('kind').$type<(typeof teamNoteKinds)[number]>().notNull(),
    text: text('text').notNull(),
    sourceId: integer('source_id').references(() => sources.id),
  },
  (table) => [
    primaryKey({ columns: [table.teamVersionId, table.position] }),
    check('team_version_notes_kind_is_known', oneOf('kind', teamNoteKinds)),
    check('team_version_notes_text_is_filled', filled('text')),
  ],
)
