import { renderPage } from '@/ui/pages/render-page';
import { WelcomePage } from '@/ui/welcome/welcome-page';
import '@/ui/theme.css';
import '@/ui/parts/parts.css';
import '@/ui/pages/page.css';
import '@/ui/pages/frame.css';
import '@/ui/welcome/welcome.css';

renderPage(<WelcomePage />);
