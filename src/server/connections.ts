import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Watches a server's connections. Answers how to end those on which no request is under way: browsers keep some open
 * in advance, on which nothing was ever sent, and Node does not count them as idle.
 */
export function watchConnections(server: Server): () => void {
  const underWay = new Map<Socket, number>();
  let ending = false;
  const count = (socket: Socket, change: 1 | -1) => {
    const now = (underWay.get(socket) ?? 0) + change;
    if (underWay.has(socket)) underWay.set(socket, now);
    if (ending && now <= 0) socket.destroySoon();
  };
  server.on('connection', (socket) => {
    underWay.set(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });
  const begin = ({ socket }: IncomingMessage, response: ServerResponse) => {
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  };
  server.on('request', begin).on('checkContinue', begin);
  return () => {
    ending = true;
    for (const [socket, requests] of underWay) if (requests === 0) socket.destroy();
  };
}
