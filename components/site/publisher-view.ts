/** Who publishes the portal and how to reach the unit that answers for it; no person is named. */
export type PublisherView = {
  readonly name: string
  readonly unit: string
  readonly email: string
  readonly phone: string
  readonly address: string
  /** How to reach the data protection officer. */
  readonly dpo: string
  /** Some of it is still the placeholder the portal began with. */
  readonly isPlaceholder: boolean
}
