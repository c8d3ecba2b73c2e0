import { useCallback, useState } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { dailyBackup } from '../../../utils/library/backup/daily-backup';
import { useLoaded } from '../use-loaded';

/** Switches the daily backup on and off; the browser asks for leave to write files when it goes on. */
export function DailyBackupSwitch() {
  const [turn, setTurn] = useState(0);
  const on = useLoaded(useCallback(() => dailyBackup.isOn(), [turn]));
  if (on === undefined) return null;
  const change = async (wanted: boolean): Promise<void> => {
    await (wanted ? dailyBackup.turnOn() : dailyBackup.turnOff());
    setTurn(turn + 1);
  };
  return (
    <label class="daily-backup">
      <input
        type="checkbox"
        // Drawn anew with each answer: where the reader said no, it stays off.
        key={turn}
        checked={on}
        onChange={({ currentTarget }) => void change(currentTarget.checked)}
      />
      <span>{i18n.t('library.keep.daily')}</span>
    </label>
  );
}
