import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface OptionsSectionProps {
  title: string;
  text?: string;
  /** Over the whole width. */
  wide?: boolean;
  children: ComponentChildren;
}

/** One subject of the settings. */
export function OptionsSection({ title, text, wide = false, children }: OptionsSectionProps) {
  const id = useId();
  return (
    <section class="options__section" data-wide={wide || undefined} aria-labelledby={id}>
      <div class="options__intro">
        <h2 id={id}>{title}</h2>
        {text && <p class="options__hint">{text}</p>}
      </div>
      <div class="options__content">{children}</div>
    </section>
  );
}
