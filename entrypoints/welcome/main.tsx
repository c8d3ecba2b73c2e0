import { render } from 'preact';
import { startPage } from '../../components/theme/start-page';
import { Welcome } from './Welcome';

render(<Welcome />, startPage());
