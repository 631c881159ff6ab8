import { describe, expect, it } from 'vitest';
import { closingLine, countE2e, countUnit } from './test-counts.js';

const unit = { numPassedTests: 10, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
const e2e = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 } };

describe('the closing line', () => {
  it('adds up both parts', () => {
    expect(closingLine([countUnit({ ...unit, numPendingTests: 0, numTodoTests: 0 }, 0), countE2e(e2e, 0)])).toEqual({ line: '14 passed, 0 failed', ok: true });
  });

  it('tells what was skipped', () => {
    expect(closingLine([countUnit(unit, 0), countE2e(e2e, 0)]).line).toBe('14 passed, 0 failed, 2 skipped');
  });

  it('counts failures, and as passed what passed at the second try', () => {
    const counts = [countUnit({ ...unit, numFailedTests: 2 }, 1), countE2e({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } }, 1)];
    expect(closingLine(counts)).toEqual({ line: '14 passed, 3 failed, 2 skipped', ok: false });
  });

  it('counts a run that ended badly without a failed test as a failure', () => {
    expect(closingLine([countUnit(unit, 1)])).toEqual({ line: '10 passed, 1 failed, 2 skipped', ok: false });
    expect(closingLine([countE2e(undefined, 1)])).toEqual({ line: '0 passed, 1 failed', ok: false });
  });

  it('is not content where a part ran nothing', () => {
    expect(closingLine([countUnit(unit, 0), countE2e({ stats: {} }, 0)]).ok).toBe(false);
    expect(closingLine([countUnit(undefined, 0)])).toEqual({ line: '0 passed, 0 failed', ok: false });
  });
});
