import type { Element } from 'hast';
import { i18n } from '../../utils/i18n/i18n';
import { blockText } from '../../utils/sites/blocks';
import { suggestRules } from '../../utils/sites/suggest-rules';

/** Characters of a block that are shown: enough to know it again. */
const SHOWN = 160;

interface BlockChoiceProps {
  blocks: readonly Element[];
  onChoose: (block: Element) => void;
}

/** The blocks of the article, short, to choose one from. One that no rule can tell from others is not offered. */
export function BlockChoice({ blocks, onChoose }: BlockChoiceProps) {
  const offered = blocks.filter((block) => {
    const { words, links } = suggestRules(block);
    return words ?? links;
  });
  return (
    <>
      <p>{i18n.t(offered.length > 0 ? 'sites.hide.choose' : 'sites.hide.nothing')}</p>
      <ul class="hide-part__blocks">
        {offered.map((block, place) => (
          <li key={place}>
            <button type="button" class="hide-part__block" onClick={() => onChoose(block)}>
              {short(blockText(block)) || i18n.t('sites.hide.picture')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function short(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
}
