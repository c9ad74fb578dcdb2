import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { toVideoId, type VideoId } from '@/core/video-id';
import { readEvidence, Unusable, type Evidence } from './probe/evidence.ts';
import { probe } from './probe/findings.ts';
import { reportText } from './probe/report-text.ts';

const USAGE =
  'probe takes one saved watch page (.html) or one network log (.har), with --video ID if it holds several';
const MAX_BYTES = 400_000_000;

/** Stops with exit code 2 and one line that says what was being read, what is wrong, what helps. */
function refuse(what: string): never {
  process.stderr.write(`${what.replace(/\s+/g, ' ')}\n`);
  process.exit(2);
}

function askedFor(): { file: string; videoId: VideoId | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { video: { type: 'string' } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return refuse(`${USAGE}.`);
    const videoId = toVideoId(values.video);
    if (values.video !== undefined && !videoId) {
      refuse(
        `${file} was not read: --video ${values.video} is not a video id: it takes 11 letters, digits, _ or -. ${USAGE}.`,
      );
    }
    return { file, videoId };
  } catch (error) {
    return refuse(`${(error as Error).message}. ${USAGE}.`);
  }
}

function textOf(file: string): string {
  try {
    if (statSync(file).size > MAX_BYTES) {
      refuse(`${file} is larger than ${MAX_BYTES / 1e6} MB; record a shorter log. ${USAGE}.`);
    }
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return refuse(`${file} could not be opened (${code}). ${USAGE}.`);
  }
}

function evidenceIn(file: string, videoId: VideoId | undefined): Evidence {
  try {
    return readEvidence(textOf(file), videoId);
  } catch (error) {
    if (error instanceof Unusable) return refuse(`${file} ${error.message}. ${USAGE}.`);
    throw error;
  }
}

const { file, videoId } = askedFor();
const evidence = evidenceIn(file, videoId);
process.stdout.write(reportText(evidence, probe(evidence)));
