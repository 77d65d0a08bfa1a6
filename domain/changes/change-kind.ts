/**
 * What an entry of the register of changes tells: what became of something that readers can see. A new one is a row of
 * `public_change_kinds` too.
 */
export const changeKinds = [
  'started',
  'published',
  'updated',
  'edited',
  'annotated',
  'imported',
  'archived',
  'brought-back',
  'withdrawn',
  'file-replaced',
  'image-replaced',
  'added',
  'changed',
  'corrected',
  'ended',
  'resumed',
  'retired',
  'pinned',
  'unpinned',
  'restored',
  'redacted',
] as const
export type ChangeKind = (typeof changeKinds)[number]

export function isChangeKind(text: string): text is ChangeKind {
  return changeKinds.some((kind) => kind === text)
}
