import { staffRoute } from '#app/_server/staff-route.ts'
import { holdsAnyRight } from '#domain/permissions.ts'

/** Keeps a session that somebody wants to stay in: being asked about is being used. It ends at its hour all the same. */
export const POST = staffRoute({
  may: holdsAnyRight,
  run: () => new Response(null, { status: 204 }),
})
