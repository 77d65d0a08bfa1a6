'use client'
import { memo, useMemo, useState } from 'react'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import type { EditorRecords } from '#components/editor/schema/editor-records.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { type BlockChoice, joinTexts, type TextField, textDifferences } from '#domain/article/text-differences.ts'
import type { ServerDraft } from '../saving/draft-transport.ts'
import { useTagNames } from '../use-tag-names.ts'
import type { WritingView } from '../writing-view.ts'
import { blockKind, blockWords } from './block-words.ts'
import { ChoiceRow } from './choice-row.tsx'
import { valueWords } from './value-words.ts'
import { WordsCompared } from './words-compared.tsx'

export type ConflictWays = {
  readonly keepMine: () => void
  readonly takeSaved: () => void
  /** What is chosen is applied to the text as it is by then. */
  readonly join: (joined: (mine: ArticleText) => ArticleText) => void
}

export type ConflictProps = {
  /** My text as it was when typing last paused. */
  readonly mine: ArticleText
  readonly other: ServerDraft
  readonly savedTitle: string
  readonly view: WritingView
  readonly records: EditorRecords
  readonly ways: ConflictWays
}

/**
 * Both texts side by side, field by field and block by block, and three ways out. Drawn only when one of the texts has
 * changed: comparing long ones takes longer than the pause between two keystrokes.
 */
export default memo(function ConflictPanel({ mine, other, savedTitle, view, records, ways }: ConflictProps) {
  const [isJoining, setJoining] = useState(false)
  const [fields, setFields] = useState<ReadonlySet<TextField>>(new Set())
  const [blocks, setBlocks] = useState<ReadonlyMap<string, BlockChoice>>(new Map())
  const differences = useMemo(() => textDifferences(mine, other.text), [mine, other.text])
  const { nameOf: tagName } = useTagNames([...mine.tagIds, ...other.text.tagIds], view.tagNames)
  const names = { tagName, projects: view.projects }
  const count = differences.fields.length + differences.differingBlocks

  return (
    <>
      <p>
        {count === 0
          ? 'Obie wersje są takie same. Wybierz dowolną.'
          : `Wersje różnią się w ${count === 1 ? 'jednym miejscu' : `${count} miejscach`}. Twój tekst czeka w tej karcie, dopóki nie zdecydujesz.`}
      </p>
      <div className="form-foot">
        <button type="button" className="button button-main" onClick={ways.keepMine}>
          Zostaw moją
        </button>
        <button type="button" className="button" onClick={ways.takeSaved}>
          Użyj zapisanej
        </button>
        {count > 0 && (
          <button type="button" className="button" aria-expanded={isJoining} onClick={() => setJoining(!isJoining)}>
            Połącz ręcznie
          </button>
        )}
      </div>
      {differences.fields.map((field) => (
        <div key={field} className="conflict-part">
          <h3>{textFieldLabels[field]}</h3>
          <WordsCompared
            mine={valueWords(mine, field, names)}
            saved={valueWords(other.text, field, names)}
            savedTitle={savedTitle}
          />
          {isJoining && (
            <ChoiceRow
              about={textFieldLabels[field]}
              choices={['mine', 'saved']}
              chosen={fields.has(field) ? 'saved' : 'mine'}
              onChoose={(choice) => setFields((all) => withField(all, field, choice === 'saved'))}
            />
          )}
        </div>
      ))}
      {differences.differingBlocks > 0 && <h3>{textFieldLabels.body}</h3>}
      {differences.blocks.map((block) => {
        if ('same' in block) return null
        const shown = block.mine ?? block.saved
        if (shown === null) return null
        const mineWords = block.mine === null ? '' : blockWords(block.mine, records)
        const savedWords = block.saved === null ? '' : blockWords(block.saved, records)
        return (
          <div key={block.key} className="conflict-part">
            <p className="quiet">
              {blockKind(shown)}
              {block.mine !== null &&
                block.saved !== null &&
                mineWords === savedWords &&
                ': te same słowa, inne formatowanie albo ustawienia'}
              {block.mine === null && ': tylko w wersji zapisanej'}
              {block.saved === null && ': tylko w twojej wersji'}
            </p>
            <WordsCompared mine={mineWords} saved={savedWords} savedTitle={savedTitle} />
            {isJoining && (
              <ChoiceRow
                about={`${blockKind(shown)}: ${(mineWords || savedWords).slice(0, 60)}`}
                choices={block.mine !== null && block.saved !== null ? ['mine', 'saved', 'both'] : ['mine', 'saved']}
                chosen={blocks.get(block.key) ?? 'mine'}
                onChoose={(choice) => setBlocks((all) => new Map(all).set(block.key, choice))}
              />
            )}
          </div>
        )
      })}
      {isJoining && (
        <div className="form-foot">
          <button
            type="button"
            className="button button-main"
            onClick={() => ways.join((now) => joinTexts(now, other.text, { fields, blocks }))}
          >
            Zapisz połączony tekst
          </button>
        </div>
      )}
    </>
  )
})

function withField(all: ReadonlySet<TextField>, field: TextField, isTaken: boolean): ReadonlySet<TextField> {
  const next = new Set(all)
  if (isTaken) next.add(field)
  else next.delete(field)
  return next
}
