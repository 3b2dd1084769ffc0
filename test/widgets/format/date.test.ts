import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate, formatIso, formatMoment, formatTime } from '../../../packages/widgets/src/format/date.js';

const moment = new Date('2026-01-01T06:05:00Z');

describe('dates', () => {
  it('writes a day without a leading zero', () => {
    assert.equal(formatDate(moment, 'id', 'Asia/Jakarta'), '1 Jan 2026');
    assert.equal(formatDate(moment, 'en', 'Asia/Jakarta'), '1 Jan 2026');
  });

  it('writes the clock with its zone, with a dot in Indonesian and a colon in English', () => {
    assert.equal(formatTime(moment, 'id', 'Asia/Jakarta'), '13.05 WIB');
    assert.equal(formatTime(moment, 'en', 'Asia/Jakarta'), '13:05 WIB');
    assert.equal(formatTime(moment, 'en', 'Asia/Makassar'), '14:05 WITA');
    assert.equal(formatTime(moment, 'id', 'Asia/Jayapura'), '15.05 WIT');
  });

  it('writes a moment as people say it', () => {
    assert.equal(formatMoment(moment, 'id', 'Asia/Jakarta'), '1 Jan 2026 pukul 13.05 WIB');
    assert.equal(formatMoment(moment, 'en', 'Asia/Jakarta'), '1 Jan 2026, 13:05 WIB');
  });
});

describe('formatIso', () => {
  it('writes a day as that day, whatever the zone of the reader', () => {
    assert.equal(formatIso('2025-12-31', 'id', 'Pacific/Auckland'), '31 Des 2025');
  });

  it('keeps a moment without a zone as the publisher wrote it and claims no zone', () => {
    assert.equal(formatIso('2026-04-13T08:30:00', 'id', 'Asia/Jayapura'), '13 Apr 2026 pukul 08.30');
    assert.equal(formatIso('2026-04-13T00:00:00.000', 'en'), '13 Apr 2026');
  });

  it('moves a moment with a zone to the reader', () => {
    assert.equal(formatIso('2026-04-13T01:30:00+00:00', 'id', 'Asia/Jakarta'), '13 Apr 2026 pukul 08.30 WIB');
  });

  it('leaves text alone that is no date, and dates that do not exist', () => {
    for (const text of ['kemarin', '', '31/12/2023', '2023-99-99', '2023-13-01T10:00:00']) {
      assert.equal(formatIso(text, 'id'), text);
    }
  });
});
