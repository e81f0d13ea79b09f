import { startPage } from '../ui/start-page.ts';
import { ComparePage } from './ComparePage.tsx';

startPage(() => <ComparePage />);
