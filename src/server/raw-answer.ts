import { STATUS_CODES } from 'node:http';
import { safetyHeaders } from './guards/headers.ts';
import { refusalBody } from './refusal.ts';

/** A refusal for a request that never gets as far as the app: with the same headers and the same form of body. */
export function rawRefusal(reason: string): { headers: Record<string, string>; body: string } {
  const body = JSON.stringify(refusalBody(reason));
  const headers = {
    ...Object.fromEntries(safetyHeaders),
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  return { headers, body };
}

/** The same as the text of a whole HTTP answer, for a socket whose request could not even be read. */
export function rawRefusalText(status: number, reason: string): string {
  const { headers, body } = rawRefusal(reason);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}
