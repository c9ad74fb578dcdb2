import process from 'node:process';
import { runTool } from './run-tool.ts';

process.exit(runTool('wxt', ['build']));
