import { describe, expect, it } from 'vitest';
import { missingPackages } from './install.js';

const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const asked = { dev: false, forgiveOptional: false, machine };
const missing = (lock: object, installed: object, changes = {}): string[] => missingPackages(lock, installed, { ...asked, ...changes });

describe('what is missing of the lockfile', () => {
  it('is what is not there, and what is there in another version', () => {
    const lock = { '': { version: '0.1.0' }, a: { version: '1.0.0' }, b: { version: '2.0.0' }, c: { version: '3.0.0' } };
    expect(missing(lock, { a: { version: '1.0.0' }, b: { version: '2.0.1' } })).toEqual(['b', 'c']);
    expect(missing(lock, lock)).toEqual([]);
  });

  it('leaves the tools of tests and benches out unless they are asked for', () => {
    const lock = { a: { version: '1.0.0', dev: true }, b: { version: '1.0.0', devOptional: true, os: ['linux'] } };
    expect(missing(lock, {})).toEqual([]);
    expect(missing(lock, {}, { dev: true })).toEqual(['a', 'b']);
  });

  it('asks for the native parts of this machine and no other', () => {
    const part = { version: '1.0.0', optional: true };
    const lock = {
      mac: { ...part, os: ['darwin'] },
      arm: { ...part, os: ['linux'], cpu: ['arm64'] },
      musl: { ...part, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
      mine: { ...part, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
      notWindows: { ...part, os: ['!win32'], cpu: ['x64'] },
      plain: part,
    };
    expect(missing(lock, {})).toEqual(['mine', 'notWindows']);
  });

  it('does not ask again for a native part npm passed over', () => {
    const lock = { mine: { version: '1.0.0', optional: true, os: ['linux'] }, a: { version: '1.0.0' } };
    expect(missing(lock, {}, { forgiveOptional: true })).toEqual(['a']);
  });
});
