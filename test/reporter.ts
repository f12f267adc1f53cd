import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Closes a run with one line that a machine can read: `Tests: 120 passed, 0 failed`. */
export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const skipped = count.skipped + count.pending;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    process.once('exit', () =>
      process.stdout.write(`\nTests: ${count.passed} passed, ${count.failed} failed${tail}\n`),
    );
  }
}
