import { extractQuotations } from '../../../utils/quotations/extract-quotations';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';

/** "name (role)" of the speaker of each direct quotation, "-" where there is none. */
export function whoSaidWhat(text: string, language = 'id'): string[] {
  const { quotations, speakers } = extractQuotations(text, lexiconOf(language));
  return quotations
    .filter(({ kind }) => kind === 'direct')
    .map(({ attribution }) => {
      const speaker = speakers.find(({ id }) => id === attribution?.speakerId);
      if (!speaker) return '-';
      return speaker.role ? `${speaker.name} (${speaker.role})` : speaker.name;
    });
}

/** "name: clause" of each indirect quotation. */
export function reports(text: string, language = 'id'): string[] {
  const { quotations, speakers } = extractQuotations(text, lexiconOf(language));
  return quotations
    .filter(({ kind }) => kind === 'indirect')
    .map(({ attribution, text: clause }) => {
      const speaker = speakers.find(({ id }) => id === attribution?.speakerId);
      return `${speaker?.name ?? '-'}: ${clause}`;
    });
}
