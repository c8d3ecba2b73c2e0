import { useRef } from 'preact/hooks';
import type { Library } from '../../../utils/library/library';
import type { TextMatch } from '../../../utils/library/scan-texts';
import { useStateOf } from '../../ui/use-state-of';

type ScanState =
  | { step: 'idle' | 'failed' }
  | { step: 'running'; read: number }
  | { step: 'done'; matches: TextMatch[] };

const IDLE: ScanState = { step: 'idle' };

/** Looking for the words in whole texts, when the reader asks; other words begin anew. */
export function useTextScan(library: Library, words: string) {
  const [state, setState] = useStateOf<ScanState>(words, IDLE);
  const stop = useRef(new AbortController());
  const start = async (): Promise<void> => {
    stop.current.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    setState(() => ({ step: 'running', read: 0 }));
    try {
      const onProgress = (read: number): void => setState(() => ({ step: 'running', read }));
      const matches = await library.scanTexts(words, { onProgress, signal });
      setState(() => ({ step: 'done', matches }));
    } catch (error) {
      console.error(error);
      setState(() => ({ step: 'failed' }));
    }
  };
  return { state, start, cancel: () => stop.current.abort() };
}
