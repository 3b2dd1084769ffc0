import { html, nothing, render } from 'lit';
import { type AreaName, areaNames } from './area-names.js';
import { at } from './at.js';
import { Camera } from './camera.js';
import { renderControls, renderTileNote } from './controls.js';
import { FlatPoints, flatPoints } from './flat-points.js';
import { FullScreen } from './full-screen.js';
import { listenToGestures } from './gestures.js';
import { Ground } from './ground.js';
import { Hint } from './hint.js';
import { type Label, placeLabels } from './labels.js';
import { mapStyles } from './map.styles.js';
import type { MapEngine, MapHost, MapScene } from './map-engine.js';
import { renderGround, renderMarks, renderNames, renderScale, renderTiles } from './map-parts.js';
import type { Mark, MarkIndex } from './mark-index.js';
import { type Flat, flatten } from './mercator.js';
import { scaleBar } from './scale-bar.js';
import { TileWatch } from './tile-watch.js';
import { tilesOf } from './tiles.js';
import { boundsOf, fitted, NEAREST_ZOOM, panned, resized, toWindow, type View, zoomed } from './view.js';
import { pressKey } from './walk.js';

// Pixels drawn beyond the window, so that a short drag only has to move what is there.
const MARGIN = 160;
const WIDE = 560;
/** Width of the buttons. */
const BUTTONS = 52;
const noPoints = new FlatPoints([]);

