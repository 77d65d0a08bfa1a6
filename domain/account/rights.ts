/** Rights are not a ladder: a person may hold any of them, each opens other doors. */
export const rights = ['author', 'editor', 'administrator'] as const
export type Right = (typeof rights)[number]
