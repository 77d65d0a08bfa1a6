import { defineStaffQuery } from '../define-staff-query.ts'
import { choiceLockVersion, readSettings } from '../setting/setting-queries.ts'

/** What is pinned to the front page (null = nothing), with the lock version that its form carries. */
export const findNotice = defineStaffQuery(({ db }) => ({
  notice: readSettings(db)['pinned-article'],
  lockVersion: choiceLockVersion(db, 'pinned-article'),
}))
