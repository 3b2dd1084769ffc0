import type { Table } from '@satudata/client';
import type { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Classing } from '../../shape/map/classes.js';
import type { AreaSettings } from './area-question.js';
import type { MapLook } from './draw-answer.js';

// biome-ignore lint/suspicious/noExplicitAny: a mixin takes whatever its base is made with.
type Constructor<T> = abstract new (...given: any[]) => T;

type Written<T> = { -readonly [Name in keyof T]: T[Name] };
type Looks = Written<MapLook & Omit<AreaSettings, 'relay'>> & { filter: string };

/** What a map and each of its layers are told by their page: where rows are, what they look like, and what they are joined with. */
export function LookAttributes<Base extends Constructor<ReactiveElement>>(base: Base): Base & Constructor<Looks> {
  abstract class Looking extends base {
    /** `points` marks rows where they are, `heat` shows how dense they lie, `lines` draws the lines they hold, `areas` colours areas by a value or a category. */
    @property() kind = 'points';

    /** Column of the latitude. Default: found by its usual names. */
    @property() latitude = '';

    /** Column of the longitude. Default: found by its usual names. */
    @property() longitude = '';

    /** Column that holds the whole place, e.g. a GeoJSON point or `-5.1, 105.3`. Default: found by its usual names. */
    @property() point = '';

    /** Column of the name; of areas, that of the areas' own rows. Default: found by its usual names. */
    @property() name = '';

    /** Column whose values are told apart by colour and shape; the six most frequent have their own. */
    @property() category = '';

    /** Column of numbers that the size of a circle shows. */
    @property() size = '';

    /** What areas are coloured by: a measure such as `sum(jumlah)` or `count()`, or a field that holds one number per area. */
    @property() value = '';

    /** Unit of the `value`. Default: the field's own unit, from the data dictionary. */
    @property() unit: string | undefined;

    /** Link to the areas: a GeoJSON file or any table with a column of GeoJSON. Default: the rows' own shapes. */
    @property() areas = '';

    /** A table of areas made by script, instead of `areas`. */
    @property({ attribute: false }) areasTable: Table<object> | undefined;

    /** Which of the areas, e.g. `tingkat = "kelurahan"`. */
    @property({ attribute: 'areas-where' }) areasWhere = '';

    /** Column of the areas with the code or name that rows are matched by. Default: the one that fits. */
    @property({ attribute: 'area-key' }) areaKey = '';

    /** Column of the rows with the code or name of their area. Codes are compared as they are. Default: the one that fits. */
    @property() key = '';

    /** How values are put into classes: `quantile`, `equal`, `natural` or `given`, by `breaks`. */
    @property() classes: Classing = 'quantile';

    /** How many classes, 2 to 7. */
    @property({ type: Number, attribute: 'class-count' }) classCount = 5;

    /** Bounds between classes, ascending, divided by spaces, for `classes="given"`. */
    @property() breaks = '';

    /** Columns that the panel tells, divided by commas. Default: all but the place. */
    @property() details = '';

    /**
     * Field that a choice narrows everything inside the `satu-data` by; closing the panel takes the filter away. The map itself stays
     * whole. Default: none.
     */
    @property() filter = '';
  }
  return Looking as Base & Constructor<Looks>;
}
