import type { ComponentChildren, Ref, TargetedToggleEvent } from 'preact';
import './popover-button.css';

interface PopoverButtonProps {
  /** Of the panel; one for the whole page. */
  id: string;
  /** Name of the button and of what it opens. */
  label: string;
  icon: ComponentChildren;
  /** The panel's element: `nav` where it leads to places of the page. */
  as?: 'section' | 'nav';
  /** Class for the panel's own look. */
  class?: string;
  panelRef?: Ref<HTMLElement>;
  /** The panel is about to open: what it takes may load now. */
  onPress?: () => void;
  /** The panel is open and can take the focus. */
  onOpen?: (panel: HTMLElement) => void;
  children: ComponentChildren;
}

/** A button of the bar and the panel that it opens; the browser closes it with Escape or a click elsewhere. */
export function PopoverButton(props: PopoverButtonProps) {
  const { id, label, icon, as: Panel = 'section', class: look = '', panelRef, onPress, onOpen, children } = props;
  const onToggle = ({ newState, currentTarget }: TargetedToggleEvent<HTMLElement>): void => {
    if (newState === 'open') onOpen?.(currentTarget);
  };
  return (
    <>
      <button
        type="button"
        class="button"
        data-look="quiet"
        data-icon-only
        aria-label={label}
        title={label}
        popovertarget={id}
        onClick={onPress}
      >
        {icon}
      </button>
      <Panel
        id={id}
        ref={panelRef ?? null}
        class={`popover ${look}`}
        popover="auto"
        aria-label={label}
        onToggle={onToggle}
      >
        {children}
      </Panel>
    </>
  );
}
