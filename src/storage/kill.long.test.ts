import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killAgainAndAgain } from './testing/kills.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('four writers killed at random points lose nothing that was acknowledged, 1,000 times', { timeout: 3_600_000 }, async () => {
  const totals = { acknowledged: 0, kills: 0 };
  // A fresh folder now and then: a career that grows for a thousand kills would slow the writers down.
  for (let seed = 1; seed <= 20; seed += 1) {
    const root = temporaryFolder();
    const report = await killAgainAndAgain(join(root, 'data'), join(root, 'config'), 50, seed);
    expect(report).toMatchObject({ lost: [], partial: [], corrupt: [] });
    totals.acknowledged += report.acknowledged;
    totals.kills += report.kills;
  }
  expect(totals.kills).toBe(1000);
  expect(totals.acknowledged).toBeGreaterThan(1000);
});
