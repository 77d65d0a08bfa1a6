'use server'
import { passkeysHere } from '#app/_server/second-factor.ts'
import { findStaffAnyFactor } from '#app/_server/staff.ts'
import { optionsForProving } from '#services/passkey/passkey-options.ts'

/** What the browser is to ask its device for, to show that it is still the same person; null = nobody is signed in, or has no key here. */
export async function askForProofAction() {
  const staff = await findStaffAnyFactor()
  const place = passkeysHere()
  return staff && place && optionsForProving(staff.context, place)
}
