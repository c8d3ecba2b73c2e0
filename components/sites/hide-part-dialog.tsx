import type { Element, Root } from 'hast';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { blocksOf } from '../../utils/sites/blocks';
import type { HideRule } from '../../utils/sites/site';
import { Button } from '../ui/button';
import { BlockChoice } from './block-choice';
import './hide-part-dialog.css';
import { HideRuleForm } from './hide-rule-form';

export interface HidePartDialogProps {
  tree: Root;
  host: string;
  onHide: (rule: HideRule) => void;
  onClose: () => void;
}

/** Two steps: which part, and how to know its like on this site. */
export function HidePartDialog({ tree, host, onHide, onClose }: HidePartDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const blocks = useMemo(() => blocksOf(tree), [tree]);
  const [chosen, setChosen] = useState<Element | null>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    // Each step begins with its first field or part.
    dialog.current?.querySelector<HTMLElement>('form input, .hide-part__block')?.focus();
  }, [chosen]);
  const hide = (rule: HideRule): void => {
    onHide(rule);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="hide-part" aria-labelledby={titleId} onClose={onClose}>
      <header class="hide-part__head">
        <h2 id={titleId}>{i18n.t('sites.hide.title', [host])}</h2>
        <Button label={i18n.t('close')} icon="close" iconOnly look="quiet" onClick={() => dialog.current?.close()} />
      </header>
      {chosen ? (
        <HideRuleForm block={chosen} blocks={blocks} onHide={hide} onBack={() => setChosen(null)} />
      ) : (
        <BlockChoice blocks={blocks} onChoose={setChosen} />
      )}
    </dialog>
  );
}
