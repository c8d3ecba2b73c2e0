import { render } from 'preact';
import { startPage } from '../../components/theme/start-page';
import { SidePanel } from './SidePanel';

render(<SidePanel />, startPage());
