import fresh from 'fresh';
import Negotiator from 'negotiator';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'range-parser';
import type { Encoding, ShelvedFile } from './shelf.ts';

/** What is sent: a file whole or in part, or that the reader has it already. */
interface Answer {
  status: number;
  headers: Record<string, string | number>;
  body?: Buffer;
}

/** Sends a file as far as the reader asks for it: not again what the reader has, and only a part where one is wanted. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: ShelvedFile,
  siteHeaders: Record<string, string>,
  status = 200,
): Promise<void> {
  const encoding = request.headers.range === undefined ? chooseEncoding(request, file) : 'identity';
  const bytes = await file.bytes(encoding);
  const whole: Answer = {
    status,
    headers: {
      'Cache-Control': 'no-cache',
      'Content-Type': file.type,
      ...siteHeaders,
      ...(file.encodings.length > 1 && { Vary: 'Accept-Encoding' }),
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      'Content-Length': bytes.length,
    },
    body: bytes,
  };
  const answer = status === 200 ? answerWith(whole, bytes, request, namesOf(file, encoding)) : whole;
  response.writeHead(answer.status, answer.headers).end(request.method === 'HEAD' ? undefined : answer.body);
}

/** By what a reader can ask whether a file has changed. */
const namesOf = ({ tag, modified }: ShelvedFile, encoding: Encoding): Record<'ETag' | 'Last-Modified', string> => ({
  ETag: `"${tag}${encoding === 'identity' ? '' : `-${encoding}`}"`,
  'Last-Modified': modified.toUTCString(),
});

function answerWith(
  whole: Answer,
  bytes: Buffer,
  request: IncomingMessage,
  names: Record<'ETag' | 'Last-Modified', string>,
): Answer {
  const headers = { ...whole.headers, ...names, 'Accept-Ranges': 'bytes' };
  if (fresh(request.headers, { etag: names.ETag, 'last-modified': names['Last-Modified'] })) {
    const ofBody = ['Content-Length', 'Content-Encoding'];
    return { status: 304, headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !ofBody.includes(name))) };
  }
  const part = wantedPart(request, bytes.length, Object.values(names));
  if (part === null) return { ...whole, headers };
  if (part === 'none') {
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${bytes.length}`, 'Content-Length': 0 } };
  }
  const { start, end } = part;
  const range = { 'Content-Range': `bytes ${start}-${end}/${bytes.length}`, 'Content-Length': end - start + 1 };
  return { status: 206, headers: { ...headers, ...range }, body: bytes.subarray(start, end + 1) };
}

/** Sends a sentence, for what no file answers. */
export function sendWords(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}.\n`);
}

/** The shortest form that the reader does not refuse. */
function chooseEncoding(request: IncomingMessage, { encodings }: ShelvedFile): Encoding {
  const accepted = new Negotiator(request).encodings(encodings);
  return encodings.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

/** The part that is asked for; null where the whole is to be sent, as for several parts or for those of an older file. */
function wantedPart(
  { headers: { range, 'if-range': condition } }: IncomingMessage,
  size: number,
  names: string[],
): { start: number; end: number } | 'none' | null {
  if (range === undefined || (condition !== undefined && !names.includes(condition.toString()))) return null;
  const { type, code, ranges } = parse(size, range);
  if (type !== 'bytes' || (code & 1) !== 0 || ranges.length > 1) return null;
  return ranges[0] ?? (size === 0 ? null : 'none');
}
