import { useRef, useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { Button } from '../ui/button';
import './opening-switch.css';

interface OpeningSwitchProps {
  host: string;
  isOn: boolean;
  /** Called within the click, since the browser asks only then. Resolves to false where the reader said no. */
  onTurnOn: () => Promise<boolean>;
  onTurnOff: () => Promise<void>;
}

/** "Always open the reader on this site": what it means is said before the browser asks. */
export function OpeningSwitch({ host, isOn, onTurnOn, onTurnOff }: OpeningSwitchProps) {
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const turnOn = async (): Promise<void> => {
    const granted = await onTurnOn().catch(() => false);
    box.current?.focus();
    setRefused(!granted);
    if (granted) setAsking(false);
  };
  const toggle = (on: boolean): void => {
    setRefused(false);
    setAsking(on);
    if (!on && isOn) void onTurnOff();
    box.current?.focus();
  };
  return (
    <div class="opening-switch">
      <label class="opening-switch__label">
        <input
          ref={box}
          type="checkbox"
          checked={isOn || asking}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        {i18n.t('sites.open.label')}
      </label>
      {asking && !isOn && (
        <div class="opening-switch__ask">
          <p>{i18n.t('sites.open.explain', [host])}</p>
          <div class="opening-switch__actions">
            <Button label={i18n.t('sites.open.allow')} look="primary" onClick={turnOn} />
            <Button label={i18n.t('sites.open.cancel')} look="quiet" onClick={() => toggle(false)} />
          </div>
        </div>
      )}
      <p role="status" class="opening-switch__status">
        {refused && i18n.t('sites.open.refused')}
        {isOn && i18n.t('sites.open.on')}
      </p>
    </div>
  );
}
