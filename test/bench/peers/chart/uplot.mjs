import 'uplot/dist/uPlot.min.css';
import UPlot from 'uplot';

let chart;

export function mount(box, { x, y }) {
  chart = new UPlot(
    {
      width: 800,
      height: 400,
      legend: { show: false },
      scales: { x: { time: false } },
      series: [{}, { stroke: '#0b62c4', points: { show: false } }],
    },
    [x, y],
    box,
  );
}

export function update({ x, y }) {
  chart.setData([x, y]);
}
