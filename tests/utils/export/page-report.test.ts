import { describe, expect, it } from 'vitest';
import { pageReport } from '../../../utils/export/page-report';
import { sampleArticle } from '../sample-article';

const ABOUT = { version: '1.2.3', browser: 'Browser/9' };

describe('the report about a page', () => {
  it('says where it was, with what, and what was found and left out', () => {
    const article = sampleArticle();
    const report = pageReport(article, { ...ABOUT, withText: false });
    expect(report).toContain(`- Address: ${article.metadata.url}`);
    expect(report).toContain('- Kutip: 1.2.3');
    expect(report).toContain('- Browser: Browser/9');
    expect(report).toContain('- Quotations: 3 (direct 3)');
    expect(report).toContain('- Left out: 1 (related-links: related 1)');
  });

  it('holds nothing of the text unless it is asked to', () => {
    const { metadata, content, quotations, speakers, removals, ...article } = sampleArticle();
    const whole = { ...article, metadata, content, quotations, speakers, removals };
    const words = [metadata.title, ...quotations.map(({ text }) => text), ...speakers.map(({ name }) => name)];
    words.push(...removals.map(({ text }) => text), ...content.text.split('\n').filter(Boolean));
    const without = pageReport(whole, { ...ABOUT, withText: false });
    const withText = pageReport(whole, { ...ABOUT, withText: true });
    for (const word of words) {
      expect(without).not.toContain(word);
      expect(withText).toContain(word);
    }
  });
});
