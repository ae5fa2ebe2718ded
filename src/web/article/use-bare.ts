import { useEffect, useState } from 'preact/hooks'

/** Whether the marks are hidden, and a way to change that; the key M does too. */
export function useBare(): readonly [bare: boolean, toggle: () => void] {
  const [bare, setBare] = useState(false)
  useEffect(() => {
    const press = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const writing = target instanceof HTMLElement && target.closest('form, input, textarea, select') !== null
      if (key.toLowerCase() === 'm' && !writing && !ctrlKey && !metaKey && !altKey) setBare((was) => !was)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return [bare, () => setBare(!bare)]
}
