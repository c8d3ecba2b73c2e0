import { useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { pageReport } from '../../utils/export/page-report';
import { i18n } from '../../utils/i18n/i18n';
import { thisProgram } from '../../utils/settings/program';
import { SwitchField } from '../settings/switch-field';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useDone } from '../ui/use-done';
import { issueForm } from './issue-form';
import './report-dialog.css';

interface ReportDialogProps {
  article: Article;
  onClose: () => void;
}

/** Shows the report as it is before anything is done with it: its reader copies it, and takes it where they like. */
export function ReportDialog({ article, onClose }: ReportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [withText, setWithText] = useState(false);
  const [message, run] = useDone();
  const { version, homepage, browser } = useMemo(thisProgram, []);
  const report = useMemo(
    () => pageReport(article, { version, browser, withText }),
    [article, version, browser, withText],
  );
  const form = issueForm(homepage, { address: article.metadata.url, version: `Kutip ${version}, ${browser}` });
  return (
    <Dialog title={i18n.t('report.title')} dialog={dialog} onClose={onClose}>
      <p>{i18n.t('report.text')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre class="report__text" tabIndex={0}>
        {report}
      </pre>
      <SwitchField label={i18n.t('report.withText')} checked={withText} onChange={setWithText} />
      <p class="report__actions">
        <Button
          label={i18n.t('report.copy')}
          icon="copy"
          look="primary"
          onClick={() => run(() => navigator.clipboard.writeText(report), i18n.t('export.copied'))}
        />
        {form && (
          <a class="button" data-look="plain" href={form} target="_blank" rel="noopener noreferrer">
            {i18n.t('report.form')}
          </a>
        )}
        <span role="status">{message}</span>
      </p>
    </Dialog>
  );
}
