'use server'
import { teamEffects } from '#components/team/effect-labels.ts'
import { changeTeamFacts } from '#services/team/change-team-facts.ts'
import { correctTeam } from '#services/team/correct-team.ts'
import { correctTeamEnd } from '#services/team/correct-team-end.ts'
import { createTeam } from '#services/team/create-team.ts'
import { endTeam } from '#services/team/end-team.ts'
import { resumeTeam } from '#services/team/resume-team.ts'
import { withNewLegalAct } from './new-legal-act.ts'
import { teamAction } from './team-action.ts'
import {
  hasNeverEnded,
  isMembersCorrection,
  readChange,
  readCorrectedEnd,
  readCorrection,
  readEnd,
  readMembersChange,
  readMembersCorrection,
  readNewPeriod,
  readNewTeam,
} from './team-form.ts'

export const createTeamAction = teamAction({
  run: (context, read) => withNewLegalAct(context, read, (chosen) => createTeam(context, readNewTeam(read, chosen))),
  done: 'team-added',
})

/** Name, basis, seat and who chairs, since a day; doubts that the change answers go with it. */
export const changeTeamAction = teamAction({
  run: (context, read) =>
    withNewLegalAct(context, read, (chosen) => changeTeamFacts(context, readChange(read, chosen))),
  effect: (read) => teamEffects.change(read.date('from')),
  done: 'team-changed',
})

/** Who sits in the team: since a day, or because the list was written wrongly. */
export const changeMembersAction = teamAction({
  run: (context, read) =>
    isMembersCorrection(read)
      ? changeTeamFacts(context, readMembersCorrection(read))
      : withNewLegalAct(context, read, (chosen) => changeTeamFacts(context, readMembersChange(read, chosen))),
  effect: (read) =>
    isMembersCorrection(read) ? teamEffects.correctMembers() : teamEffects.changeMembers(read.date('from')),
  done: 'members-changed',
})

/** What was written wrongly of one state, in force or past. */
export const correctTeamAction = teamAction({
  run: (context, read) =>
    withNewLegalAct(context, read, (chosen) => correctTeam(context, readCorrection(read, chosen))),
  effect: () => teamEffects.correct(),
  done: 'team-corrected',
})

export const endTeamAction = teamAction({
  run: (context, read) => withNewLegalAct(context, read, (chosen) => endTeam(context, readEnd(read, chosen))),
  effect: (read) => teamEffects.end(read.date('from')),
  done: 'team-ended',
})

/** The day of the end was wrong, or there was no end at all. */
export const correctEndAction = teamAction({
  run: (context, read) => correctTeamEnd(context, readCorrectedEnd(read)),
  effect: (read) => (hasNeverEnded(read) ? teamEffects.denyEnd() : teamEffects.correctEnd()),
  done: 'team-corrected',
})

export const resumeTeamAction = teamAction({
  run: (context, read) => withNewLegalAct(context, read, (chosen) => resumeTeam(context, readNewPeriod(read, chosen))),
  effect: (read) => teamEffects.resume(read.date('validFrom')),
  done: 'team-resumed',
})
