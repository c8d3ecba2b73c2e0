import {
  ALargeSmall,
  ArrowLeft,
  Bookmark,
  BookmarkCheck,
  BookOpen,
  Check,
  ChevronDown,
  ChevronRight,
  CircleAlert,
  Copy,
  CornerDownLeft,
  Download,
  Ellipsis,
  ExternalLink,
  EyeOff,
  FileUp,
  Highlighter,
  type IconNode,
  ImageOff,
  Library,
  Link,
  List,
  Maximize2,
  PanelRight,
  Pencil,
  Printer,
  Quote,
  RotateCw,
  Settings,
  Trash2,
  Undo2,
  X,
} from 'lucide';

import { IconDrawing } from './icon-drawing';

const ICONS = {
  alert: CircleAlert,
  back: ArrowLeft,
  check: Check,
  close: X,
  collapsed: ChevronRight,
  copy: Copy,
  delete: Trash2,
  download: Download,
  edit: Pencil,
  expanded: ChevronDown,
  external: ExternalLink,
  hide: EyeOff,
  file: FileUp,
  highlight: Highlighter,
  library: Library,
  link: Link,
  list: List,
  more: Ellipsis,
  'open-tab': Maximize2,
  panel: PanelRight,
  'picture-missing': ImageOff,
  print: Printer,
  quote: Quote,
  read: BookOpen,
  reload: RotateCw,
  return: CornerDownLeft,
  save: Bookmark,
  saved: BookmarkCheck,
  settings: Settings,
  typography: ALargeSmall,
  undo: Undo2,
} as const satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

/**
 * A decorative icon of the lucide set; what it means stands in the text or name beside it.
 * @param name of an icon that several screens share, or the drawing of one that no other needs, so that the others do not
 *   carry it.
 */
export function Icon({ name, size }: { name: IconName | IconNode; size?: number }) {
  return <IconDrawing icon={typeof name === 'string' ? ICONS[name] : name} {...(size && { size })} />;
}
