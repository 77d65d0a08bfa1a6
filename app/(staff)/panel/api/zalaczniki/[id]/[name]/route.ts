import { attachmentResponse } from '#app/_server/attachment-response.ts'
import { staffRoute } from '#app/_server/staff-route.ts'
import { holdsAnyRight } from '#domain/permissions.ts'
import { findFile } from '#services/attachment/attachment-queries.ts'

/** The present file of any attachment, for staff; its name in the address is for people. */
export const GET = staffRoute<{ id: string; name: string }>({
  may: holdsAnyRight,
  run: ({ context }, request, { id }) =>
    attachmentResponse(request, { file: findFile(context.db, Number(id)), cacheControl: 'no-store' }),
})
