import { type CSSResult, css } from 'lit';
import { type ColorToken, declareColors } from '../../foundation/tokens.styles.js';

// Neighbours of one scale are 8.8 and more apart in OKLab × 100, also in simulated colour blindness.
const colors: readonly ColorToken[] = [
  ['q1', '#cbe0fc', '#0c335f'],
  ['q2', '#99c1f4', '#154d8c'],
  ['q3', '#669ee4', '#2769b7'],
  ['q4', '#337bd0', '#4687d8'],
  ['q5', '#0059af', '#6fa7ee'],
  ['q6', '#003b7b', '#9fc7fb'],
  ['q7', '#00224f', '#cfe3fe'],
  ['c1', '#0b5cc4', '#6cb3fd'],
  ['c2', '#d0750a', '#d94907'],
  ['c3', '#284408', '#ddf479'],
  ['c4', '#9783be', '#6360f0'],
  ['c5', '#6f2377', '#9a5788'],
  ['c6', '#7b675d', '#c3a98c'],
  ['c-other', '#737373', '#a3a3a3'],
];

/** Looks of kinds and classes, on the map and in its legend. */
export const kindStyles: CSSResult = css`
  :host {
    ${declareColors(colors)};
  }
  .q0 {
    --_kind: var(--_q1);
  }
  .q1 {
    --_kind: var(--_q2);
  }
  .q2 {
    --_kind: var(--_q3);
  }
  .q3 {
    --_kind: var(--_q4);
  }
  .q4 {
    --_kind: var(--_q5);
  }
  .q5 {
    --_kind: var(--_q6);
  }
  .q6 {
    --_kind: var(--_q7);
  }
  .k0 {
    --_kind: var(--_c1);
  }
  .k1 {
    --_kind: var(--_c2);
  }
  .k2 {
    --_kind: var(--_c3);
  }
  .k3 {
    --_kind: var(--_c4);
  }
  .k4 {
    --_kind: var(--_c5);
  }
  .k5 {
    --_kind: var(--_c6);
  }
  .k6,
  .none {
    --_kind: var(--_c-other);
  }
  .legend {
    margin: 0 0 0.75em;
    font-size: var(--_sm);
  }
  .legend p {
    margin: 0 0 0.5em;
    max-width: 75ch;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .amount {
    color: var(--_muted);
  }
  .key {
    flex: none;
  }
  .key .shape {
    fill: var(--_kind);
  }
  .areas .fill {
    fill: var(--_kind);
    stroke: var(--_border-control);
    stroke-width: 1;
    stroke-linejoin: round;
  }
  .areas .fill.none {
    fill: url(#hatch);
  }
  .textures {
    position: absolute;
  }
  .weave {
    fill: none;
    stroke: var(--_bg);
    stroke-width: 2;
    stroke-linecap: round;
    opacity: 0.5;
  }
  .texture.k1 {
    fill: url(#texture1);
  }
  .texture.k2 {
    fill: url(#texture2);
  }
  .texture.k3 {
    fill: url(#texture3);
  }
  .texture.k4 {
    fill: url(#texture4);
  }
  .texture.k5 {
    fill: url(#texture5);
  }
  .texture.k6 {
    fill: url(#texture6);
  }
  .hatch {
    stroke: var(--_border-control);
    stroke-width: 2;
    opacity: 0.55;
  }
  .outlines .fill {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.75;
    stroke-opacity: 0.7;
  }
  .circles .fill {
    fill: var(--_kind);
    fill-opacity: 0.5;
    stroke: var(--_kind);
    stroke-width: 1.5;
  }
  /* Told apart by their border as well as by their colour. */
  .circles .k1 {
    stroke-dasharray: 6 3;
  }
  .circles .k2 {
    stroke-dasharray: 1.5 2.5;
  }
  .circles .k3 {
    stroke-dasharray: 9 3 1.5 3;
  }
  .circles .k4 {
    stroke-dasharray: 3 6;
  }
  .circles .k5 {
    stroke-width: 3;
  }
  .lines path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .casing {
    stroke: var(--_bg);
    stroke-width: 6;
  }
  .line {
    stroke: var(--_kind);
    stroke-width: 3;
  }
  /* Told apart by their strokes as well as by their colour. */
  .line.k1 {
    stroke-dasharray: 10 5;
  }
  .line.k2 {
    stroke-dasharray: 1 6;
  }
  .line.k3 {
    stroke-dasharray: 12 5 1 5;
  }
  .line.k4 {
    stroke-dasharray: 5 8;
  }
  .line.k5 {
    stroke-width: 5;
  }
  .areas .area {
    fill: var(--_text);
    stroke: var(--_bg);
    stroke-width: 3px;
    font-size: 12px;
    font-weight: 500;
    letter-spacing: 0;
  }
  .heat .fill {
    fill: var(--_kind);
    fill-opacity: 0.85;
    stroke: var(--_bg);
    stroke-width: 1;
  }
  .chosen {
    fill: none;
    stroke: var(--_text);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .chosen.back {
    stroke: var(--_bg);
    stroke-width: 6;
  }
`;
