/** What something gives, undefined where it throws, and the milliseconds that it took. */
export interface Measured<Result> {
  ms: number;
  result: Result | undefined;
}

/**
 * Milliseconds of the processor, which other work on the machine does not lengthen. The engine's own helpers (garbage
 * collection, compiling) count as well, for everybody alike.
 */
export function processorTime<Result>(act: () => Result): Measured<Result> {
  const before = process.cpuUsage();
  let result: Result | undefined;
  try {
    result = act();
  } catch {
    // What was refused has cost something as well.
  }
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}
