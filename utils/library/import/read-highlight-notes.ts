/** A passage that was marked in another program, with what the reader noted beside it. */
export interface ImportedMark {
  quote: string;
  /** Empty where there is none. */
  note: string;
}

const ONLY_LABELS = /^(?:#\S+\s*)+$/;

/**
 * Passages out of Markdown as Omnivore writes it: a quotation (">"), then its labels and its note, each with an empty
 * line between. A note in front of all quotations belongs to the article; it stands for itself, with no passage.
 */
export function readHighlightNotes(markdown: string): ImportedMark[] {
  const marks: ImportedMark[] = [];
  for (const block of markdown.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const text = block.trim();
    if (text === '' || ONLY_LABELS.test(text)) continue;
    const last = marks.at(-1);
    if (text.startsWith('>')) marks.push({ quote: text.replace(/^>\s?/gm, '').trim(), note: '' });
    else if (last) last.note = [last.note, text].filter(Boolean).join('\n\n');
  }
  return marks.filter(({ quote }) => quote !== '');
}
