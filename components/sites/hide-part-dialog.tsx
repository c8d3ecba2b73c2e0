import type { Element, Root } from 'hast';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import { blocksOf } from '../../utils/sites/blocks';
import type { HideRule } from '../../utils/sites/site';
import { Dialog } from '../ui/dialog';
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
  const blocks = useMemo(() => blocksOf(tree), [tree]);
  const [chosen, setChosen] = useState<Element | null>(null);
  useEffect(() => {
    // Each step begins with its first field or part.
    dialog.current?.querySelector<HTMLElement>('form input, .hide-part__block')?.focus();
  }, [chosen]);
  const hide = (rule: HideRule): void => {
    onHide(rule);
    dialog.current?.close();
  };
  return (
    <Dialog title={i18n.t('sites.hide.title', [host])} dialog={dialog} onClose={onClose}>
      {chosen ? (
        <HideRuleForm block={chosen} blocks={blocks} onHide={hide} onBack={() => setChosen(null)} />
      ) : (
        <BlockChoice blocks={blocks} onChoose={setChosen} />
      )}
    </Dialog>
  );
}
