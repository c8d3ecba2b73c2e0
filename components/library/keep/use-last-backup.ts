import { useEffect, useState } from 'preact/hooks';
import { lastBackup } from '../../../utils/library/backup/last-backup';

/** When the last backup was made, by any page or by itself, milliseconds since 1970; null for never, undefined until it is read. */
export function useLastBackup(): number | null | undefined {
  const [last, setLast] = useState<number | null>();
  useEffect(() => {
    let current = true;
    lastBackup.getValue().then(
      (time) => current && setLast(time),
      (error: unknown) => console.error(error),
    );
    const stop = lastBackup.watch(setLast);
    return () => {
      current = false;
      stop();
    };
  }, []);
  return last;
}
