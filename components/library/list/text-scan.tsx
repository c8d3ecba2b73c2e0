import { Search } from 'lucide';
import { i18n } from '../../../utils/i18n/i18n';
import { Button } from '../../ui/button';
import type { useTextScan } from './use-text-scan';

interface TextScanProps {
  scan: ReturnType<typeof useTextScan>;
  /** How many articles were found in addition. */
  more: number;
  /** How many texts there are. */
  of: number;
}

/** Offers to look into the whole texts, which the search leaves out; says how far it is and what came of it. */
export function TextScan({ scan: { state, start, cancel }, more, of }: TextScanProps) {
  if (state.step === 'running') {
    return (
      <p class="library-screen__count">
        <progress value={state.read} max={of} aria-label={i18n.t('library.scan.running')} />{' '}
        <Button label={i18n.t('pages.cancel')} icon="close" size="small" onClick={cancel} />
      </p>
    );
  }
  return (
    <p class="library-screen__count">
      {state.step === 'done' ? (
        <span role="status">{i18n.t('library.scan.found', more)}</span>
      ) : (
        <Button
          label={i18n.t('library.scan.start')}
          icon={Search}
          size="small"
          look="quiet"
          onClick={() => void start()}
        />
      )}
      {state.step === 'failed' && <span role="status"> {i18n.t('library.failed')}</span>}
    </p>
  );
}
