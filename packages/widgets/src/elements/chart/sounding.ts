import type { Tone } from '../../shape/chart/tones.js';

export { tonesOf } from '../../shape/chart/tones.js';

/** Plays tones one after the other, softly. Gives what stops them; `ended` is called once, when they are over or stopped. */
export function playTones(tones: readonly Tone[], ended: () => void): () => void {
  const context = new AudioContext();
  const volume = context.createGain();
  volume.connect(context.destination);
  const source = context.createOscillator();
  source.connect(volume);
  const begin = context.currentTime + 0.05;
  volume.gain.setValueAtTime(0, begin);
  for (const { at, lasts, pitch } of tones) {
    const start = begin + at;
    source.frequency.setValueAtTime(pitch, start);
    // A tone that begins or ends at once would click.
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.15, start + lasts * 0.1);
    volume.gain.setValueAtTime(0.15, start + lasts * 0.75);
    volume.gain.linearRampToValueAtTime(0, start + lasts * 0.95);
  }
  const last = tones.at(-1);
  source.start(begin);
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    void context.close();
    ended();
  };
  // Where nothing can be heard, the clock of a context stands still.
  const timer = setTimeout(end, 100 + (last === undefined ? 0 : last.at + last.lasts) * 1_000);
  return end;
}
