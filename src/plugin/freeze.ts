// A value -> itself, with nothing in it left to change.

export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !FROZEN.has(value)) {
    FROZEN.add(value)
    Object.freeze(value)
    for (const key of Object.keys(value)) deepFreeze((value as Record<string, unknown>)[key])
  }
  return value
}

/** Object.isFrozen says nothing of what lies below. */
const FROZEN = new WeakSet<object>()
