'use server'
import { redirect } from 'next/navigation'
import { signOut } from '#app/_server/auth.ts'
import { database } from '#app/_server/context.ts'
import { findStaffSession } from '#app/_server/staff.ts'
import { storageTrouble } from '#app/_server/storage-trouble.ts'
import { endSession } from '#services/session/end-session.ts'

/** Ends the session here, then takes its cookie. */
export async function signOutAction(): Promise<never> {
  const session = await findStaffSession()
  try {
    if (session) endSession(database(), session, Date.now())
  } catch (error) {
    // The browser forgets the session all the same, and idle, it ends by itself.
    if (!storageTrouble(error)) throw error
  }
  await signOut({ redirect: false })
  redirect('/logowanie?wylogowano=1')
}
