import { useRef } from 'preact/hooks';
import type { ExportFormat } from '../../../utils/export/export-file';
import { i18n } from '../../../utils/i18n/i18n';
import { Icon } from '../../ui/icon';
import './export-menu.css';

/** The formats that articles can be downloaded in. */
export function ExportMenu({ onExport }: { onExport: (format: ExportFormat) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => menu.current?.removeAttribute('open');
  const choose = (format: ExportFormat) => () => {
    close();
    onExport(format);
  };
  const formats: [ExportFormat, string][] = [
    ['html', i18n.t('library.export.html')],
    ['markdown', i18n.t('library.export.markdown')],
    ['epub', i18n.t('library.export.epub')],
    ['quotationsCsv', i18n.t('library.export.quotationsCsv')],
    ['quotationsMarkdown', i18n.t('library.export.quotationsMarkdown')],
    ['json', i18n.t('library.export.json')],
  ];
  return (
    <details
      ref={menu}
      class="export-menu"
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
    >
      <summary class="button">
        <Icon name="download" /> {i18n.t('library.export.label')}
      </summary>
      <ul>
        {formats.map(([format, label]) => (
          <li key={format}>
            <button type="button" onClick={choose(format)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
