/** How the reader wants to read. Small on purpose: it travels with the browser's own sync (8 kB an item). */
export interface Settings {
  theme: 'system' | 'light' | 'sepia' | 'dark' | 'black';
  contrast: 'system' | 'more';
  font: 'literata' | 'system-serif' | 'sans' | 'accessible';
  /** CSS pixels at 100% zoom. */
  size: number;
  /** Line height as a multiple of the size. */
  leading: number;
  /** Width of a line in em. */
  measure: number;
  align: 'start' | 'justify';
  hyphenate: boolean;
}

/** What each setting may be; the numbers as `[least, most, step]`. */
export const SETTING_CHOICES = {
  theme: ['system', 'light', 'sepia', 'dark', 'black'],
  contrast: ['system', 'more'],
  font: ['literata', 'system-serif', 'sans', 'accessible'],
  size: [14, 32, 1],
  leading: [1.3, 2.2, 0.1],
  measure: [24, 48, 2],
  align: ['start', 'justify'],
} as const;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  contrast: 'system',
  font: 'literata',
  size: 18,
  leading: 1.6,
  measure: 36,
  align: 'start',
  hyphenate: false,
};
