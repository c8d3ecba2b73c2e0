import type { Element } from 'hast';
import { useId, useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { blockText } from '../../utils/sites/blocks';
import { matchesRule } from '../../utils/sites/matches-rule';
import { type HideRule, LEAST_LETTERS, SITE_LIMITS } from '../../utils/sites/site';
import { suggestRules } from '../../utils/sites/suggest-rules';
import { Button } from '../ui/button';
import '../ui/text-field.css';

interface HideRuleFormProps {
  block: Element;
  /** All of the article, to show what else the rule fits. */
  blocks: readonly Element[];
  onHide: (rule: HideRule) => void;
  onBack: () => void;
}

/** How to know parts like this one: by their first words, or by where their links lead. */
export function HideRuleForm({ block, blocks, onHide, onBack }: HideRuleFormProps) {
  const suggested = suggestRules(block);
  const [kind, setKind] = useState(suggested.words ? 'words' : 'links');
  const [words, setWords] = useState(suggested.words?.words ?? '');
  const name = useId();
  const rule: HideRule | null =
    kind === 'links' ? suggested.links : { kind: 'hide-words', words: words.replace(/\s+/g, ' ').trim() };
  const hits = rule ? blocks.filter((candidate) => matchesRule(candidate, rule)).length : 0;
  const tooShort = rule?.kind === 'hide-words' && rule.words.length < LEAST_LETTERS;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (rule && hits > 0 && !tooShort) onHide(rule);
  };
  const choice = (value: 'words' | 'links', label: string) => (
    <label class="hide-part__kind">
      <input type="radio" name={name} checked={kind === value} onChange={() => setKind(value)} />
      {label}
    </label>
  );
  return (
    <form class="hide-part__form" onSubmit={submit}>
      <blockquote class="hide-part__chosen">{blockText(block) || i18n.t('sites.hide.picture')}</blockquote>
      <fieldset class="hide-part__kinds">
        <legend>{i18n.t('sites.hide.how')}</legend>
        {suggested.words && choice('words', i18n.t('sites.hide.byWords'))}
        {suggested.words && kind === 'words' && (
          <input
            type="text"
            class="text-field"
            aria-label={i18n.t('sites.hide.words')}
            maxLength={SITE_LIMITS.words}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        )}
        {suggested.links &&
          choice('links', i18n.t('sites.hide.byLinks', [suggested.links.host + suggested.links.path]))}
      </fieldset>
      <p role="status">{message({ hits, all: blocks.length, tooShort })}</p>
      <div class="hide-part__actions">
        <button
          type="submit"
          class="button"
          data-look="primary"
          disabled={hits === 0 || hits === blocks.length || tooShort}
        >
          {i18n.t('sites.hide.confirm')}
        </button>
        <Button label={i18n.t('sites.hide.back')} icon="back" look="quiet" onClick={onBack} />
      </div>
    </form>
  );
}

function message({ hits, all, tooShort }: { hits: number; all: number; tooShort: boolean }): string {
  if (tooShort) return i18n.t('sites.hide.tooShort');
  if (hits === 0) return i18n.t('sites.hide.nothingFits');
  return hits === all ? i18n.t('sites.hide.everything') : i18n.t('sites.hide.count', hits);
}
