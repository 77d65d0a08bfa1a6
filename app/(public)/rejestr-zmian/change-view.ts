import type { ChangeDetailsView, ChangeView, RootView } from '#components/changes/change-view.ts'
import {
  changeKindWords,
  changeName,
  reasonLabel,
  subjectWord,
  withheldWords,
} from '#components/changes/change-words.ts'
import type { ChangesOfPageView } from '#components/changes/changes-fold.tsx'
import { changeAddress, changesOfAddress } from '#domain/changes/change-address.ts'
import { yesterdaysRoot } from '#services/changes/daily-roots.ts'
import { chainLine } from '#services/changes/export-chain.ts'
import { type ChangeSubject, countPublicChanges, listChangesOf } from '#services/changes/list-changes.ts'
import { type ReadChange, wordsOf } from '#services/changes/read-changes.ts'
import type { PublicContext } from '#services/context.ts'

/** So many of the newest entries stand at the foot of a page; the rest is a link away. */
const AT_FOOT = 3

export function changeView(change: ReadChange): ChangeView {
  const { number, kind, subjectKind, madeAt, recordedAt, withheld } = change
  const name = wordsOf(change, 'name')
  return {
    number,
    href: changeAddress(number),
    kind,
    kindLabel: changeKindWords[kind].label,
    subject: subjectWord(subjectKind),
    name: name === null ? null : changeName(subjectKind, name),
    address: wordsOf(change, 'address'),
    unit: wordsOf(change, 'unit'),
    reason: wordsOf(change, 'reason'),
    reasonLabel: reasonLabel(kind, subjectKind),
    madeAt,
    recordedAt,
    withheld: withheld && withheldWords[withheld],
  }
}

export function changeDetailsView(context: PublicContext, change: ReadChange): ChangeDetailsView {
  const { number, hash, previousHash, lostNumber, lostHash } = change
  return {
    ...changeView(change),
    content: wordsOf(change, 'content'),
    files: wordsOf(change, 'files')?.split(' ') ?? [],
    lost: lostNumber === null || lostHash === null ? null : { number: lostNumber, hash: lostHash },
    hash,
    previousHash,
    line: chainLine(change),
    previousHref: number > 1 ? changeAddress(number - 1) : null,
    nextHref: number < countPublicChanges(context) ? changeAddress(number + 1) : null,
  }
}

/** What the register says of the page at `address`, newest first. */
export function changesOfPage(context: PublicContext, subject: ChangeSubject, address: string): ChangesOfPageView {
  const { total, changes } = listChangesOf(context, subject, AT_FOOT)
  return { total, changes: changes.map(changeView), href: changesOfAddress(address) }
}

export function rootView({ db, now }: PublicContext): RootView | null {
  const root = yesterdaysRoot(db, now)
  return root && { ...root, href: changeAddress(root.number) }
}
