/** Counts what a benchmark holds to be true, and ends with the line that runs are added up by. */
export class CheckList {
  #passed = 0;
  #failed = 0;

  /** @param detail the figure, shown either way. */
  check(what: string, holds: boolean, detail = ''): void {
    if (holds) this.#passed += 1;
    else this.#failed += 1;
    process.stdout.write(`${holds ? 'ok    ' : 'FAILED'} ${what}${detail ? `: ${detail}` : ''}\n`);
  }

  /** Prints `N passed, M failed` and sets the exit code. */
  close(): void {
    process.stdout.write(`${this.#passed} passed, ${this.#failed} failed\n`);
    process.exitCode = this.#failed > 0 || this.#passed === 0 ? 1 : 0;
  }
}

/** The first few of a list, for a line of output. */
export function firstOf(list: readonly string[], count = 5): string {
  return list.slice(0, count).join(', ') + (list.length > count ? ` and ${list.length - count} more` : '');
}
