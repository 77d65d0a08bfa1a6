/** Where a writing page says that it is open. */
export const openAddress = (articleId: number) => `/panel/artykuly/${articleId}/otwarte`

/** Whether a page asks there without anybody's doing: no sign that somebody is there, so the session ends all the same. */
export function isAskedByItself(pathname: string): boolean {
  return /^\/panel\/artykuly\/\d+\/otwarte$/.test(pathname)
}
