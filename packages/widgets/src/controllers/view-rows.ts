import type { BaseTable, Condition, Row } from '@satudata/client';
import { type Area, areaOf } from '@satudata/client/placing.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { areaToAsk, type Coordinates, inArea, inAreaOrTurned } from '../shape/map/view-box.js';
import { placeColumns, readPlace } from '../shape/place/place-columns.js';
import type { FirstRows } from './first-rows.js';
import { QuestionController, type QuestionState } from './question-controller.js';

/** Most rows of one view. */
const MOST = 50_000;
const STEP = 5_000;
/** Milliseconds for which a reader looks at the same before it is asked for. */
const PAUSE = 250;

/** Columns that a page's author names. */
export type NamedCoordinates = Partial<Record<keyof Coordinates, string | undefined>>;

/** How the rows of a large table are read. */
export type Way =
  /** They are at hand. */
  | { readonly kind: 'held' }
  /** By what is in view. */
  | {
      readonly kind: 'view';
      /** Where they lie. */
      readonly extent: Area;
      readonly choose: (area: Area) => Condition;
    }
  /** Up to a cap. */
  | { readonly kind: 'capped' };

interface InView {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly area: Area;
}

type First = () => Pick<QuestionState<FirstRows>, 'value' | 'at'>;
/** How far views are read. */
export interface ViewOptions {
  /** Most rows of one view; default 50,000. */
  readonly most?: number;
  /** Whether nothing is read before something is seen; default false: where all rows lie is read. */
  readonly waits?: boolean;
}

type Call = { readonly signal: AbortSignal; readonly fresh: boolean };

/** Reads of a large table what lies in view, where its source can choose rows by their coordinates. */
export class ViewRows implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #way: QuestionController<Way>;
  readonly #query: QuestionController<InView>;
  #view: Area | undefined;
  #area: Area | undefined;
  // Whose area it is.
  #table: string | undefined;
  readonly #waits: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    first: First,
    named: () => NamedCoordinates,
    { most = MOST, waits = false }: ViewOptions = {},
  ) {
    this.#host = host;
    this.#waits = waits;
    this.#way = new QuestionController<Way>(host, {
      question: () => {
        const { value, at } = first();
        if (value === undefined) return undefined;
        const columns = named();
        return {
          key: JSON.stringify([value.table.key, at, columns]),
          about: value.table.key,
          ask: (call) => wayOf(value, columns, call),
        };
      },
      onAnswer: () => {
        const table = first().value?.table.key;
        if (table !== this.#table) this.#area = undefined;
        this.#table = table;
        this.#follow();
      },
    });
    this.#query = new QuestionController<InView>(host, {
      question: () => {
        const { value, at } = first();
        const { way } = this;
        if (value === undefined || way?.kind !== 'view') return undefined;
        const area = this.#asked(way.extent);
        if (area === undefined) return undefined;
        const { table, fresh } = value;
        return {
          key: JSON.stringify([table.key, at, area]),
          about: table.key,
          ask: ({ signal }) => readArea(table.keep(way.choose(area)), area, most, { signal, fresh }),
        };
      },
      // The reader may have come nearer meanwhile to what turns out to be cut.
      onAnswer: () => this.#follow(),
    });
    host.addController(this);
  }

  /** How the rows are read; undefined while that is not known. A source that cannot tell is read up to a cap. */
  get way(): Way | undefined {
    const { value, status } = this.#way.state;
    return value ?? (status === 'failed' ? { kind: 'capped' } : undefined);
  }

  /** The rows of the last view that was answered; undefined before the first. */
  get rows(): readonly Row[] | undefined {
    return this.#query.state.value?.rows;
  }

  /** How many rows the area of that view has. */
  get here(): number {
    return this.#query.state.value?.total ?? 0;
  }

  get coming(): boolean {
    const { status } = this.#query.state;
    return status === 'loading' || status === 'slow';
  }

  get failed(): boolean {
    return this.#query.state.status === 'failed';
  }

  /** Hears what the reader sees. */
  see(view: Area): void {
    this.#view = view;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#follow(), PAUSE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #asked(extent: Area): Area | undefined {
    return this.#area ?? (this.#waits ? undefined : extent);
  }

  #follow(): void {
    const { way } = this;
    if (way?.kind !== 'view' || this.#view === undefined) return;
    const { value } = this.#query.state;
    const area = this.#asked(way.extent);
    const cut = value !== undefined && value.area === area && value.rows.length < value.total;
    const next = areaToAsk(this.#view, way.extent, area === undefined ? undefined : { area, cut });
    if (next === undefined) return;
    this.#area = next;
    this.#host.requestUpdate();
  }
}

