/** A browser in which a text is open says so every so often, in ms. */
export const OPEN_AGAIN_MS = 30_000
/** What says nothing for so long is open no more, in ms: browsers slow down a tab in the background to once a minute. */
const FORGOTTEN_AFTER_MS = 150_000

/** Somebody who has a text open; `savedAt` (ms UTC) = their last save meanwhile, null = none that is known. */
export type OpenBy = { readonly accountId: number; readonly savedAt: number | null }

type Entry = { seenAt: number; savedAt: number | null }

/**
 * Who has which text open to write on it. In memory: a restart forgets, and whoever is there says so again; each entry is gone
 * minutes after its page. Nothing is locked by it.
 */
export function createOpenTexts() {
  const texts = new Map<number, Map<number, Entry>>()

  function forget(now: number): void {
    for (const [articleId, people] of texts) {
      for (const [accountId, { seenAt }] of people) {
        if (now - seenAt > FORGOTTEN_AFTER_MS || seenAt > now) people.delete(accountId)
      }
      if (people.size === 0) texts.delete(articleId)
    }
  }

  function note(articleId: number, accountId: number, change: Partial<Entry> & { readonly seenAt: number }): void {
    const people = texts.get(articleId) ?? new Map<number, Entry>()
    people.set(accountId, { savedAt: null, ...people.get(accountId), ...change })
    texts.set(articleId, people)
  }

  return {
    seen: (articleId: number, accountId: number, now: number): void => note(articleId, accountId, { seenAt: now }),
    saved: (articleId: number, accountId: number, now: number): void =>
      note(articleId, accountId, { seenAt: now, savedAt: now }),
    left: (articleId: number, accountId: number): void => void texts.get(articleId)?.delete(accountId),
    /** Everybody but this account, the first to come first. */
    others: (articleId: number, accountId: number, now: number): readonly OpenBy[] => {
      forget(now)
      return [...(texts.get(articleId) ?? [])]
        .filter(([other]) => other !== accountId)
        .map(([other, { savedAt }]) => ({ accountId: other, savedAt }))
    },
  }
}
