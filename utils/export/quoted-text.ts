import type { Quotation } from '../article/quotation';

/** A quotation's words on one line: direct ones in quotation marks, reported ones without. */
export function quotedText({ kind, text }: Quotation): string {
  // The comma before a tag ("...warga," kata ...) belongs to the sentence around it.
  const words = text.replace(/\s+/g, ' ').trim().replace(/,$/, '');
  return kind === 'indirect' ? words : `“${words}”`;
}
