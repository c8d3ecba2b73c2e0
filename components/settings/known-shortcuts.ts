import { i18n } from '../../utils/i18n/i18n';
import type { Shortcut } from '../../utils/settings/shortcuts';

const LABELS = new Map([
  ['_execute_action', 'options.shortcuts.popup'],
  ['open-reader', 'options.shortcuts.reader'],
] as const);

/** The shortcuts that we have words for: what the keys do, and the keys. */
export function knownShortcuts(shortcuts: readonly Shortcut[]): (Shortcut & { label: string })[] {
  return [...LABELS].flatMap(([command, label]) => {
    const known = shortcuts.find((shortcut) => shortcut.command === command);
    return known ? [{ ...known, label: i18n.t(label) }] : [];
  });
}
