import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import './button.css';

interface ButtonProps {
  /** The visible text; with `iconOnly` the accessible name and tooltip. */
  label: string;
  icon?: IconName | IconNode;
  iconOnly?: boolean;
  look?: 'primary' | 'plain' | 'quiet';
  size?: 'normal' | 'small';
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  /** Id of the element that it opens. */
  controls?: string;
  children?: ComponentChildren;
  onClick: (event: MouseEvent) => void;
}

export function Button({ label, icon, iconOnly = false, look = 'plain', size, children, ...rest }: ButtonProps) {
  const { disabled, pressed, expanded, controls, onClick } = rest;
  return (
    <button
      type="button"
      class="button"
      data-look={look}
      data-size={size}
      data-icon-only={iconOnly || undefined}
      aria-label={iconOnly ? label : undefined}
      title={iconOnly ? label : undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      // Unlike `disabled`, this leaves the keyboard where it is.
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {icon && <Icon name={icon} size={size === 'small' ? 14 : 18} />}
      {!iconOnly && label}
      {children}
    </button>
  );
}
