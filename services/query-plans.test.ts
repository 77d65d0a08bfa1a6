import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { listOwnedRevisions } from './account/hand-over-drafts.ts'
import { findOpenRevision } from './article/article-revisions.ts'
import { aDraft, aPublishedArticle } from './article/testing.ts'
import { yesterdaysRoot } from './changes/daily-roots.ts'
import { findPublicInstitution } from './institution/public-institutions.ts'
import { createLegalAct } from './legal-act/create-legal-act.ts'
import { findPublicLegalAct } from './legal-act/public-legal-acts.ts'
import { lastSignIns, listOpenSessions } from './session/session-queries.ts'
import { createTag } from './tag/create-tag.ts'
import { listTagsForStaff } from './tag/list-tags-for-staff.ts'
import { mergeTag } from './tag/merge-tag.ts'
import { createTeam } from './team/create-team.ts'
import { listPublicTeams } from './team/public-teams.ts'
import { findRegisterBeginning } from './team/register-days.ts'
import { findTeam } from './team/team-queries.ts'
import { listTeamsOnDays } from './team/teams-on-days.ts'
import { accepted, accountOf, asEditor } from './testing.ts'
import { aLegalAct, aTeam, aTeamState } from './testing-inputs.ts'

/** Tables with a row for each text, sign-in or fact there ever was: no question walks them from end to end. */
const GROWING = [
  'article_revisions',
  'articles',
  'revision_tags',
  'sessions',
  'team_memberships',
  'team_versions',
  'topic_articles',
  // Their names within questions about the register.
  'state',
  'begun',
  'member',
]

const asOf = { days: { earliest: '2015-01-01', latest: '2015-12-31' }, knownAt: 1 }

const questions: Record<string, (db: Database) => unknown> = {
  'drafts that an account keeps': (db) => listOwnedRevisions(db, 1),
  'the open revision of an article': (db) => findOpenRevision(db, 1),
  'last sign-ins of all accounts': lastSignIns,
  'open sessions of an account': (db) => listOpenSessions(asEditor(db, 0), 1),
  'the register of any days': (db) => listPublicTeams({ db }, asOf),
  'a team on any days': (db) => findTeam({ db }, '20', asOf),
  'teams at the ends of years': (db) => listTeamsOnDays({ db }, ['2014-12-31', '2015-12-31'], 1),
  'when the register began': (db) => findRegisterBeginning({ db }),
  'a legal act and what it did': (db) => findPublicLegalAct({ db }, 1),
  'an institution and its teams': (db) => findPublicInstitution({ db }, 1),
  'tags with their uses': (db) => listTagsForStaff(asEditor(db)),
  'a tag merged into another': (db) => mergeTag(asEditor(db), { tagId: 1, seenLockVersion: 1, intoTagId: 2 }),
}

test.each(Object.entries(questions))('%s: asked of indexes only', (_name, ask) => {
  const db = openTestDatabase()
  const editor = asEditor(db)
  const [tagId] = ['Szkolenia', 'Kursy'].map((name) => accepted(createTag(editor, { name })).tagId)
  if (tagId === undefined) throw new Error('No tag')
  aPublishedArticle(db, { tagIds: [tagId] })
  aDraft(db, { tagIds: [tagId] })
  accountOf(db, 'bogdan')
  const { legalActId } = accepted(createLegalAct(editor, aLegalAct()))
  accepted(createTeam(editor, aTeam({ voivodeship: '20', state: aTeamState({ legalBasisId: legalActId }) })))
  const plans = plansOf(db, () => ask(db))
  expect(plans.length).toBeGreaterThan(0)
  expect(plans.filter((step) => GROWING.some((table) => new RegExp(`\\bSCAN ${table}\\b`).test(step)))).toEqual([])
})

test('the end of yesterday is found without sorting the register: every page asks for it', () => {
  const db = openTestDatabase()
  for (let entries = 0; entries < 50; entries += 1) aPublishedArticle(db)
  // With what SQLite knows of a portal that has run for a while.
  db.$client.exec('analyze')
  const plans = plansOf(db, () => yesterdaysRoot(db, Date.now()))
  expect(plans.length).toBeGreaterThan(0)
  expect(plans.filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
})

/** The steps by which SQLite answers each question that `act` asks. */
function plansOf(db: Database, act: () => unknown): string[] {
  const { $client } = db
  const prepare = $client.prepare.bind($client)
  const asked = new Set<string>()
  $client.prepare = ((sql: string) => {
    asked.add(sql)
    return prepare(sql)
  }) as typeof prepare
  act()
  return (
    [...asked]
      // Walks over the children of a row put in are written into a plan, and never taken while nothing is broken.
      .filter((sql) => /^(select|update|delete|with)\b/i.test(sql))
      .flatMap((sql) => {
        const values = Array(sql.split('?').length - 1).fill(1)
        const steps = prepare(`explain query plan ${sql}`).all(...values) as { detail: string }[]
        return steps.map(({ detail }) => detail)
      })
  )
}
