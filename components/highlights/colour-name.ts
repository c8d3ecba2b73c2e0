import { i18n } from '../../utils/i18n/i18n';
import type { HighlightColour } from '../../utils/library/highlights/highlight';

/** What a colour is called: it never stands for itself alone. */
export function colourName(colour: HighlightColour): string {
  switch (colour) {
    case 'yellow':
      return i18n.t('highlights.yellow');
    case 'green':
      return i18n.t('highlights.green');
    case 'blue':
      return i18n.t('highlights.blue');
    case 'pink':
      return i18n.t('highlights.pink');
  }
}
