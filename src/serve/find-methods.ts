import type { Hono } from 'hono'

/** The methods that an address answers to, by the routes added so far; none where there is no such address. */
export function findMethods({ routes }: Pick<Hono, 'routes'>): (path: string) => readonly string[] {
  const known = routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ method, parts: path.split('/') }))
  return (path) => {
    const parts = path.split('/')
    const fits = (wanted: readonly string[]): boolean =>
      wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at])
    const methods = known.flatMap((route) => (fits(route.parts) ? [route.method] : []))
    // Whatever answers to GET answers to HEAD.
    return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))]
  }
}
