import { startPage } from '../../components/theme/start-page';

startPage();
