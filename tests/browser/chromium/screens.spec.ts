import path from 'node:path';
import { RESULTS } from '../../tools/project-paths';
import { accessibilityFaults, walkByKeyboard } from '../support/accessibility';
import { expect, test } from '../support/browser-test';
import { SCREENS } from '../support/screens';

const WIDTHS = [320, 480, 1280];
const THEMES = ['light', 'dark'] as const;
/** What a reader may choose instead of following the system. */
const CHOSEN_THEMES = [
  ['light', 'system'],
  ['sepia', 'system'],
  ['dark', 'system'],
  ['black', 'system'],
  ['light', 'more'],
  ['sepia', 'more'],
  ['black', 'more'],
] as const;

for (const { name, open, ownWidth } of SCREENS) {
  test.describe(name, () => {
    test('has no accessibility fault that axe finds, light and dark, in any theme', async ({
      chromiumSession,
      news,
    }) => {
      const page = await open(chromiumSession, news.origin);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await accessibilityFaults(page), colorScheme).toEqual([]);
      }
      for (const [theme, contrast] of CHOSEN_THEMES) {
        await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), { theme, contrast });
        expect(await accessibilityFaults(page), `${theme}, contrast ${contrast}`).toEqual([]);
      }
    });

    test('fits its width, and has its picture taken', async ({ chromiumSession, news }) => {
      const page = await open(chromiumSession, news.origin);
      for (const width of ownWidth ? [await page.evaluate(() => window.innerWidth)] : WIDTHS) {
        if (!ownWidth) await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const file = `${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
          await page.screenshot({ path: path.join(RESULTS, 'screens', file), fullPage: true });
        }
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(tooWide, `${width} px`).toBeLessThanOrEqual(0);
      }
    });

    test('is reached by keyboard alone, and shows where the focus is', async ({ chromiumSession, news }) => {
      const page = await open(chromiumSession, news.origin);
      const { reached, expected, withoutFocusRing } = await walkByKeyboard(page);
      expect([...reached].sort()).toEqual([...expected].sort());
      expect(withoutFocusRing).toEqual([]);
    });
  });
}
