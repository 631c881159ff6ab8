/**
 * An id that sorts by the moment it was made in, so that what was written on one day keeps its order: version 7 of
 * RFC 9562 (48 bits of Unix milliseconds, then random bits), from a random UUID.
 */
export function timeOrderedId(milliseconds: number, randomUuid: string): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${randomUuid.slice(15)}`;
}
