import { describe, expect, it } from 'vitest';
import { loosePins, missingPlatforms, strangeSources } from './packages.ts';

const integrity = 'sha512-x';

describe('the lockfile', () => {
  it('holds every native part its packages name, nested ones too', () => {
    const whole = {
      packages: {
        '': { optionalDependencies: { fast: '1.0.0' } },
        'node_modules/fast': { optionalDependencies: { '@fast/darwin-arm64': '1.0.0', '@fast/win32-x64': '1.0.0' } },
        'node_modules/@fast/darwin-arm64': {},
        'node_modules/fast/node_modules/@fast/win32-x64': {},
      },
    };
    expect(missingPlatforms(whole)).toEqual([]);
    const { 'node_modules/@fast/darwin-arm64': _, ...rest } = whole.packages;
    expect(missingPlatforms({ packages: rest }).map(({ says }) => says)).toEqual([expect.stringContaining('@fast/darwin-arm64')]);
  });

  it('names no host but the public registry and pins every content', () => {
    const fine = { '': {}, 'node_modules/a': { integrity }, 'node_modules/b': { integrity, resolved: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz' } };
    expect(strangeSources({ packages: fine })).toEqual([]);
    const strange = {
      'node_modules/a': { integrity, resolved: 'https://registry.npmjs.org.example.com/a-1.0.0.tgz' },
      'node_modules/b': { integrity, resolved: 'git+ssh://git@example.com/b.git' },
      'node_modules/c': {},
    };
    expect(strangeSources({ packages: strange })).toHaveLength(3);
  });
});

describe('package.json', () => {
  it('pins one complete version of everything', () => {
    expect(loosePins({ dependencies: { a: '1.2.3', b: 'npm:other@7.0.2', c: '18.4.0-beta.17' } })).toEqual([]);
    const loose = { a: '^1.2.3', b: '1.2', c: '*', d: 'latest', e: 'npm:other@^7.0.2', f: 'github:a/b', g: '>=1.2.3' };
    expect(loosePins({ devDependencies: loose })).toHaveLength(7);
    expect(loosePins({ overrides: loose })).toHaveLength(7);
  });
});
