const bullet = /^\s*[•*–-]\s+/;

/** A description as a résumé has it: what stands before its bullets, and the bullets. Lines after a bullet belong to it. */
export function splitAbout(about: string | undefined): { readonly summary: string | undefined; readonly bullets: readonly string[] } {
  const [summary, bullets]: [string[], string[]] = [[], []];
  for (const line of (about ?? '').split('\n')) {
    if (bullet.test(line)) bullets.push(line.replace(bullet, '').trim());
    else if (bullets.length > 0) bullets.push(`${bullets.pop()}\n${line}`.trimEnd());
    else summary.push(line);
  }
  return { summary: summary.join('\n').trim() || undefined, bullets: bullets.filter(Boolean) };
}
