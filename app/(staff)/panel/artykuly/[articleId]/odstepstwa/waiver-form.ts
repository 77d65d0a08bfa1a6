import type { FormReader } from '#app/_server/form-reader.ts'
import type { WaivableCheck } from '#domain/article/waivable-checks.ts'

/** What is chosen names the check and the finding: 'link-gone:0f3a…'. Whatever was sent, the input of the verb refuses what is none. */
export function readWaiver(read: FormReader) {
  const [check = '', finding = ''] = read.text('finding').split(':')
  return {
    articleId: read.number('articleId'),
    check: check as WaivableCheck,
    finding,
    reason: read.text('reason'),
    until: read.date('until') ?? '',
  }
}
