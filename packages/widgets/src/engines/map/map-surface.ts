import { html, nothing, render } from 'lit';
import { at } from './at.js';
import { Clusters, type Mark } from './clusters.js';
import { listenToGestures } from './gestures.js';
import { type Label, placeLabels } from './labels.js';
import { mapStyles } from './map.styles.js';
import type { MapEngine, MapHost, MapScene, MapWord } from './map-engine.js';
import { renderGround, renderMarks, renderScale, renderTiles } from './map-parts.js';
import type { MapPoint } from './map-point.js';
import { type Flat, flatten } from './mercator.js';
import { scaleBar } from './scale-bar.js';
import { tilesOf } from './tiles.js';
import { boundsOf, FARTHEST_ZOOM, fitted, NEAREST_ZOOM, panned, resized, toWindow, type View, zoomed } from './view.js';

// Pixels drawn beyond the window, so that a short drag only has to move what is there.
const MARGIN = 160;
const GLIDE = 220;
const HINT = 1_600;
const KEY_PAN = 100;

const directions: Readonly<Record<string, readonly [number, number, MapWord]>> = {
  ArrowLeft: [KEY_PAN, 0, 'west'],
  ArrowRight: [-KEY_PAN, 0, 'east'],
  ArrowUp: [0, KEY_PAN, 'north'],
  ArrowDown: [0, -KEY_PAN, 'south'],
};

/** A map in HTML and SVG: no WebGL, no worker, and no tiles unless the page names some. */
export class MapSurface implements MapEngine {
  readonly #box: HTMLElement;
  readonly #root: Document | ShadowRoot;
  readonly #host: MapHost;
  readonly #observer: ResizeObserver;
  #scene: MapScene = { points: [], framing: '', selected: undefined, here: undefined, tiles: '', attribution: '' };
  #clusters = new Clusters([]);
  #flat: readonly Flat[] = [];
  #areas: readonly { readonly text: string; readonly center: Flat }[] = [];
  #view: View | undefined;
  #drawn: View | undefined;
  #marks: readonly Mark[] = [];
  #stop: string | undefined;
  #hint: MapWord | undefined;
  #tileFailures = 0;
  #moved = false;
  #frame = 0;
  #glide = 0;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #unlisten: (() => void) | undefined;

