import { i18n } from '../../utils/i18n/i18n';
import { Logo } from '../ui/logo';
import './panel-invite.css';

/** Shown while the page beside the panel has not been lent to us. */
export function PanelInvite() {
  return (
    <section class="panel-invite" role="status">
      <Logo size={36} />
      <p>{i18n.t('panel.invite')}</p>
    </section>
  );
}
