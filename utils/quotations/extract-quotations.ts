import type { Quotation, Speaker } from '../article/quotation';

export function extractQuotations(
  _text: string,
  options: { language?: string; title?: string } = {},
): { quotations: Quotation[]; speakers: Speaker[]; language: string } {
  return { quotations: [], speakers: [], language: options.language ?? '' };
}
