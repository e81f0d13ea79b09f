import { startPage } from '../ui/start-page.ts';
import { WelcomePage } from './WelcomePage.tsx';

startPage(() => <WelcomePage />);
