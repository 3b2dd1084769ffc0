import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LibreMap, setWorkerUrl } from 'maplibre-gl';
import { radius, start } from '../../page/map/map-page.ts';

let idle = false;

export function mount(place, places) {
  setWorkerUrl('/peers/maplibre-gl/dist/maplibre-gl-worker.mjs');
  const map = new LibreMap({
    container: place,
    center: [start.longitude, start.latitude],
    zoom: start.zoom - 1,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: {
        places: {
          type: 'geojson',
          maxzoom: 20,
          cluster: true,
          clusterMaxZoom: 19,
          clusterRadius: radius,
          data: {
            type: 'FeatureCollection',
            features: places.map((properties) => ({
              type: 'Feature',
              properties,
              geometry: { type: 'Point', coordinates: [properties.longitude, properties.latitude] },
            })),
          },
        },
      },
      layers: [
        {
          id: 'clusters',
          type: 'circle',
          source: 'places',
          paint: { 'circle-radius': 18, 'circle-color': '#0b62c4' },
        },
      ],
    },
  });
  map.once('idle', () => {
    idle = map.querySourceFeatures('places').length > 0;
  });
}

export function drawn() {
  return idle;
}
