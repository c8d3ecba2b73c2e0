import type { Settings } from '../../utils/settings/settings';

/** Puts the reader's choices on the root element, where the theme's custom properties take them up. */
export function applySettings(settings: Settings, root: HTMLElement = document.documentElement): void {
  root.dataset.theme = settings.theme;
  root.dataset.font = settings.font;
  root.dataset.contrast = settings.contrast;
  // rem, so that the browser's own text size still counts.
  root.style.setProperty('--reading-size', `${settings.size / 16}rem`);
  root.style.setProperty('--reading-leading', String(settings.leading));
  root.style.setProperty('--reading-measure', String(settings.measure));
  root.style.setProperty('--reading-align', settings.align);
  root.style.setProperty('--reading-hyphens', settings.hyphenate ? 'auto' : 'manual');
}
