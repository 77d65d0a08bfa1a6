import { Icon, type IconName } from '#components/ui/icon.tsx'

type Props = {
  readonly icon: IconName
  readonly tone?: 'plain' | 'work' | 'public' | 'archive' | 'refusal'
  readonly children: string
}

/** A state: always an icon and its word. */
export function StateMark({ icon, tone = 'plain', children }: Props) {
  return (
    <span className={`state-mark state-${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  )
}
