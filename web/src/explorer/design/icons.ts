import {
  ArrowLeft,
  ArrowLeftRight,
  Ban,
  BookOpenText,
  Building2,
  CalendarDays,
  ChartColumn,
  ChevronDown,
  ChevronRight,
  Clock,
  Copy,
  Download,
  EyeOff,
  FileText,
  Group,
  Handshake,
  Hash,
  Keyboard,
  Languages,
  Lasso,
  MapPin,
  Maximize,
  Menu,
  Minus,
  Moon,
  Network,
  Pin,
  Plus,
  Quote,
  Redo2,
  Route,
  Save,
  Search,
  Sun,
  SunMoon,
  Table2,
  Terminal,
  TriangleAlert,
  Undo2,
  UserRound,
  X,
  type IconNode,
} from 'lucide';
import { svg, type TemplateResult } from 'lit';

/** The pictures in use, by what they stand for. A sort of entity has the same one everywhere. */
const ICONS = {
  UNION: Handshake,
  OTHER_ORGANIZATION: Building2,
  PERSON: UserRound,
  EVENT: CalendarDays,
  PLACE: MapPin,
  TOPIC: Hash,
  ARTICLE: FileText,
  search: Search,
  graph: Network,
  paths: Route,
  timeline: Clock,
  hierarchy: BookOpenText,
  dashboard: ChartColumn,
  graphiql: Terminal,
  language: Languages,
  light: Sun,
  dark: Moon,
  system: SunMoon,
  menu: Menu,
  keyboard: Keyboard,
  quote: Quote,
  copy: Copy,
  download: Download,
  save: Save,
  undo: Undo2,
  redo: Redo2,
  back: ArrowLeft,
  table: Table2,
  open: ChevronRight,
  down: ChevronDown,
  close: X,
  swap: ArrowLeftRight,
  exclude: Ban,
  warning: TriangleAlert,
  expand: Plus,
  collapse: Minus,
  hide: EyeOff,
  pin: Pin,
  group: Group,
  lasso: Lasso,
  fit: Maximize,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;

/** The parts of an icon on a 24 by 24 grid, drawn by lines of width 2. */
export function iconNode(name: IconName): IconNode {
  return ICONS[name];
}

/** The icon as SVG of the size of the text around it; it says nothing to screen readers. */
export function icon(name: IconName): TemplateResult {
  return svg`<svg class="icon" width="1.15em" height="1.15em" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${ICONS[name].map(part)}</svg>` as TemplateResult;
}

function part([tag, attributes]: IconNode[number]): unknown {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, String(value));
  }
  return element;
}
