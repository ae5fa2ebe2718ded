import { escapeHtml } from '../../core/escape-html.ts'
import type { ListedFeed } from '../../core/feed-list.ts'

export interface OpmlOptions {
  readonly title: string
  /** An instant. */
  readonly createdAt: string
}

interface Folder {
  readonly folders: Map<string, Folder>
  readonly feeds: ListedFeed[]
}

/** A list of feeds in OPML 2.0, as other feed readers take it; folders hold their feeds, those without one come first. */
export function writeOpml(feeds: readonly ListedFeed[], { title, createdAt }: OpmlOptions): string {
  const root: Folder = { folders: new Map(), feeds: [] }
  for (const feed of feeds) folderOf(root, feed.folder ?? []).feeds.push(feed)
  const created = new Date(createdAt)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escapeHtml(title)}</title>`,
    ...(Number.isNaN(created.getTime()) ? [] : [`    <dateCreated>${created.toUTCString()}</dateCreated>`]),
    '  </head>',
    '  <body>',
    ...linesOf(root, '    '),
    '  </body>',
    '</opml>',
  ]
  return `${lines.join('\n')}\n`
}

function folderOf(root: Folder, path: readonly string[]): Folder {
  let folder = root
  for (const name of path) {
    const next = folder.folders.get(name) ?? { folders: new Map(), feeds: [] }
    folder.folders.set(name, next)
    folder = next
  }
  return folder
}

function linesOf(folder: Folder, indent: string): readonly string[] {
  const feeds = folder.feeds.map(({ url, title, siteUrl }) => {
    const name = attribute('text', title ?? url) + (title === undefined ? '' : attribute('title', title))
    const site = siteUrl === undefined ? '' : attribute('htmlUrl', siteUrl)
    return `${indent}<outline type="rss"${name}${attribute('xmlUrl', url)}${site}/>`
  })
  const folders = [...folder.folders].flatMap(([name, within]) => [
    `${indent}<outline${attribute('text', name)}${attribute('title', name)}>`,
    ...linesOf(within, `${indent}  `),
    `${indent}</outline>`,
  ])
  return [...feeds, ...folders]
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeHtml(value.replace(/\s+/g, ' ').trim())}"`
}
