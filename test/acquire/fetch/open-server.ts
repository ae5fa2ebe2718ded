import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'

export interface TestServer {
  readonly base: string
  readonly port: number
  /** Paths in the order asked. */
  readonly seen: string[]
  readonly headers: IncomingHttpHeaders[]
  readonly close: () => Promise<void>
}

/** A server on 127.0.0.1 with one answer for each path; 404 for the others. */
export async function openServer(answers: Readonly<Record<string, RequestListener>>): Promise<TestServer> {
  const seen: string[] = []
  const headers: IncomingHttpHeaders[] = []
  const server = createServer((request, response) => {
    seen.push(request.url ?? '')
    headers.push(request.headers)
    const answer = answers[request.url ?? '']
    if (answer === undefined) response.writeHead(404).end('no')
    else answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  return { base: `http://127.0.0.1:${port}`, port, seen, headers, close }
}

/** A server that says what it likes, byte for byte. */
export async function openRawServer(speak: (socket: Socket) => void): Promise<Omit<TestServer, 'seen' | 'headers'>> {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).once('data', () => speak(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  return { base: `http://127.0.0.1:${port}`, port, close }
}
