'use server'
import { redirect } from 'next/navigation'
import { signOut } from '#app/_server/auth.ts'
import { database } from '#app/_server/context.ts'
import { findStaffSession } from '#app/_server/staff.ts'
import { storageTrouble } from '#app/_server/storage-trouble.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import { endSession } from '#services/session/end-session.ts'

/** Ends the session here, then takes its cookie. */
export async function signOutAction(): Promise<never> {
  const session = await findStaffSession()
  let isEnded = true
  try {
    if (session) await retryWhileBusy(() => endSession(database(), session, Date.now()))
  } catch (error) {
    // The browser forgets the session all the same; the page says what still holds on the server.
    if (!storageTrouble(error)) throw error
    isEnded = false
  }
  await signOut()
  redirect(isEnded ? '/logowanie?wylogowano=1' : '/logowanie?wylogowano=przegladarka')
}
