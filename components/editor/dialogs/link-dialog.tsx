'use client'
import { useState } from 'react'
import type { LinkTarget } from '#domain/article/body/body.ts'
import { parseHref } from '#domain/article/body/link-target.ts'
import { unwrapAddress } from '#domain/article/body/wrapped-address.ts'
import { type VoivodeshipCode, voivodeship, voivodeshipCodes } from '#domain/voivodeship.ts'
import { ArticleSearch } from './article-search.tsx'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'

type Kind = LinkTarget['kind']

const kindLabels = {
  article: 'Do artykułu w portalu',
  team: 'Do zespołu wojewódzkiego',
  url: 'Do adresu (strona, e-mail, telefon)',
} as const satisfies Record<Kind, string>

/** Where the selected words lead. Without a selection the words are asked for too. */
export function LinkDialog({ editor, services, onClose }: EditorDialogProps) {
  const current = editor.getAttributes('link').target as LinkTarget | undefined
  const needsWords = editor.state.selection.empty && current === undefined
  const [kind, setKind] = useState<Kind>(current?.kind ?? 'article')
  const [href, setHref] = useState(current?.kind === 'url' ? current.href : '')
  const [articleId, setArticleId] = useState(current?.kind === 'article' ? current.articleId : null)
  const [team, setTeam] = useState<VoivodeshipCode>(current?.kind === 'team' ? current.voivodeship : '02')
  const [words, setWords] = useState('')
  const [errors, setErrors] = useState<{ readonly target?: string; readonly words?: string }>({})

  function set() {
    const target = toTarget({ kind, href, articleId, team })
    const missing = {
      ...(typeof target === 'string' && { target }),
      ...(needsWords && words.trim() === '' && { words: 'Wpisz tekst odnośnika.' }),
    }
    setErrors(missing)
    if (typeof target === 'string' || Object.keys(missing).length > 0) return
    if (needsWords) {
      const text = { type: 'text', text: words.trim(), marks: [{ type: 'link', attrs: { target } }] }
      editor.chain().focus().insertContent(text).unsetMark('link').run()
    } else editor.chain().focus().extendMarkRange('link').setMark('link', { target }).run()
    onClose()
  }

  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    onClose()
  }

  return (
    <EditorDialog
      title="Odnośnik"
      submit={current ? 'Zmień odnośnik' : 'Wstaw odnośnik'}
      onSubmit={set}
      onClose={onClose}
      beside={
        current && (
          <button type="button" className="button" onClick={remove}>
            Usuń odnośnik
          </button>
        )
      }
    >
      {needsWords && (
        <DialogField label="Tekst odnośnika" hint="Niech mówi, dokąd prowadzi." error={errors.words ?? null}>
          {(control) => (
            <input {...control} className="control" value={words} onChange={(event) => setWords(event.target.value)} />
          )}
        </DialogField>
      )}
      <fieldset className="field">
        <legend>Dokąd prowadzi</legend>
        {(Object.keys(kindLabels) as Kind[]).map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="link-kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>{kindLabels[one]}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'url' && (
        <DialogField
          label="Adres"
          hint="https://…, mailto:…, tel:… albo ścieżka w portalu, na przykład /pomoc."
          error={errors.target ?? null}
        >
          {(control) => (
            <input
              {...control}
              className="control"
              inputMode="url"
              spellCheck={false}
              value={href}
              onChange={(event) => setHref(event.target.value)}
            />
          )}
        </DialogField>
      )}
      {kind === 'article' && (
        <ArticleSearch
          find={services.findArticles}
          chosenTitle={articleId === null ? null : services.articleTitle(articleId)}
          error={errors.target ?? null}
          onChoose={setArticleId}
        />
      )}
      {kind === 'team' && (
        <DialogField label="Zespół">
          {(control) => (
            <select
              {...control}
              className="control"
              value={team}
              onChange={(event) => setTeam(event.target.value as VoivodeshipCode)}
            >
              {voivodeshipCodes.map((code) => (
                <option key={code} value={code}>
                  zespół {voivodeship(code).adjective}
                </option>
              ))}
            </select>
          )}
        </DialogField>
      )}
    </EditorDialog>
  )
}

type Chosen = { kind: Kind; href: string; articleId: number | null; team: VoivodeshipCode }

/** The target, or what is missing. A bare "www…" is meant as an address of the web. */
function toTarget({ kind, href, articleId, team }: Chosen): LinkTarget | string {
  if (kind === 'team') return { kind, voivodeship: team }
  if (kind === 'article') return articleId === null ? 'Wybierz artykuł z listy.' : { kind, articleId }
  const typed = unwrapAddress(href.trim()) ?? ''
  const parsed = parseHref(/^www\./i.test(typed) ? `https://${typed}` : typed)
  return parsed === null
    ? 'Wpisz adres zaczynający się od https://, mailto: albo tel:, bez odstępów.'
    : { kind, href: parsed }
}
