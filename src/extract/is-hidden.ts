import type { PageElement } from './page-tree.ts'

/** Whether a page hides an element from its readers, as far as the element itself says. */
export function isHidden({ attributes }: PageElement): boolean {
  if (attributes['hidden'] !== undefined || attributes['aria-hidden']?.trim() === 'true') return true
  const style = attributes['style']
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500))
}
