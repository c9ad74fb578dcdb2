import { toVideoId } from '@/core/video-id';
import { renderPage } from '@/ui/pages/render-page';
import { PopupApp } from '@/ui/popup/popup-app';
import '@/ui/theme.css';
import '@/ui/parts/parts.css';
import '@/ui/pages/page.css';
import '@/ui/summary/summary.css';
import '@/ui/popup/popup.css';

const asked = toVideoId(new URLSearchParams(location.search).get('video'));

renderPage(<PopupApp asked={asked} />);
