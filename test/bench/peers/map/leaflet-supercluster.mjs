import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import Supercluster from 'supercluster';
import { radius, start } from '../../page/map/map-page.ts';

let box;

export function mount(place, places) {
  box = place;
  const map = L.map(place, { zoomAnimation: false, fadeAnimation: false, inertia: false }).setView(
    [start.latitude, start.longitude],
    start.zoom,
  );
  const index = new Supercluster({ radius, extent: 256, maxZoom: 19 });
  index.load(
    places.map((properties) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [properties.longitude, properties.latitude] },
    })),
  );
  const layer = L.layerGroup().addTo(map);
  const draw = () => {
    const bounds = map.getBounds();
    layer.clearLayers();
    for (const { geometry, properties } of index.getClusters(
      [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      map.getZoom(),
    )) {
      const [longitude, latitude] = geometry.coordinates;
      const html = `<b style="color:#0b62c4">${properties.point_count ?? 1}</b>`;
      L.marker([latitude, longitude], { icon: L.divIcon({ html, className: 'mark', iconSize: [36, 36] }) }).addTo(
        layer,
      );
    }
  };
  map.on('moveend', draw);
  draw();
}

export function drawn() {
  return box.querySelector('.mark') !== null;
}