async function wayOf({ table, page, fresh }: FirstRows, named: NamedCoordinates, { signal }: Call): Promise<Way> {
  const { maxPage } = await table.source.capabilities({ signal });
  if (maxPage === Number.POSITIVE_INFINITY) return { kind: 'held' };
  const columns = coordinatesIn(page, named);
  if (columns === undefined) return { kind: 'capped' };
  const whole = areaOf(page.rows.map((row) => readPlace(row, { ...columns, point: undefined })));
  const ways = [(area: Area) => inAreaOrTurned(area, columns, whole), (area: Area) => inArea(area, columns)];
  for (const choose of ways) {
    if (!(await canChoose(table.keep(choose(whole)), signal))) continue;
    const extent = await extentOf(table.keep(inArea(whole, columns)), columns, { signal, fresh });
    return extent === undefined ? { kind: 'capped' } : { kind: 'view', extent, choose };
  }
  return { kind: 'capped' };
}

// Numbers only: how a source compares texts is its own.
function coordinatesIn({ fields, rows }: FirstRows['page'], named: NamedCoordinates): Coordinates | undefined {
  const names = fields.map(({ name }) => name);
  const { latitude, longitude } = placeColumns(names, rows, named);
  const numeric = (column: string | undefined): boolean =>
    fields.some(({ name, type }) => name === column && type === 'number');
  return latitude !== undefined && longitude !== undefined && numeric(latitude) && numeric(longitude)
    ? { latitude, longitude }
    : undefined;
}

async function canChoose({ source, query }: BaseTable, signal: AbortSignal): Promise<boolean> {
  const able = await source.capabilities({ signal, query });
  return able.sort && able.total && (query.search === '' || able.search) && accepted(query.where, able.accepts);
}

function accepted(where: Condition | undefined, accepts: (condition: Condition) => boolean): boolean {
  if (where === undefined || accepts(where)) return true;
  return where.kind === 'and' && where.conditions.every((part) => accepts(part));
}

// The first and the last row by either column: four short answers that every source which sorts can give.
async function extentOf(
  placed: BaseTable,
  { latitude, longitude }: Coordinates,
  call: Call,
): Promise<Area | undefined> {
  const end = async (column: string, direction: 'asc' | 'desc'): Promise<number | undefined> => {
    const { rows } = await placed
      .sortBy(column, direction)
      .select(column)
      .page({ ...call, size: 1 });
    const value = rows[0]?.[column];
    return typeof value === 'number' ? value : undefined;
  };
  const [south, north, west, east] = await Promise.all([
    end(latitude, 'asc'),
    end(latitude, 'desc'),
    end(longitude, 'asc'),
    end(longitude, 'desc'),
  ]);
  if (south === undefined || north === undefined || west === undefined || east === undefined) return undefined;
  return { south, north, west, east };
}

async function readArea(table: BaseTable, area: Area, most: number, call: Call): Promise<InView> {
  const rows: Row[] = [];
  let total = 0;
  for (let offset: number | undefined = 0; offset !== undefined && offset < most; ) {
    const page = await table.page({ ...call, offset, size: Math.min(STEP, most - offset) });
    for (const row of page.rows) rows.push(row);
    total = page.total ?? rows.length;
    offset = page.next !== undefined && page.next > offset ? page.next : undefined;
  }
  return { rows, total: Math.max(total, rows.length), area };
}
