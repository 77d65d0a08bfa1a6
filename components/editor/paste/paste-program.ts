/**
 * The rules of pasting, fetched when somebody begins to write: they are there before anything is pasted, and a text can be
 * written on before they are.
 */
export const pasteProgram = () => import('./insert-pasted.ts')
