import {
  mayChangeSettings,
  mayManageRecords,
  mayPublishArticle,
  mayRedact,
  mayRetireArticles,
  type Permission,
} from '#domain/permissions.ts'
import { waiveCheck } from '../article/waive-check.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import type { WriteContext } from '../context.ts'
import { changeHelpline } from '../helpline/change-helpline.ts'
import { createHelpline } from '../helpline/create-helpline.ts'
import { orderHelplines } from '../helpline/order-helplines.ts'
import { changeNotice } from '../notice/change-notice.ts'
import type { VerbResult } from '../outcome.ts'
import { makeRedaction } from '../redaction/make-redaction.ts'
import { changeSettings } from '../setting/change-settings.ts'
import { changeTeamFacts } from '../team/change-team-facts.ts'
import { correctTeam } from '../team/correct-team.ts'
import { correctTeamEnd } from '../team/correct-team-end.ts'
import { createTeam } from '../team/create-team.ts'
import { endTeam } from '../team/end-team.ts'
import { resumeTeam } from '../team/resume-team.ts'

/** A verb as a stored proposal calls it: its schema reads the input again. */
type StoredVerb = (context: WriteContext, input: unknown) => VerbResult<unknown>

type Proposable = { readonly run: StoredVerb; readonly may: Permission }

const of = (verb: { readonly verbName: string }, may: Permission): readonly [string, Proposable] => [
  verb.verbName,
  { run: verb as unknown as StoredVerb, may },
]

/** Every verb that is only proposed while two people are asked for, and who may decide on it; a test finds a missing one. */
export const proposableVerbs: ReadonlyMap<string, Proposable> = new Map([
  of(changeHelpline, mayManageRecords),
  of(changeNotice, mayManageRecords),
  of(changeSettings, mayChangeSettings),
  of(changeTeamFacts, mayManageRecords),
  of(correctTeam, mayManageRecords),
  of(correctTeamEnd, mayManageRecords),
  of(createHelpline, mayManageRecords),
  of(createTeam, mayManageRecords),
  of(endTeam, mayManageRecords),
  of(makeRedaction, mayRedact),
  of(orderHelplines, mayManageRecords),
  of(resumeTeam, mayManageRecords),
  of(waiveCheck, mayPublishArticle),
  of(withdrawArticle, mayRetireArticles),
])

/** Throws when this portal has no such verb any more. */
export function requireProposable(verb: string): Proposable {
  const proposable = proposableVerbs.get(verb)
  if (!proposable) throw new Error(`Nothing proposed is done by ${verb}`)
  return proposable
}
