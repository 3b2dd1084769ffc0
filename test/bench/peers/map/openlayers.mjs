import 'ol/ol.css';
import Feature from 'ol/Feature.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import OpenMap from 'ol/Map.js';
import { fromLonLat } from 'ol/proj.js';
import Cluster from 'ol/source/Cluster.js';
import VectorSource from 'ol/source/Vector.js';
import CircleStyle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import View from 'ol/View.js';
import { radius, start } from '../../page/map/map-page.ts';

let complete = false;

export function mount(place, places) {
  const source = new Cluster({
    distance: radius,
    source: new VectorSource({
      features: places.map(
        ({ id, name, latitude, longitude }) =>
          new Feature({ geometry: new Point(fromLonLat([longitude, latitude])), id, name }),
      ),
    }),
  });
  const styles = new Map();
  const map = new OpenMap({
    target: place,
    layers: [
      new VectorLayer({
        source,
        style: (feature) => {
          const count = feature.get('features').length;
          const style =
            styles.get(count) ??
            new Style({
              image: new CircleStyle({ radius: 18, fill: new Fill({ color: '#0b62c4' }) }),
              text: new Text({ text: String(count), fill: new Fill({ color: '#fff' }) }),
            });
          styles.set(count, style);
          return style;
        },
      }),
    ],
    view: new View({ center: fromLonLat([start.longitude, start.latitude]), zoom: start.zoom }),
  });
  map.on('rendercomplete', () => {
    complete = source.getFeatures().length > 0;
  });
}

export function drawn() {
  return complete;
}
