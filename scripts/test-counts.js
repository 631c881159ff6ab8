/** What vitest's JSON report says. A run that ended badly without a failed test (a file that does not load) counts as one failure. */
export function countUnit(report, code) {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: pending = 0, numTodoTests: todo = 0 } = report ?? {};
  return withFailure({ passed, failed, skipped: pending + todo }, code);
}

/** What Playwright's JSON report says. A test that passed when tried again, on a machine too busy the first time, has passed; the list above names it. */
export function countE2e(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return withFailure({ passed: expected + flaky, failed: unexpected, skipped }, code);
}

const withFailure = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/** The closing line over all parts, and whether all is well: nothing failed, and in each part something ran. */
export function closingLine(parts) {
  const sum = (name) => parts.reduce((total, part) => total + part[name], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  return { line: `${sum('passed')} passed, ${sum('failed')} failed${skipped}`, ok: sum('failed') === 0 && parts.every(({ passed }) => passed > 0) };
}
