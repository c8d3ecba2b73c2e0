import { render } from 'preact';
import { startPage } from '../../components/theme/start-page';
import { Options } from './Options';

render(<Options />, startPage());
