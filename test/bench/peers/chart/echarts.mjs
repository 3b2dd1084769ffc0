import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, CanvasRenderer]);

let chart;

export function mount(box, points) {
  chart = init(box);
  chart.setOption({
    animation: false,
    xAxis: { type: 'value', max: 'dataMax' },
    yAxis: { type: 'value', scale: true },
    series: [{ type: 'line', showSymbol: false, sampling: 'lttb', lineStyle: { width: 1 }, data: pairs(points) }],
  });
}

export function update(points) {
  chart.setOption({ series: [{ data: pairs(points) }] });
}

function pairs({ x, y }) {
  return x.map((at, place) => [at, y[place]]);
}
