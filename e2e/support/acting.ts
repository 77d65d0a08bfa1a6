import { test } from '@playwright/test'

/**
 * Counts what a person does in a story: each act is a step of its report, and at the end their number and time stand
 * beside it. No limit is set here: how fast a machine is says nothing of how much there is to do.
 */
export function actingPerson() {
  let acts = 0
  let spent = 0
  return {
    does: async (what: string, act: () => Promise<unknown>) => {
      const begun = performance.now()
      await test.step(what, act)
      acts += 1
      spent += performance.now() - begun
    },
    /** Says it in the report of the story. */
    report: () => {
      const description = `${acts} czynności, ${(spent / 1000).toFixed(1)} s`
      test.info().annotations.push({ type: 'acting', description })
      return acts
    },
  }
}
