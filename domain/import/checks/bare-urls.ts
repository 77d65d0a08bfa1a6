import type { Finding } from '../fidelity-report.ts'
import type { CheckInput } from './check-input.ts'
import { findingsOf } from './excerpt.ts'

const URL_IN_TEXT = /(?<![\p{L}\d@])(?:https?:\/\/|www\.)[^\s„”“"<>]{3,300}[^\s„”“"<>.,;:!?)\]]/giu

/** An address typed into a sentence: nothing says where it leads, and a screen reader spells it out. */
export function bareUrls({ texts }: CheckInput): Finding<'bare-url'>[] {
  return findingsOf(texts, 'bare-url', URL_IN_TEXT)
}
