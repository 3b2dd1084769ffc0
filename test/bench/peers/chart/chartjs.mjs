import { Chart, Decimation, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

Chart.register(Decimation, LinearScale, LineController, LineElement, PointElement);

let chart;

// As its page on performance asks: parsed data, decimation, no animation, no points, straight lines.
export function mount(box, points) {
  const canvas = document.createElement('canvas');
  box.append(canvas);
  chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: [{ data: pairs(points), borderWidth: 1, borderColor: '#0b62c4' }] },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      elements: { point: { radius: 0 } },
      scales: { x: { type: 'linear' }, y: { type: 'linear' } },
      plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
    },
  });
}

export function update(points) {
  chart.data.datasets[0].data = pairs(points);
  chart.update('none');
}

function pairs({ x, y }) {
  return x.map((at, place) => ({ x: at, y: y[place] }));
}
