import L from 'leaflet';

// The plugin looks for it there.
globalThis.L = L;
