import type { Storage, TextRecord } from '#storage/storage.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const encoder = new TextEncoder();

const textOf = ({ kind, id, rev, body, erased }: TextRecord): string =>
  `{"kind":${JSON.stringify(kind)},"id":${JSON.stringify(id)},"rev":${rev},"body":${body}${erased ? ',"erased":true' : ''}}`;

function streamOf(pieces: readonly Bytes[]): ReadableStream<Bytes> {
  const left = pieces.values();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = left.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/**
 * The PullAnswer to `since` as JSON, made of the texts as they are kept: reading and writing them again would be most of
 * the work, and a whole career in one text most of the memory.
 */
export async function pullAnswer(storage: Storage, account: string, since: number): Promise<ReadableStream<Bytes>> {
  const pieces: Bytes[] = [];
  const { lineage, rev } = await storage.readTexts(account, since, (part) => {
    pieces.push(encoder.encode((pieces.length > 0 ? ',' : '') + part.map(textOf).join()));
  });
  const start = encoder.encode(`{"lineage":${JSON.stringify(lineage)},"rev":${rev},"more":false,"records":[`);
  return streamOf([start, ...pieces, encoder.encode(']}')]);
}
