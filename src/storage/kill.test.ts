import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killAgainAndAgain } from './testing/kills.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('four writers killed at random points lose nothing that was acknowledged, 15 times', { timeout: 120_000 }, async () => {
  const root = temporaryFolder();
  const report = await killAgainAndAgain(join(root, 'data'), join(root, 'config'), 15, 20261123);
  expect(report).toMatchObject({ lost: [], partial: [], corrupt: [] });
  expect(report.acknowledged).toBeGreaterThan(15);
});
