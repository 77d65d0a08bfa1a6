import { competitionArticles } from './competitions.ts'
import type { DemoArticle } from './demo-article.ts'
import { helpArticles } from './help.ts'
import { meetingArticles } from './meetings.ts'
import { nationalTeamArticles } from './national-team.ts'
import { planArticles } from './plans.ts'
import { portalArticles } from './portal.ts'
import { projectArticles } from './projects.ts'
import { teamArticles } from './teams.ts'
import { teamsLawArticle } from './teams-law.ts'

/** The thirty texts of the demonstration; the order in which they are written follows their days. */
export const demoArticles: readonly DemoArticle[] = [
  ...teamArticles,
  teamsLawArticle,
  ...planArticles,
  ...projectArticles,
  ...nationalTeamArticles,
  ...helpArticles,
  ...meetingArticles,
  ...competitionArticles,
  ...portalArticles,
]
