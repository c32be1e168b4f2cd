// Draws the tables of the board that ask for it; what is drawn is read from the table below, and leads where its numbers lead.
const COLOURS = ['#1f5f8b', '#e0a030', '#b9c6d0', '#b3261e'];

function read(section) {
  const drawn = [...section.querySelectorAll('thead th')].flatMap((th, at) => ('drawn' in th.dataset ? [{ name: th.textContent, at }] : []));
  const rows = [...section.querySelectorAll('tbody tr')];
  return {
    names: rows.map((row) => row.cells[0].textContent),
    series: drawn.map(({ name, at }) => ({ name, cells: rows.map((row) => row.cells[at]) })),
  };
}

function options(content, stacked, narrow) {
  // on a telephone the names stand beside lying bars, where they have room
  const names = { type: 'category', data: content.names, inverse: narrow, axisLabel: { interval: 0, width: 92, overflow: 'break' } };
  const numbers = { type: 'value', minInterval: 1, splitNumber: narrow ? 3 : 5 };
  return {
    animation: false,
    color: COLOURS,
    // four names take two lines there
    grid: { left: 8, right: 20, top: narrow && content.series.length > 3 ? 58 : 36, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
    xAxis: narrow ? numbers : names,
    yAxis: narrow ? names : numbers,
    series: content.series.map(({ name, cells }) => ({
      name,
      type: 'bar',
      stack: stacked ? 'all' : undefined,
      barMaxWidth: 46,
      data: cells.map((cell) => Number(cell.dataset.value)),
    })),
  };
}

function draw(section) {
  const box = section.querySelector('.chart');
  const content = read(section);
  const stacked = section.dataset.chart === 'STACKED';
  box.hidden = false;
  let chart;
  const fit = () => {
    const narrow = box.clientWidth < 560;
    box.style.height = narrow ? `${80 + content.names.length * (stacked ? 34 : 50)}px` : '300px';
    chart ||= echarts.init(box);
    chart.resize();
    chart.setOption(options(content, stacked, narrow), true);
  };
  fit();
  new ResizeObserver(fit).observe(section);
  chart.on('click', ({ seriesIndex, dataIndex }) => {
    content.series[seriesIndex].cells[dataIndex].querySelector('a')?.click();
  });
}

document.querySelectorAll('[data-chart]').forEach(draw);
