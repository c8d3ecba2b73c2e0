import { useCallback, useRef, useState } from 'preact/hooks';
import type { Metadata } from '../../utils/article/metadata';
import type { Section } from '../../utils/content/outline';
import { scrollBehavior } from '../../utils/highlight/scroll-behavior';
import { i18n } from '../../utils/i18n/i18n';
import { inLanguage } from '../article/in-language';
import { Icon } from '../ui/icon';
import { PopoverButton } from '../ui/popover-button';
import { lastAbove } from './last-above';
import { useScrollFrame } from './use-scroll-frame';
import './contents-menu.css';

/** A heading counts as reached once it is this near to the window's upper edge: below the bar, with some room. */
const REACHED = 96;

/** Levels that are set in; deeper ones stand with the last. */
const DEEPEST = 4;

interface ContentsMenuProps {
  sections: readonly Section[];
  /** Of the article: its headings are in its language. */
  metadata: Metadata;
}

/** The table of contents: a list that opens from the bar, with the section that is being read marked. */
export function ContentsMenu({ sections, metadata }: ContentsMenuProps) {
  const menu = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState(-1);
  const look = useCallback(() => {
    if (menu.current?.matches(':popover-open')) setCurrent(currentSection(sections));
  }, [sections]);
  useScrollFrame(look);
  const onOpen = (panel: HTMLElement): void => {
    look();
    focusLink(panel, currentSection(sections));
  };
  const goTo = (event: MouseEvent, id: string): void => {
    event.preventDefault();
    menu.current?.hidePopover();
    leadTo(id);
  };
  const label = i18n.t('helps.contents');
  return (
    <PopoverButton
      id="contents-menu"
      label={label}
      icon={<Icon name="list" />}
      as="nav"
      class="contents-menu"
      panelRef={menu}
      onOpen={onOpen}
    >
      <h2>{label}</h2>
      <ol>
        {sections.map(({ id, level, title }, index) => (
          <li key={id} style={{ '--level': Math.min(level, DEEPEST) - 1 }}>
            <a
              {...inLanguage(metadata)}
              href={`#${id}`}
              aria-current={index === current ? 'location' : undefined}
              onClick={(event) => goTo(event, id)}
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </PopoverButton>
  );
}

/** The keyboard goes on from the section that is being read. */
function focusLink(menu: HTMLElement, index: number): void {
  const link = menu.querySelectorAll('a')[Math.max(0, index)];
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'nearest' });
}

function currentSection(sections: readonly Section[]): number {
  const topOf = (index: number): number =>
    document.getElementById(sections[index]?.id ?? '')?.getBoundingClientRect().top ?? 0;
  return lastAbove(sections.length, topOf, REACHED);
}

/** Goes to a heading; the keyboard and the screen reader go on from there. */
function leadTo(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start', behavior: scrollBehavior(heading.getBoundingClientRect().top) });
}
