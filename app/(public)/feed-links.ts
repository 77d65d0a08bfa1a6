/** Addresses of the feeds of what is current. */
export const FEEDS = { atom: '/aktualnosci.atom', json: '/aktualnosci.json' } as const
