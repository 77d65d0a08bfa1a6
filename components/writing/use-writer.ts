'use client'
import { startTransition, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { newBlockId } from '#components/editor/schema/block-ids.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { canonicalText } from '#domain/text/canonical-text.ts'
import { toFormText } from './form-text.ts'
import { DraftSaver } from './saving/draft-saver.ts'
import { httpTransport } from './saving/http-transport.ts'
import { browserStore, LocalCopies, type StoredCopy } from './saving/local-copy.ts'
import { messageOfPhase, savedMessage, stopSentences } from './saving/save-words.ts'
import type { WritingView } from './writing-view.ts'

/** The text being written, its saving and the messages about both. Only in a browser. */
export function useWriter(view: WritingView) {
  const [parts] = useState(() => begin(view))
  const { saver, copies } = parts
  const state = useSyncExternalStore(
    useCallback((listener: () => void) => saver.subscribe(listener), [saver]),
    () => saver.state,
  )
  const [text, setText] = useState(view.text)
  const textNow = useRef(text)
  /** Grows when the text is replaced as a whole, so that the editor takes it again. */
  const [edition, setEdition] = useState(0)
  const [message, setMessage] = useState('')
  const [offers, setOffers] = useState<readonly StoredCopy[]>(() => unlike(view.text, copies, view.articleId))

  const write = useCallback(
    (change: Partial<ArticleText>) => {
      const next = { ...textNow.current, ...change }
      textNow.current = next
      // The editor shows its own text: what is drawn around it may wait until there are no keys.
      if ('body' in change) startTransition(() => setText(next))
      else setText(next)
      saver.change(next)
    },
    [saver],
  )

  function replace(next: ArticleText) {
    textNow.current = next
    setText(next)
    setEdition((number) => number + 1)
  }

  const save = useCallback(async () => {
    const isSaved = await saver.save('manual')
    const { savedAt } = saver.state
    setMessage(
      isSaved && savedAt !== null ? savedMessage(savedAt, view.isCorrection) : (stopSentences[saver.state.phase] ?? ''),
    )
    return isSaved
  }, [saver, view.isCorrection])

  function restore(copy: StoredCopy) {
    replace(copy.text)
    saver.restore(copy)
    copies.discard(copy)
    setOffers((all) => all.filter(({ key }) => key !== copy.key))
    setMessage('Przywrócono tekst z tej przeglądarki.')
  }

  function dismiss(copy: StoredCopy) {
    copies.discard(copy)
    setOffers((all) => all.filter(({ key }) => key !== copy.key))
    setMessage('Odrzucono tekst z tej przeglądarki.')
  }

  async function resolve(joined: ArticleText) {
    replace(joined)
    const isSaved = await saver.resolve(joined)
    const { savedAt } = saver.state
    setMessage(
      isSaved && savedAt !== null ? savedMessage(savedAt, view.isCorrection) : (stopSentences[saver.state.phase] ?? ''),
    )
  }

  /** My text stays at hand until the next save: one may have chosen in haste. */
  const [aside, setAside] = useState<{ readonly text: ArticleText; readonly savedAt: number | null } | null>(null)
  function takeSaved() {
    const mine = textNow.current
    const taken = saver.takeSaved()
    if (taken === null) return
    replace(taken)
    setAside({ text: mine, savedAt: saver.state.savedAt })
    setMessage('Wczytano zapisaną wersję.')
  }
  function bringBackMine() {
    if (aside === null) return
    replace(aside.text)
    saver.change(aside.text)
    setAside(null)
    setMessage('Przywrócono twoją wersję.')
  }

  // What stopped saving while nobody pressed anything is said once, when it begins, and taken back when it is over.
  const { phase, savedAt } = state
  const { isCorrection } = view
  useEffect(
    () => setMessage((said) => messageOfPhase({ phase, savedAt, isCorrection }, said)),
    [phase, savedAt, isCorrection],
  )

  useEffect(() => {
    if (view.articleId === null && state.articleId !== null) {
      // The browser's own, past Next's: the address changes and the page stays as it is.
      const { history } = window
      History.prototype.replaceState.call(history, history.state, '', `/panel/artykuly/${state.articleId}`)
    }
  }, [view.articleId, state.articleId])

  return {
    ...{ saver, state, text, edition, message, offers },
    hasAside: aside !== null && aside.savedAt === state.savedAt,
    ...{ write, save, restore, dismiss, resolve, takeSaved, bringBackMine, announce: setMessage },
  }
}

export type Writer = ReturnType<typeof useWriter>

/** Copies that say something else than what is saved; the others are needless. */
function unlike(saved: ArticleText, copies: LocalCopies, articleId: number | null): readonly StoredCopy[] {
  return copies.list(articleId).filter((copy) => {
    const isSame = canonicalText(copy.text) === canonicalText(saved)
    if (isSame) copies.discard(copy)
    return !isSame
  })
}

function begin(view: WritingView) {
  const copies = new LocalCopies(browserStore(), view.accountId, newBlockId())
  const { articleId, lockVersion, savedAt, text, problems, currentSlug, isCorrection } = view
  const saver = new DraftSaver(
    {
      articleId,
      lockVersion,
      savedAt,
      text,
      problems,
      draftKey: `${newBlockId()}${newBlockId()}`,
      isByHand: isCorrection,
    },
    {
      copies,
      transport: httpTransport(view.accountId, (saved) => toFormText(saved, currentSlug), isCorrection),
      now: () => Date.now(),
    },
  )
  return { copies, saver }
}
