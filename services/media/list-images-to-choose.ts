import { desc } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { media } from '#db/schema/index.ts'

/** How many of the latest images a list to choose from shows. */
const SHOWN = 200

/** The latest images kept, the newest first, by the name with which they came. */
export function listImagesToChoose(db: Reader) {
  return db
    .select({ id: media.id, uploadName: media.uploadName, width: media.width, height: media.height })
    .from(media)
    .orderBy(desc(media.id))
    .limit(SHOWN)
    .all()
}
