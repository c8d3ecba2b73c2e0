import {
  ALargeSmall,
  Archive,
  ArchiveRestore,
  ArrowLeft,
  Bookmark,
  BookmarkCheck,
  BookOpen,
  Check,
  CheckCheck,
  ChevronDown,
  ChevronRight,
  CircleAlert,
  Copy,
  CornerDownLeft,
  Download,
  Ellipsis,
  ExternalLink,
  Eye,
  EyeOff,
  FileUp,
  type IconNode,
  Library,
  Link,
  List,
  Maximize2,
  PanelRight,
  Pause,
  Pencil,
  Play,
  Printer,
  Quote,
  RotateCw,
  Search,
  Settings,
  SkipBack,
  SkipForward,
  Tag,
  Trash2,
  Undo2,
  Users,
  Volume2,
  X,
} from 'lucide';
import { h } from 'preact';

const ICONS = {
  alert: CircleAlert,
  archive: Archive,
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
  library: Library,
  link: Link,
  list: List,
  more: Ellipsis,
  next: SkipForward,
  'open-tab': Maximize2,
  panel: PanelRight,
  'mark-read': CheckCheck,
  pause: Pause,
  people: Users,
  play: Play,
  previous: SkipBack,
  print: Printer,
  quote: Quote,
  read: BookOpen,
  reload: RotateCw,
  return: CornerDownLeft,
  save: Bookmark,
  saved: BookmarkCheck,
  search: Search,
  settings: Settings,
  show: Eye,
  speak: Volume2,
  tag: Tag,
  typography: ALargeSmall,
  unarchive: ArchiveRestore,
  undo: Undo2,
} as const satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

/** A decorative icon of the lucide set; what it means stands in the text or name beside it. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {ICONS[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
