'use client'
import { useEffect, useState } from 'react'

/** A value once it has stayed the same for `quietMs`: for work that must not come between two keystrokes. */
export function useSettled<Value>(value: Value, quietMs: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietMs)
    return () => clearTimeout(timer)
  }, [value, quietMs])
  return settled
}
