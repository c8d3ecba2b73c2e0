import { useRef, useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import type { ImportOutcome } from '../../utils/sites/manage-sites';
import { Button } from '../ui/button';

interface SitesTransferProps {
  isEmpty: boolean;
  toFile: () => string;
  addFile: (text: string) => Promise<ImportOutcome>;
}

/** Sites out into a file and in from one. What a file says is added; a file with a mistake changes nothing. */
export function SitesTransfer({ isEmpty, toFile, addFile }: SitesTransferProps) {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setOutcome(await addFile(await file.text()));
    // The same file can be chosen again after it was put right.
    if (input.current) input.current.value = '';
  };
  return (
    <div class="sites-transfer">
      <Button
        label={i18n.t('sites.file.export')}
        icon="download"
        disabled={isEmpty}
        onClick={() => download(toFile())}
      />
      <Button label={i18n.t('sites.file.import')} icon="file" onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => read(event.currentTarget.files?.[0])}
      />
      <p role="status" class="sites-transfer__outcome" data-failed={outcome?.ok === false || undefined}>
        {outcome && sentence(outcome)}
      </p>
    </div>
  );
}

function sentence(outcome: ImportOutcome): string {
  if (outcome.ok) return i18n.t('sites.file.added', outcome.sites);
  const { refusal } = outcome;
  switch (refusal.code) {
    case 'not-json':
      return i18n.t('sites.file.notJson');
    case 'newer':
      return i18n.t('sites.file.newer');
    case 'damaged':
      return i18n.t('sites.file.damaged', [refusal.at]);
    case 'full':
      return i18n.t('sites.full');
    default:
      return i18n.t('sites.file.other');
  }
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'kutip-sites.json';
  link.click();
  // The browser takes its copy within this task or the next.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
