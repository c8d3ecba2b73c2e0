import { useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import type { TakeBack } from '../../utils/sites/site-actions';

/** What came of the reader's last decision about a site. */
export interface SiteDecision {
  message: string;
  takeBack: TakeBack | null;
}

/** Carries a decision out; `message` says what it was. */
export type Decide = (act: () => Promise<TakeBack>, message: string) => Promise<void>;

/** Runs decisions about a site and keeps what is to be said about the last one. */
export function useSiteDecision() {
  const [decision, setDecision] = useState<SiteDecision | null>(null);
  const decide: Decide = async (act, message) => {
    try {
      setDecision({ message, takeBack: await act() });
    } catch (error) {
      const isFull = error instanceof Error && error.name === 'SiteLimitError';
      setDecision({ message: i18n.t(isFull ? 'sites.full' : 'sites.failed'), takeBack: null });
    }
  };
  const takeBack = async (): Promise<void> => {
    await decision?.takeBack?.();
    setDecision(null);
  };
  return { decision, decide, takeBack };
}
