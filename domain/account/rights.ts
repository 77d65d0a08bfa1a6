/** Rights are not a ladder: a person may hold any of them, each allows other things. */
export const rights = ['author', 'editor', 'administrator'] as const
export type Right = (typeof rights)[number]
