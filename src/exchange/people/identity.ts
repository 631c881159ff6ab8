/** Text by which names and companies are compared: without accents, case, punctuation and repeated spaces. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');

/** Nearly every name is plain letters and single spaces: those need no folding but lower case. */
const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+){0,9}$/;
export const nameKey = (text: string): string => (plain.test(text) ? text.toLowerCase() : foldName(text));

export const emailKey = (email: string): string => email.trim().toLowerCase();

/** Sites on which every address of this form belongs to one person. */
const profileSites: readonly (readonly [host: string, path: RegExp])[] = [
  ['xing.com', /^\/profile\/[^/]+/],
  ['github.com', /^\/[^/]+$/],
  ['gitlab.com', /^\/[^/]+$/],
  ['twitter.com', /^\/[^/]+$/],
  ['x.com', /^\/[^/]+$/],
  ['facebook.com', /^\/(?!sharer|groups\/|pages\/)[^/]+$/],
  ['instagram.com', /^\/[^/]+$/],
  ['bsky.app', /^\/profile\/[^/]+/],
];
/** Paths under which sites of any name keep the pages of single people. */
const profilePath = /^\/(?:(?:in|pub|profile|u|user|users|people)\/[^/]+|[@~][^/]+)/;

function unescaped(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

/** A web address as compared: without scheme, www, country prefix, query, fragment and closing slash; null when it is none. */
export function linkKey(link: string): string | null {
  const address = /^(?:[a-z]{2,5}:\/\/)?([^/?#\s]{3,253})([^?#\s]{0,1900})/i.exec(link.trim());
  if (!address?.[1]?.includes('.')) return null;
  const host = address[1]
    .toLowerCase()
    .replace(/^(www|m|mobile)\./, '')
    .replace(/^[a-z]{2}\.(?=(linkedin|xing|facebook)\.com$)/, '');
  const path = unescaped(address[2] ?? '')
    .normalize('NFC')
    .toLowerCase();
  let end = path.length;
  while (end > 0 && path.charCodeAt(end - 1) === 47) end -= 1;
  return host + path.slice(0, end);
}

/** The key of an address that belongs to one person alone, such as a LinkedIn profile; null for any other. */
export function profileKey(link: string): string | null {
  const key = linkKey(link);
  if (key === null) return null;
  const slash = key.indexOf('/');
  if (slash === -1) return null;
  const host = key.slice(0, slash);
  const path = key.slice(slash);
  const site = profileSites.find(([name]) => name === host);
  const held = (site?.[1] ?? profilePath).exec(path)?.[0];
  return held ? host.replace(/^twitter\.com$/, 'x.com') + held : null;
}
