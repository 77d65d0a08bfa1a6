'use server'
import { redirect } from 'next/navigation'
import { signOut } from '#app/_server/auth.ts'
import { endStaffSession } from '#app/_server/staff.ts'
import { storageProblem } from '#app/_server/storage-problem.ts'

/** Ends the session here, then takes its cookie. */
export async function signOutAction(): Promise<never> {
  let isEnded = true
  try {
    await endStaffSession()
  } catch (error) {
    // The browser forgets the session all the same; the page says what still holds on the server.
    if (!storageProblem(error)) throw error
    isEnded = false
  }
  await signOut()
  redirect(isEnded ? '/logowanie?wylogowano=1' : '/logowanie?wylogowano=przegladarka')
}
