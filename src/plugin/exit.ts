// A plugin's code -> the same, run where it cannot end the process: an editor would take that for a clean check.

/** Within `run`, process.exit() throws, which becomes the plugin's own failure. */
export function withoutExit<Value>(run: () => Value): Value {
  const own = Object.getOwnPropertyDescriptor(process, 'exit')!
  const back = (): void => void Object.defineProperty(process, 'exit', own)
  process.exit = (code) => {
    throw new Error(`process.exit(${code ?? ''})`)
  }
  let value: Value
  try {
    value = run()
  } catch (error) {
    back()
    throw error
  }
  if (value instanceof Promise) void value.finally(back).catch(() => undefined)
  else back()
  return value
}
