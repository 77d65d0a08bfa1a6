import type { BodyContext } from './body-context.ts'

/** Nothing a body names is known: for tests of what it says by itself. */
export const emptyContext: BodyContext = {
  siteUrl: 'https://portal.example',
  teamHrefs: {},
  articleLinks: {},
  images: {},
  attachments: {},
  helplines: {},
  renderTeamRegister: () => null,
  renderProjectFunding: () => null,
}
