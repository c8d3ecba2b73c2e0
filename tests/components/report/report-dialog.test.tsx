import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReportDialog } from '../../../components/report/report-dialog';
import { sampleArticle } from '../../utils/sample-article';

const article = sampleArticle();

describe('the report about a page', () => {
  afterEach(cleanup);
  beforeEach(() => {
    fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Kutip', version: '4.5.6' });
  });

  it('is shown before anything is done with it, and holds the text only when asked to', async () => {
    render(<ReportDialog article={article} onClose={() => {}} />);
    const report = document.querySelector('pre');
    expect(report?.textContent).toContain(article.metadata.url);
    expect(report?.textContent).toContain('4.5.6');
    expect(report?.textContent).not.toContain(article.metadata.title);
    screen.getByRole('checkbox', { name: 'With the article’s text' }).click();
    await vi.waitFor(() => expect(report?.textContent).toContain(article.metadata.title));
  });

  it('is copied as it is shown', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(<ReportDialog article={article} onClose={() => {}} />);
    screen.getByRole('button', { name: 'Copy the report' }).click();
    await screen.findByText('Copied');
    expect(writeText).toHaveBeenCalledWith(document.querySelector('pre')?.textContent);
  });

  it('leads to no form while the project has no address', () => {
    render(<ReportDialog article={article} onClose={() => {}} />);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
