import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/article';
import { i18n } from '../../utils/i18n/i18n';
import type { SiteActions } from '../../utils/sites/site-actions';
import { Button } from '../ui/button';
import type { HidePartDialogProps } from './hide-part-dialog';
import type { Decide } from './use-site-decision';

interface HidePartProps {
  article: Article;
  host: string;
  site: SiteActions;
  decide: Decide;
}

/** The way to have a part of the article left out on this site; the dialog loads when it is asked for. */
export function HidePart({ article, host, site, decide }: HidePartProps) {
  const [Dialog, setDialog] = useState<ComponentType<HidePartDialogProps> | null>(null);
  const open = async (): Promise<void> => {
    const { HidePartDialog } = await import('./hide-part-dialog');
    setDialog(() => HidePartDialog);
  };
  return (
    <>
      <Button label={i18n.t('sites.hideMore')} icon="hide" look="quiet" size="small" onClick={open} />
      {Dialog && (
        <Dialog
          tree={article.content.tree}
          host={host}
          onHide={(rule) => decide(() => site.hide(article, rule), i18n.t('sites.hidden', [host]))}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}
