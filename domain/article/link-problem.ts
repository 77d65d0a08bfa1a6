/** What is wrong with a link to another page of the portal, the worst first. */
export const linkProblems = ['missing', 'withdrawn', 'unpublished', 'moved', 'archived'] as const
export type LinkProblem = (typeof linkProblems)[number]
