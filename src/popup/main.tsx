import { startPage } from '../ui/start-page.ts';
import { Popup } from './Popup.tsx';

startPage(() => <Popup />);
