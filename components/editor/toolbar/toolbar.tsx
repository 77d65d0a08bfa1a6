'use client'
import type { Editor } from '@tiptap/react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { DialogName } from '../dialogs/dialog-name.ts'
import { findTool, type ShownTool } from './shown-tools.ts'
import { ToolIcon } from './tool-icon.tsx'
import { ToolMenu } from './tool-menu.tsx'
import type { Desk } from './tools.ts'
import { useShownTools } from './use-shown-tools.ts'

type Props = { readonly editor: Editor; readonly desk: Desk; readonly onDialog: (dialog: DialogName) => void }

/**
 * The tools as one row and one stop of the Tab key; arrows go from one to the next, Home and End to the ends (ARIA Authoring
 * Practices, toolbar). Alt+F10 leads here from the text, Escape back. What a narrow window has no room for is in the menus.
 */
export function Toolbar({ editor, desk, onDialog }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const { kinds, emphasis, lists, beside, insert, place: here, more } = useShownTools(editor)
  const [current, setCurrent] = useState('kind')
  const stop = current === 'here' && here.length === 0 ? 'kind' : current
  const kind = kinds.find(({ isOn }) => isOn)?.label ?? 'Blok'

  function move(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === 'Escape') {
      event.preventDefault()
      editor.commands.focus()
      return
    }
    const stops = [...(place.current?.querySelectorAll<HTMLElement>('.editor-tool') ?? [])].filter(
      (tool) => tool.offsetParent !== null,
    )
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? -1 : step === undefined ? null : at + step
    if (to === null) return
    event.preventDefault()
    stops.at(to % stops.length)?.focus()
  }

  function press(name: string) {
    const tool = findTool(editor, name)
    if (tool === null) return
    if ('dialog' in tool) onDialog(tool.dialog)
    else if (tool.isOff?.(editor) !== true) tool.run(editor, desk)
  }

  const menu = (name: string) => ({ name, isStop: stop === name, onFocus: () => setCurrent(name), onPress: press })
  const row = (tools: readonly ShownTool[]) =>
    tools.map((tool) => (
      <ToolButton
        key={tool.name}
        tool={tool}
        isStop={tool.name === stop}
        onFocus={() => setCurrent(tool.name)}
        onPress={() => press(tool.name)}
      />
    ))

  return (
    <div
      ref={place}
      className="editor-toolbar"
      role="toolbar"
      aria-label="Narzędzia treści"
      aria-controls="pole-body"
      data-editor-toolbar=""
      onKeyDown={move}
    >
      <Group label="Rodzaj bloku">
        <ToolMenu
          {...menu('kind')}
          label={kind}
          spoken={`Rodzaj bloku: ${kind}`}
          icon={kind.startsWith('Nagłówek') ? 'heading' : 'paragraph'}
          groups={[{ label: 'Rodzaj bloku', tools: kinds }]}
          isChoice
        />
      </Group>
      <Group label="Wyróżnienie">{row(emphasis)}</Group>
      <Group label="Listy i cytat" isRoomy>
        {row(lists)}
      </Group>
      <Group label="Obok tekstu" isRoomy>
        {row(beside)}
      </Group>
      <Group label="Wstawianie i więcej">
        <ToolMenu {...menu('insert')} label="Wstaw" icon="insert" groups={[{ label: 'Wstaw', tools: insert }]} />
        {here.length > 0 && <ToolMenu {...menu('here')} label={nameOf(here[0]?.label)} icon="here" groups={here} />}
        <ToolMenu {...menu('more')} label="Więcej" icon="more" groups={more} />
      </Group>
    </div>
  )
}

/** "Ta tabela" on its button is "Tabela"; a whole element keeps its own word. */
function nameOf(group = ''): string {
  const [, noun = group] = group.split(' ')
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}

type GroupProps = { readonly label: string; readonly isRoomy?: boolean; readonly children: React.ReactNode }

function Group({ label, isRoomy = false, children }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a toolbar would be read as a form
    <div role="group" aria-label={label} className={isRoomy ? 'editor-tools editor-tools-roomy' : 'editor-tools'}>
      {children}
    </div>
  )
}

type ButtonProps = {
  readonly tool: ShownTool
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly onPress: () => void
}

function ToolButton({ tool, isStop, onFocus, onPress }: ButtonProps) {
  const { name, label, short, icon, shortcut, isOn, isOff, opensDialog } = tool
  return (
    <button
      type="button"
      data-tool={name}
      className="editor-tool"
      title={shortcut === null ? label : `${label} (${shortcut})`}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isOn ?? undefined}
      aria-disabled={isOff || undefined}
      aria-haspopup={opensDialog ? 'dialog' : undefined}
      // The cursor stays in the text while a tool is pressed with the mouse.
      onMouseDown={(event) => event.preventDefault()}
      onFocus={onFocus}
      onClick={onPress}
    >
      {icon !== null && <ToolIcon name={icon} />}
      <span className="tool-word">{short}</span>
    </button>
  )
}
