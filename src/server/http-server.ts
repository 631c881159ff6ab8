import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type Hosts, refuseHost } from './guards/hosts.ts';
import type { Limits } from './guards/limits.ts';
import { rawRefusal, rawRefusalText } from './raw-answer.ts';

/** A server that holds every request to the limits, before anything of ours has seen it. */
export const httpServer = (limits: Limits): Server =>
  createServer({
    maxHeaderSize: limits.header,
    headersTimeout: limits.headerTime,
    requestTimeout: limits.requestTime,
    connectionsCheckingInterval: Math.min(1000, limits.headerTime),
    // Node's own answer to a missing Host would come without our headers.
    requireHostHeader: false,
  });

function refuseRaw(response: ServerResponse, status: number, reason: string): void {
  const { headers, body } = rawRefusal(reason);
  response.writeHead(status, headers).end(body);
}

/** What is told to a client whose request could not be read, by the code of Node's error. */
function unreadable(error: Error): [status: number, reason: string] {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'The request did not arrive in time.'];
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'The headers of this request are too large.'];
  return [400, 'This request could not be read.'];
}

/** Lets `answer` see only the requests that name one of `hosts`, and answers the unreadable ones itself. */
export function answerOn(server: Server, hosts: Hosts, answer: RequestListener): void {
  const admits = (request: IncomingMessage, response: ServerResponse): boolean => {
    const refusal = refuseHost(hosts, request.rawHeaders, request.url ?? '');
    if (refusal) refuseRaw(response, refusal.status, refusal.reason);
    return refusal === null;
  };
  server.on('request', (request, response) => {
    if (admits(request, response)) answer(request, response);
  });
  server.on('checkContinue', (request, response) => {
    if (!admits(request, response)) return;
    response.writeContinue();
    answer(request, response);
  });
  server.on('checkExpectation', (_, response) => refuseRaw(response, 417, 'Windward cannot do what this request expects.'));
  server.on('clientError', (error, socket) => {
    // In the middle of another answer a second one would be read as a part of it.
    const fresh = socket.writable && (socket as Socket).bytesWritten === 0;
    if (fresh) socket.end(rawRefusalText(...unreadable(error)));
    else socket.destroy();
  });
}
