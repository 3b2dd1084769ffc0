import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import L from 'leaflet';
import { radius, start } from '../../page/map/map-page.ts';
import './global-leaflet.mjs';
import 'leaflet.markercluster';

let box;

// Markers are added at once, as its documentation asks for speed.
export function mount(place, places) {
  box = place;
  const map = L.map(place, { zoomAnimation: false, fadeAnimation: false, inertia: false, maxZoom: 19 }).setView(
    [start.latitude, start.longitude],
    start.zoom,
  );
  const group = L.markerClusterGroup({ animate: false, maxClusterRadius: radius, removeOutsideVisibleBounds: true });
  group.addLayers(places.map(({ name, latitude, longitude }) => L.marker([latitude, longitude], { title: name })));
  map.addLayer(group);
}

export function drawn() {
  return box.querySelector('.marker-cluster, .leaflet-marker-icon') !== null;
}
