import { toVideoId } from '@/core/video-id';
import { renderPage } from '@/ui/pages/render-page';
import { TranscriptPage } from '@/ui/transcript/transcript-page';
import '@/ui/theme.css';
import '@/ui/parts/parts.css';
import '@/ui/pages/page.css';
import '@/ui/pages/frame.css';
import '@/ui/pages/long-page.css';
import '@/ui/library/library.css';
import '@/ui/library/marks.css';
import '@/ui/transcript/transcript.css';

const asked = toVideoId(new URLSearchParams(location.search).get('video'));

renderPage(<TranscriptPage asked={asked} />);
