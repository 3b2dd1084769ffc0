/** A point for a map. */
export interface MapPoint {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
  /** What screen readers call it. */
  readonly name: string;
  /** Which of the shapes and colours it is drawn in. */
  readonly kind: string;
  /** Area that it lies in, for names on the ground. */
  readonly area: string | undefined;
}
