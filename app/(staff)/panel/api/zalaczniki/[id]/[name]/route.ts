import { attachmentResponse } from '#app/_server/attachment-response.ts'
import { staffRoute } from '#app/_server/staff-route.ts'
import { holdsAnyRight } from '#domain/permissions.ts'
import { findFileForStaff } from '#services/attachment/attachment-queries.ts'

/** The present file of any attachment, for staff; its name in the address is for people. */
export const GET = staffRoute<{ id: string; name: string }>({
  may: holdsAnyRight,
  run: ({ context }, request, { id }) =>
    attachmentResponse(request, { file: findFileForStaff(context, Number(id)), cacheControl: 'no-store' }),
})
