const safe = /[A-Za-z0-9._-]/;
const longest = 90;

/** A number of 53 bits that two texts hardly share (FNV-1a, twice with different beginnings). */
function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return `${(a >>> 0).toString(16).padStart(8, '0')}${(b >>> 0).toString(16).padStart(8, '0')}`;
}

/** The id a time of a meeting has as a contact: the same in every export, so that nothing is imported twice. */
export function meetingId(uid: string, key: string): string {
  const plain = [...uid].map((letter) => (safe.test(letter) ? letter : letter === '@' ? ':' : `~${letter.codePointAt(0)?.toString(16)}~`)).join('');
  const short = plain.length <= longest ? plain : `${plain.slice(0, longest - 20)}~${digest(uid)}`;
  return `ics-${short}-${key}`;
}
