import { vi } from 'vitest';

/** Milliseconds. Vitest's own second is over, on a busy machine, before a part that is imported when asked for has come. */
const PATIENCE = 20_000;

const { waitFor } = vi;
vi.waitFor = (act, options) =>
  waitFor(act, { timeout: PATIENCE, ...(typeof options === 'number' ? { timeout: options } : options) });
