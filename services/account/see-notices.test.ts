import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, accountOf, asAuthor, asEditor, NOW } from '../testing.ts'
import { listUnseenNotices } from './notice-queries.ts'
import { seeNotices } from './see-notices.ts'
import { tellPerson } from './tell-person.ts'

test('what was shown is seen; what came meanwhile, and what is of others, stays', () => {
  const db = openTestDatabase()
  const [anna, bogdan] = [accountOf(db, 'anna'), accountOf(db, 'bogdan')]
  tellPerson(db, { accountId: anna, kind: 'new-browser', at: NOW })
  tellPerson(db, { accountId: bogdan, kind: 'new-browser', at: NOW })
  const [shown] = listUnseenNotices(asAuthor(db))
  tellPerson(db, { accountId: anna, kind: 'password-taken', at: NOW, by: bogdan })
  accepted(seeNotices(asAuthor(db), { accountId: anna, lastNoticeId: shown?.id ?? 0 }))
  expect(listUnseenNotices(asAuthor(db))).toMatchObject([{ kind: 'password-taken', by: 'Bogdan Wiśniewski' }])
  expect(listUnseenNotices(asEditor(db))).toMatchObject([{ kind: 'new-browser', by: null }])
})
