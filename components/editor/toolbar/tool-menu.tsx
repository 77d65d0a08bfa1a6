'use client'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { ShownGroup, ShownTool } from './shown-tools.ts'
import { ToolIcon, type ToolIconName } from './tool-icon.tsx'

type Props = {
  readonly name: string
  readonly label: string
  /** What the button says of itself, where that is more than its word. */
  readonly spoken?: string
  readonly icon: ToolIconName
  readonly groups: readonly ShownGroup[]
  /** One of the tools is on at a time, as kinds of a block are. */
  readonly isChoice?: boolean
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly onPress: (name: string) => void
}

/**
 * A button of the toolbar that opens a list of tools (ARIA Authoring Practices, menu button): arrows, Home, End and first
 * letters move, Enter presses, Escape goes back to the button, Tab closes.
 */
export function ToolMenu({ name, label, spoken, icon, groups, isChoice = false, isStop, onFocus, onPress }: Props) {
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const listId = useId()

  useEffect(() => {
    if (!isOpen) return
    const items = itemsIn(place.current)
    ;(items.find((item) => item.ariaChecked === 'true' && isChoice) ?? items[0])?.focus()
    const listening = new AbortController()
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside, { signal: listening.signal })
    document.addEventListener('focusin', closeOutside, { signal: listening.signal })
    return () => listening.abort()
  }, [isOpen, isChoice])

  function press(event: KeyboardEvent) {
    const items = itemsIn(place.current)
    const at = items.indexOf(document.activeElement as HTMLElement)
    const { key } = event
    if (key === 'Tab') return setOpen(false)
    event.stopPropagation()
    if (key === 'Escape') {
      event.preventDefault()
      setOpen(false)
      button.current?.focus()
      return
    }
    const to =
      key === 'Home' ? 0 : key === 'End' ? -1 : key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : null
    const next = to === null ? beginningWith(key, items, at) : items.at(to % items.length)
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }

  return (
    <div ref={place} className="tool-menu">
      <button
        ref={button}
        type="button"
        data-tool={name}
        className="editor-tool"
        tabIndex={isStop ? 0 : -1}
        aria-label={spoken ?? label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        title={spoken ?? label}
        onMouseDown={(event) => event.preventDefault()}
        onFocus={onFocus}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          event.stopPropagation()
          setOpen(true)
        }}
      >
        <ToolIcon name={icon} />
        <span className="tool-word tool-word-menu">{label}</span>
      </button>
      {isOpen && (
        <div id={listId} className="tool-list" role="menu" tabIndex={-1} aria-label={label} onKeyDown={press}>
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of menu items is no fieldset
            <div key={group.label} role="group" aria-label={group.label}>
              {groups.length > 1 && (
                <p className="tool-list-name" aria-hidden="true">
                  {group.label}
                </p>
              )}
              {group.tools.map((tool) => (
                <ToolItem
                  key={tool.name}
                  tool={tool}
                  isChoice={isChoice}
                  onPress={() => {
                    setOpen(false)
                    onPress(tool.name)
                  }}
                />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

type ItemProps = { readonly tool: ShownTool; readonly isChoice: boolean; readonly onPress: () => void }

function ToolItem({ tool: { name, label, shortcut, isOn, isOff }, isChoice, onPress }: ItemProps) {
  const role = isChoice ? 'menuitemradio' : isOn === null ? 'menuitem' : 'menuitemcheckbox'
  return (
    <button
      type="button"
      role={role}
      data-tool={name}
      className="tool-item"
      tabIndex={-1}
      {...(role !== 'menuitem' && { 'aria-checked': isOn === true })}
      data-keys={shortcut?.replaceAll('+', ' + ')}
      aria-disabled={isOff || undefined}
      aria-label={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!isOff) onPress()
      }}
    >
      {label}
    </button>
  )
}

function itemsIn(place: HTMLElement | null): HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])]
}

/** The next item whose name begins with the letter pressed. */
function beginningWith(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key.length !== 1 || key === ' ') return undefined
  const inOrder = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  return inOrder.find(({ ariaLabel }) => ariaLabel?.toLowerCase().startsWith(key.toLowerCase()))
}