  constructor(box: HTMLElement, host: MapHost) {
    this.#box = box;
    this.#host = host;
    this.#root = box.getRootNode() as Document | ShadowRoot;
    const sheet = mapStyles.styleSheet;
    if (sheet !== undefined && !this.#root.adoptedStyleSheets.includes(sheet))
      this.#root.adoptedStyleSheets.push(sheet);
    this.#observer = new ResizeObserver(() => this.#resize());
    this.#observer.observe(box);
  }

  update(scene: MapScene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (scene.points !== before.points) {
      this.#clusters = new Clusters(scene.points);
      this.#flat = scene.points.map((point) => flatten(point.latitude, point.longitude));
      this.#areas = this.#areasOf(scene.points);
      // Rows that change or come in later must not carry off a reader who has moved the map.
      if (this.#view !== undefined && (scene.framing !== before.framing || !this.#moved)) this.fit();
    }
    if (scene.tiles !== before.tiles) this.#tileFailures = 0;
    this.#draw();
  }

  show(id: string): void {
    const index = this.#scene.points.findIndex((point) => point.id === id);
    const center = this.#flat[index];
    if (center === undefined || this.#view === undefined) return;
    let zoom = Math.max(15, this.#view.zoom);
    const alone = (view: View): boolean => this.#clusters.marksOf(view).some((mark) => mark.key === id);
    while (zoom < NEAREST_ZOOM && !alone({ ...this.#view, center, zoom })) zoom += 1;
    this.#stop = id;
    this.#moved = true;
    this.#move({ ...this.#view, center, zoom }, true);
  }

  fit(): void {
    this.#moved = false;
    if (this.#view !== undefined) this.#move(fitted(this.#flat, this.#view), true);
  }

  focus(id?: string): void {
    const mark = id === undefined ? null : this.#button(id);
    (mark ?? this.#viewport)?.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#unlisten?.();
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#glide);
    clearTimeout(this.#hintTimer);
    render(nothing, this.#box);
  }

  get #viewport(): HTMLElement | null {
    return this.#box.querySelector('.viewport');
  }

  #button(key: string): HTMLElement | null {
    return [...this.#box.querySelectorAll<HTMLElement>('.mark')].find((mark) => mark.dataset['key'] === key) ?? null;
  }

  #areasOf(points: readonly MapPoint[]): readonly { readonly text: string; readonly center: Flat }[] {
    const sums = new Map<string, { x: number; y: number; count: number }>();
    points.forEach(({ area }, index) => {
      const flat = this.#flat[index];
      if (area === undefined || flat === undefined) return;
      const sum = sums.get(area) ?? { x: 0, y: 0, count: 0 };
      sums.set(area, { x: sum.x + flat.x, y: sum.y + flat.y, count: sum.count + 1 });
    });
    return [...sums].map(([text, { x, y, count }]) => ({ text, center: { x: x / count, y: y / count } }));
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#box;
    if (width === 0 || height === 0) return;
    this.#view = this.#view === undefined ? fitted(this.#flat, { width, height }) : resized(this.#view, width, height);
    this.#draw();
  }

  #move(view: View, softly = false): void {
    cancelAnimationFrame(this.#glide);
    const from = this.#view;
    if (!softly || from === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#view = view;
      this.#schedule();
      return;
    }
    const start = performance.now();
    const step = (now: number): void => {
      const part = Math.min(1, Math.max(0, (now - start) / GLIDE));
      const eased = 1 - (1 - part) ** 3;
      const mix = (a: number, b: number): number => a + (b - a) * eased;
      this.#view = {
        ...view,
        zoom: mix(from.zoom, view.zoom),
        center: { x: mix(from.center.x, view.center.x), y: mix(from.center.y, view.center.y) },
      };
      this.#draw();
      if (part < 1) this.#glide = requestAnimationFrame(step);
    };
    this.#glide = requestAnimationFrame(step);
  }

  #schedule(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#redraw());
  }

  // While what is drawn reaches far enough, a drag only moves it.
  #redraw(): void {
    const [view, drawn] = [this.#view, this.#drawn];
    const pane = this.#box.querySelector<HTMLElement>('.pane');
    if (view === undefined || drawn === undefined || pane === null || view.zoom !== drawn.zoom) {
      this.#draw();
      return;
    }
    const { x, y } = toWindow(view, drawn.center);
    const [dx, dy] = [x - view.width / 2, y - view.height / 2];
    if (Math.abs(dx) > MARGIN * 0.8 || Math.abs(dy) > MARGIN * 0.8 || view.width !== drawn.width) {
      this.#draw();
      return;
    }
    pane.style.setProperty('transform', `translate(${dx}px,${dy}px)`);
  }

  #draw(): void {
    const view = this.#view;
    if (view === undefined) return;
    const focused = (this.#root.activeElement as HTMLElement | null)?.dataset['key'];
    this.#drawn = view;
    this.#marks = this.#clusters.marksOf(view, MARGIN);
    if (!this.#marks.some((mark) => mark.key === this.#stop)) {
      this.#stop = (
        this.#marks.find((mark) => mark.key === this.#scene.selected) ??
        this.#visible()[0] ??
        this.#marks[0]
      )?.key;
    }
    render(this.#template(view), this.#box, { host: this });
    this.#box.querySelector<HTMLElement>('.pane')?.style.setProperty('transform', 'none');
    if (this.#unlisten === undefined) this.#listen();
    if (focused !== undefined && (this.#root.activeElement as HTMLElement | null)?.dataset['key'] !== focused) {
      this.focus(focused);
    }
  }

  #visible(): readonly Mark[] {
    if (this.#view === undefined) return [];
    const [west, south, east, north] = boundsOf(this.#view);
    return this.#marks.filter(
      ({ latitude, longitude }) => longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    );
  }

  #labels(view: View): readonly Label[] {
    const spot = (flat: Flat): Flat => toWindow(view, flat);
    const marks = this.#marks.map((mark) => spot(flatten(mark.latitude, mark.longitude)));
    return placeLabels(
      this.#areas.map(({ text, center }) => ({ text, ...spot(center) })),
      marks,
      view,
    );
  }

  #template(view: View): unknown {
    const { points: _, selected, here, tiles, attribution } = this.#scene;
    const host = this.#host;
    const bar = scaleBar(view);
    const tiled = tiles !== '';
    const dense = globalThis.devicePixelRatio > 1.5;
    const reader = here === undefined ? undefined : toWindow(view, flatten(here.latitude, here.longitude));
    const button = (word: MapWord, path: string, press: () => void, disabled = false): unknown => html`<button
      type="button"
      aria-label=${host.say(word)}
      title=${host.say(word)}
      ?disabled=${disabled}
      @click=${press}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
    </button>`;
    return html`<div
        class="viewport"
        part="map"
        role="group"
        tabindex="0"
        aria-label=${host.say('map')}
        aria-describedby="map-keys"
      >
        <div class="pane">
          ${tiled ? renderTiles(tilesOf(view, tiles, dense), () => this.#tileFailed()) : nothing}
          ${renderGround(view, MARGIN, this.#flat, tiled ? [] : this.#labels(view), tiled)}
          ${renderMarks({ view, marks: this.#marks, selected, stop: this.#stop, host, formatCount: String })}
          ${reader === undefined ? nothing : html`<div class="here" ${at(reader.x, reader.y)}></div>`}
        </div>
        <p class="hint" aria-hidden="true" ?hidden=${this.#hint === undefined}>
          ${this.#hint === undefined ? nothing : host.say(this.#hint)}
        </p>
      </div>
      <p id="map-keys" hidden>${host.say('mapKeys')}</p>
      <div class="controls">
        ${button('zoomIn', 'M12 5v14M5 12h14', () => this.#step(1), view.zoom >= NEAREST_ZOOM)}
        ${button('zoomOut', 'M5 12h14', () => this.#step(-1), view.zoom <= FARTHEST_ZOOM)}
        ${button('wholeMap', 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5', () => this.fit())}
      </div>
      <div class="bottom">
        ${this.#tileFailures > 3 ? html`<p class="tiles-failed">${host.say('tilesFailed')}</p>` : nothing}
        ${attribution === '' || !tiled ? nothing : html`<p class="attribution">${attribution}</p>`}
        ${renderScale(bar, host.formatDistance(bar.metres))}
      </div>`;
  }

  #listen(): void {
    const viewport = this.#viewport;
    if (viewport === null) return;
    const stopGestures = listenToGestures(viewport, {
      pan: (dx, dy) => this.#pan(dx, dy),
      zoom: (levels, point) => {
        this.#moved = true;
        if (this.#view !== undefined) this.#move(zoomed(this.#view, this.#view.zoom + levels, point));
      },
      step: (point) => this.#step(1, point),
      refused: (by) => this.#showHint(by === 'touch' ? 'gesture' : 'gestureWheel'),
    });
    const click = (event: Event): void => {
      const mark = (event.target as Element | null)?.closest<HTMLElement>('.mark');
      const found = this.#marks.find(({ key }) => key === mark?.dataset['key']);
      if (found !== undefined) this.#press(found);
    };
    const keydown = (event: KeyboardEvent): void => this.#key(event);
    const focusin = (event: Event): void => {
      const key = (event.target as HTMLElement | null)?.dataset['key'];
      if (key === undefined) return;
      if (key !== this.#stop) {
        this.#stop = key;
        this.#draw();
      }
      this.#bringIn(key);
    };
    viewport.addEventListener('click', click);
    viewport.addEventListener('keydown', keydown);
    viewport.addEventListener('focusin', focusin);
    this.#unlisten = () => {
      stopGestures();
      viewport.removeEventListener('click', click);
      viewport.removeEventListener('keydown', keydown);
      viewport.removeEventListener('focusin', focusin);
    };
  }

  #pan(dx: number, dy: number): void {
    this.#moved = true;
    if (this.#view !== undefined) this.#move(panned(this.#view, dx, dy));
  }

  // What has the focus must be seen; the map's box does not scroll.
  #bringIn(key: string): void {
    const mark = this.#marks.find((other) => other.key === key);
    if (mark === undefined || this.#view === undefined || this.#visible().includes(mark)) return;
    this.#move({ ...this.#view, center: flatten(mark.latitude, mark.longitude) });
  }

  #step(levels: number, point?: Flat): void {
    this.#moved = true;
    if (this.#view !== undefined) this.#move(zoomed(this.#view, Math.round(this.#view.zoom + levels), point), true);
  }

  #press(mark: Mark): void {
    if (mark.point !== undefined) this.#host.select(mark.point.id);
    if (mark.cluster === undefined || this.#view === undefined) return;
    const inside = this.#clusters.pointsOf(mark.cluster);
    const zoom = this.#clusters.zoomOf(mark.cluster);
    if (zoom === undefined) {
      this.#host.gather(inside.map(({ id }) => id));
      return;
    }
    this.#stop = inside[0]?.id;
    this.#moved = true;
    this.#viewport?.focus({ preventScroll: true });
    this.#move(
      { ...this.#view, center: flatten(mark.latitude, mark.longitude), zoom: Math.max(zoom, this.#view.zoom + 1) },
      true,
    );
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = (event.target as HTMLElement).dataset['key'];
    const direction = directions[event.key];
    if (event.key === '+' || event.key === '=') this.#step(1);
    else if (event.key === '-') this.#step(-1);
    else if (event.key === '0') this.fit();
    else if (key !== undefined && event.key === 'Escape') this.focus();
    else if (key !== undefined && (direction !== undefined || event.key === 'Home' || event.key === 'End')) {
      this.#walk(key, event.key);
    } else if (direction !== undefined) {
      const [dx, dy, word] = direction;
      this.#pan(dx, dy);
      const n = this.#visible().reduce((sum, mark) => sum + mark.count, 0);
      this.#host.announce(this.#host.say('moved', { direction: this.#host.say(word), n }));
    } else return;
    event.preventDefault();
    if (key !== undefined && event.key === 'Escape') event.stopPropagation();
  }

  // Marks are walked in the order of the list.
  #walk(key: string, pressed: string): void {
    const marks = this.#visible();
    const index = marks.findIndex((mark) => mark.key === key);
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
    const to =
      pressed === 'Home'
        ? 0
        : pressed === 'End'
          ? marks.length - 1
          : (index + (steps[pressed] ?? 0) + marks.length) % marks.length;
    const next = marks[to];
    if (next !== undefined) this.#button(next.key)?.focus({ preventScroll: true });
  }

  #tileFailed(): void {
    this.#tileFailures += 1;
    if (this.#tileFailures === 4) this.#draw();
  }

  #showHint(word: MapWord): void {
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => {
      this.#hint = undefined;
      this.#draw();
    }, HINT);
    if (this.#hint === word) return;
    this.#hint = word;
    this.#draw();
  }
}
