import { desc } from 'drizzle-orm'
import { media } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** How many of the latest images a list to choose from shows. */
const SHOWN = 200

/** The latest images kept, the newest first, by the name with which they came. */
export const listImagesToChoose = defineStaffQuery(({ db }) => {
  return db
    .select({ id: media.id, uploadName: media.uploadName, width: media.width, height: media.height })
    .from(media)
    .orderBy(desc(media.id))
    .limit(SHOWN)
    .all()
})
