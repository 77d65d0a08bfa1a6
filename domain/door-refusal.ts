/**
 * Why the door takes no form: the body is over its limit (413), or too much is asked for at once (503). Sent as plain text
 * to the script that sends a form, which says it in words beside what was typed.
 */
export const DOOR_REFUSALS = ['too-large', 'overloaded'] as const
export type DoorRefusal = (typeof DOOR_REFUSALS)[number]