/** A map in HTML and SVG: no WebGL, no worker, and no tiles unless the page names some. */
export class MapSurface implements MapEngine {
  readonly #box: HTMLElement;
  readonly #root: Document | ShadowRoot;
  readonly #host: MapHost;
  readonly #observer: ResizeObserver;
  readonly #camera = new Camera(() => this.#redraw());
  readonly #hint = new Hint(() => this.#draw());
  readonly #watch = new TileWatch(() => this.#draw());
  readonly #ground = new Ground(() => this.#draw());
  readonly #screen = new FullScreen(
    () => this.#box.parentElement,
    () => this.#draw(),
  );
  #scene: MapScene | undefined;
  #index: MarkIndex | undefined;
  #flat: FlatPoints = noPoints;
  #areas: readonly AreaName[] = [];
  #drawn: View | undefined;
  #marks: readonly Mark[] = [];
  #stop: string | undefined;
  #moved = false;
  // Asked for before the map had a size or its points.
  #awaited: string | undefined;
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
    const { points, index, layers, framing } = scene;
    if (points !== before?.points || index !== before.index) {
      this.#index = index(points);
      this.#flat = flatPoints(points);
      this.#areas = areaNames(points);
    }
    // Rows that change or come in later must not carry off a reader who has moved the map.
    const other =
      points !== before?.points || layers.length !== before?.layers.length || scene.extent !== before?.extent;
    if (other && (framing !== before?.framing || !this.#moved)) this.fit();
    this.#watch.follow(scene.tiles);
    this.#draw();
    this.#showAwaited();
  }

  show(id: string): void {
    const index = this.#scene?.points.findIndex((point) => point.id === id) ?? -1;
    const { view } = this.#camera;
    if (index < 0 || view === undefined) {
      this.#awaited = id;
      return;
    }
    const center = this.#flat.at(index);
    // Where nothing is grouped, what can be seen already stays where it is.
    if (this.#scene?.dots !== true && this.#visible().some((mark) => mark.key === id)) return;
    let zoom = Math.max(this.#scene?.dots === true ? 15 : 0, view.zoom);
    const alone = (there: View): boolean => this.#index?.marksOf(there).some((mark) => mark.key === id) === true;
    while (zoom < NEAREST_ZOOM && !alone({ ...view, center, zoom })) zoom += 1;
    this.#stop = id;
    this.#moved = true;
    // A panel covers the left of a wide map.
    this.#camera.glide(panned({ ...view, center, zoom }, view.width > WIDE ? view.width * 0.14 : 0, 0));
  }

  fit(): void {
    this.#moved = false;
    if (this.#camera.view !== undefined) this.#camera.glide(this.#whole(this.#camera.view));
  }

  focus(id?: string): void {
    const mark = id === undefined ? null : this.#button(id);
    (mark ?? this.#viewport)?.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#unlisten?.();
    for (const part of [this.#camera, this.#hint, this.#watch, this.#ground, this.#screen]) part.stop();
    this.#scene = undefined;
    render(nothing, this.#box);
  }

  get #extent(): readonly Flat[] {
    const { extent, layers = [] } = this.#scene ?? {};
    if (extent !== undefined) return [flatten(extent.north, extent.west), flatten(extent.south, extent.east)];
    return [...this.#flat.corners, ...layers.flatMap((layer) => layer.extent)];
  }

  // All of it, beside the buttons, which lie over the right edge.
  #whole({ width, height }: { readonly width: number; readonly height: number }): View {
    const room = { width: Math.max(1, width - BUTTONS), height };
    const view = fitted(this.#extent, room, width < WIDE ? { padding: 32 } : {});
    return panned({ ...view, width }, -BUTTONS / 2, 0);
  }

  get #viewport(): HTMLElement | null {
    return this.#box.querySelector('.viewport');
  }

  #button(key: string): HTMLElement | null {
    return [...this.#box.querySelectorAll<HTMLElement>('.mark')].find((mark) => mark.dataset['key'] === key) ?? null;
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#box;
    if (width === 0 || height === 0 || this.#scene === undefined) return;
    const { view } = this.#camera;
    const kept = view !== undefined && this.#moved;
    this.#camera.jump(kept ? resized(view, width, height) : this.#whole({ width, height }));
    this.#draw();
    this.#showAwaited();
  }

  #showAwaited(): void {
    const id = this.#awaited;
    if (id === undefined || this.#camera.view === undefined) return;
    if (this.#scene?.points.some((point) => point.id === id) !== true) return;
    this.#awaited = undefined;
    this.show(id);
  }

  // While what is drawn reaches far enough, a drag only moves it.
  #redraw(): void {
    const [{ view }, drawn] = [this.#camera, this.#drawn];
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
    this.#layGround(view);
  }

  #draw(): void {
    const { view } = this.#camera;
    if (view === undefined || this.#scene === undefined) return;
    const focused = (this.#root.activeElement as HTMLElement | null)?.dataset['key'];
    this.#drawn = view;
    this.#marks = this.#index?.marksOf(view, MARGIN) ?? [];
    if (!this.#marks.some((mark) => mark.key === this.#stop)) {
      const { selected } = this.#scene;
      const chosen = this.#marks.find((mark) => mark.key === selected);
      this.#stop = (chosen ?? this.#visible()[0] ?? this.#marks[0])?.key;
    }
    render(this.#template(view, this.#scene), this.#box, { host: this });
    this.#box.querySelector<HTMLElement>('.pane')?.style.setProperty('transform', 'none');
    this.#layGround(view);
    if (this.#unlisten === undefined) this.#listen();
    if (focused !== undefined && (this.#root.activeElement as HTMLElement | null)?.dataset['key'] !== focused) {
      this.focus(focused);
    }
  }

  #layGround(view: View): void {
    const [west, south, east, north] = boundsOf(view);
    this.#host.viewed?.({ south, north, west, east });
    this.#ground.show(this.#box.querySelector<HTMLElement>('.base'), view);
  }

  #visible(): readonly Mark[] {
    const { view } = this.#camera;
    if (view === undefined) return [];
    const [west, south, east, north] = boundsOf(view);
    return this.#marks.filter(
      ({ latitude, longitude }) => longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    );
  }

  #labels(view: View): readonly Label[] {
    const spot = (flat: Flat): Flat => toWindow(view, flat);
    const marks = this.#scene?.dots === true ? this.#marks : [];
    return placeLabels(
      this.#areas.map(({ text, center }) => ({ text, ...spot(center) })),
      marks.map((mark) => spot(flatten(mark.latitude, mark.longitude))),
      view,
    );
  }

  #template(view: View, scene: MapScene): unknown {
    const { selected, here, tiles, attribution, shapes } = scene;
    const host = this.#host;
    const bar = scaleBar(view);
    const tiled = tiles !== '' && this.#watch.asks;
    const based = tiles === '' && this.#ground.lies;
    const covered = tiled || based;
    const maker = attribution === '' && based ? this.#ground.attribution : attribution;
    const dense = globalThis.devicePixelRatio > 1.5;
    const reader = here === undefined ? undefined : toWindow(view, flatten(here.latitude, here.longitude));
    return html`<div
        class="viewport"
        part="map"
        role="group"
        tabindex="0"
        aria-label=${host.say('map')}
        aria-describedby="map-keys"
      >
        ${based ? html`<div class="base" aria-hidden="true" inert></div>` : nothing}
        <div class="pane">
          ${tiled ? renderTiles(tilesOf(view, tiles, dense), this.#watch) : based ? nothing : renderGround(view, MARGIN, scene.dots ? this.#flat : undefined)}
          ${scene.layers.map((layer) => layer.draw(view, MARGIN, selected))}
          ${covered ? nothing : renderNames(view, this.#labels(view))}
          ${renderMarks({ view, marks: this.#marks, shapes, selected, stop: this.#stop, host, formatCount: (count) => host.formatCount?.(count) ?? String(count) })}
          ${reader === undefined ? nothing : html`<div class="here" ${at(reader.x, reader.y)}></div>`}
        </div>
        <p class="hint" aria-hidden="true" ?hidden=${this.#hint.word === undefined}>
          ${this.#hint.word === undefined ? nothing : host.say(this.#hint.word)}
        </p>
      </div>
      <p id="map-keys" hidden>${host.say('mapKeys')}</p>
      ${renderControls({
        host,
        zoom: view.zoom,
        step: (levels) => this.#step(levels),
        fit: () => this.fit(),
        fill: this.#screen.possible ? () => void this.#screen.toggle() : undefined,
        filled: this.#screen.on,
      })}
      <div class="bottom">
        ${renderTileNote(host, tiles === '' ? this.#ground : this.#watch)}
        ${maker === '' || !covered ? nothing : html`<p class="attribution">${maker}</p>`}
        ${renderScale(bar, host.formatDistance(bar.metres))}
      </div>`;
  }

  #listen(): void {
    const viewport = this.#viewport;
    if (viewport === null) return;
    const stopGestures = listenToGestures(viewport, {
      pan: (dx, dy) => this.#pan(dx, dy),
      fling: (vx, vy) => this.#camera.fling(vx, vy),
      hold: () => this.#camera.stop(),
      zoom: (levels, point) => {
        const { view } = this.#camera;
        this.#moved = true;
        if (view !== undefined) this.#camera.jump(zoomed(view, view.zoom + levels, point));
      },
      step: (point) => this.#step(1, point),
      refused: (by) => this.#hint.show(by === 'touch' ? 'gesture' : 'gestureWheel'),
    });
    const click = (event: MouseEvent): void => this.#click(event);
    const keydown = (event: KeyboardEvent): void =>
      pressKey(event, {
        host: this.#host,
        step: (levels) => this.#step(levels),
        fit: () => this.fit(),
        pan: (dx, dy) => this.#pan(dx, dy),
        visible: () => this.#visible(),
        focus: (key) => this.focus(key),
      });
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

  #click({ target, clientX, clientY }: MouseEvent): void {
    const mark = (target as Element | null)?.closest<HTMLElement>('.mark');
    const found = this.#marks.find(({ key }) => key === mark?.dataset['key']);
    const { view } = this.#camera;
    const box = this.#viewport?.getBoundingClientRect();
    if (found !== undefined) this.#press(found);
    if (found !== undefined || view === undefined || box === undefined) return;
    const point = { x: clientX - box.left, y: clientY - box.top };
    for (const layer of [...(this.#scene?.layers ?? [])].reverse()) {
      const hit = layer.hit?.(view, point);
      if (hit === undefined) continue;
      this.#host.select(hit);
      return;
    }
  }

  #pan(dx: number, dy: number): void {
    this.#moved = true;
    if (this.#camera.view !== undefined) this.#camera.jump(panned(this.#camera.view, dx, dy));
  }

  // What has the focus must be seen; the map's box does not scroll.
  #bringIn(key: string): void {
    const mark = this.#marks.find((other) => other.key === key);
    const { view } = this.#camera;
    if (mark === undefined || view === undefined || this.#visible().includes(mark)) return;
    this.#camera.jump({ ...view, center: flatten(mark.latitude, mark.longitude) });
  }

  #step(levels: number, point?: Flat): void {
    const { view } = this.#camera;
    this.#moved = true;
    if (view !== undefined) this.#camera.glide(zoomed(view, Math.round(view.zoom + levels), point));
  }

  #press(mark: Mark): void {
    const { view } = this.#camera;
    if (mark.point !== undefined) this.#host.select(mark.point.id);
    if (mark.cluster === undefined || view === undefined) return;
    const inside = this.#index?.pointsOf(mark.cluster) ?? [];
    const zoom = this.#index?.zoomOf(mark.cluster);
    if (zoom === undefined) {
      this.#host.gather(inside.map(({ id }) => id));
      return;
    }
    this.#stop = inside[0]?.id;
    this.#moved = true;
    this.#viewport?.focus({ preventScroll: true });
    const center = flatten(mark.latitude, mark.longitude);
    this.#camera.glide({ ...view, center, zoom: Math.max(zoom, view.zoom + 1) });
  }
}
