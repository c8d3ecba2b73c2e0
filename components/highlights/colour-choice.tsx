import { i18n } from '../../utils/i18n/i18n';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../utils/library/highlights/highlight';
import { colourName } from './colour-name';
import './highlight-colours.css';

interface ColourChoiceProps {
  chosen: HighlightColour | null;
  onChoose: (colour: HighlightColour) => void;
}

/** The four colours; the keys 1 to 4 are theirs where the choice stands in a toolbar. */
export function ColourChoice({ chosen, onChoose }: ColourChoiceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a toolbar's row
    <span role="group" class="colour-choice" aria-label={i18n.t('highlights.colour')}>
      {HIGHLIGHT_COLOURS.map((colour, index) => (
        <button
          key={colour}
          type="button"
          class="button"
          data-look="quiet"
          data-icon-only
          aria-label={colourName(colour)}
          title={`${colourName(colour)} (${index + 1})`}
          aria-pressed={colour === chosen}
          onClick={() => onChoose(colour)}
        >
          <span class="mark-swatch" data-colour={colour} />
        </button>
      ))}
    </span>
  );
}
