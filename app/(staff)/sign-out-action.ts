'use server'
import { redirect } from 'next/navigation'
import { signOut } from '#app/_server/auth.ts'
import { database } from '#app/_server/context.ts'
import { findStaffSession } from '#app/_server/staff.ts'
import { endSession } from '#services/session/end-session.ts'

/** Ends the session here, then takes its cookie. */
export async function signOutAction(): Promise<void> {
  const session = await findStaffSession()
  if (session) endSession(database(), session, Date.now())
  await signOut({ redirect: false })
  redirect('/logowanie?wylogowano=1')
}
