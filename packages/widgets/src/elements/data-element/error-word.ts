import type { SatuErrorCode } from '@satudata/client';
import type { Word } from '../../locale/words.js';
import type { FrameWord } from './frame.words.js';

/** What a reader is told for each code. */
export const errorWords: Readonly<Record<SatuErrorCode, FrameWord | Word>> = {
  aborted: 'loading',
  offline: 'offline',
  network: 'network',
  timeout: 'timeout',
  'blocked-by-cors': 'cors',
  'captive-portal': 'captive',
  maintenance: 'maintenance',
  'not-found': 'gone',
  forbidden: 'private',
  'rate-limited': 'rate',
  'invalid-query': 'config',
  'invalid-config': 'config',
  'unknown-field': 'schema',
  'unexpected-shape': 'format',
  'not-json': 'format',
  'too-large': 'tooLarge',
  'portal-error': 'server',
  unsupported: 'unsupported',
  integrity: 'format',
};
