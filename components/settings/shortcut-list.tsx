import { useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import type { Shortcut } from '../../utils/settings/shortcuts';
import { Button } from '../ui/button';
import { Keys } from './keys';
import { knownShortcuts } from './known-shortcuts';
import './shortcut-list.css';

interface ShortcutListProps {
  /** Null until the browser has told them. */
  shortcuts: Shortcut[] | null;
  /** Resolves to false where no extension may open the browser's page. */
  onChange: () => Promise<boolean>;
}

/** The shortcuts as the browser has them, and the way to change them. */
export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const [byHand, setByHand] = useState(false);
  const known = knownShortcuts(shortcuts ?? []);
  return (
    <>
      <dl class="shortcut-list">
        {known.map(({ command, keys, label }) => (
          <div key={command}>
            <dt>{label}</dt>
            <dd>{keys ? <Keys keys={keys} /> : i18n.t('options.shortcuts.none')}</dd>
          </div>
        ))}
      </dl>
      {known.some(({ keys }) => !keys) && <p class="options__hint">{i18n.t('options.shortcuts.taken')}</p>}
      <Button
        label={i18n.t('options.shortcuts.change')}
        icon="external"
        onClick={async () => setByHand(!(await onChange()))}
      />
      <p role="status" class="options__hint">
        {byHand && i18n.t('options.shortcuts.byHand')}
      </p>
    </>
  );
}
