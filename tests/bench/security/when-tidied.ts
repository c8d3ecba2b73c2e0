import type { Page } from '@playwright/test';

/** Milliseconds; the library tidies up five seconds after it opened. */
const TIDIED_AFTER = 8_000;

/** Waits until an open library page has tidied up: it notes that once, which is nobody else's doing. */
export const whenTidied = (library: Page): Promise<void> => library.waitForTimeout(TIDIED_AFTER);
