type Policy = { createScriptURL(url: string): unknown };
type Factory = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy };

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('windward', {
  createScriptURL: (url) => {
    if (new URL(url, location.origin).origin !== location.origin) throw new Error('Bug: a script of another origin');
    return url;
  },
});

/** A script address of this origin, in the form the page's policy asks for. */
export const trustedUrl = (url: string): unknown => policy?.createScriptURL(url) ?? url;
