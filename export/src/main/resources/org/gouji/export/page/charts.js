/* Draws the tables of the summary. The numbers are those of the tables, which stay for readers of screens and where nothing can be drawn. */
(function () {
  'use strict';
  if (!window.echarts) { return; }
  var COLOURS = { coverage: ['#4f9a6b', '#a3261c', '#c3c8ce'], ranking: ['#a3261c', '#d9a441', '#c3c8ce'] };
  var FONT = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
  var ROW = 22;
  var drawn = [];

  function number(cell) { return Number(cell.textContent.replace(/,/g, '')) || 0; }
  function cut(words) { return words.length > 18 ? words.slice(0, 17) + '…' : words; }

  function series(names, rows, colours) {
    return names.map(function (name, i) {
      return {
        name: name, type: 'bar', stack: 'all', barWidth: 11, silent: true, animation: false,
        itemStyle: { color: colours[i] },
        label: { show: true, position: 'inside', color: i === 0 || colours[i] === '#a3261c' ? '#fff' : '#1d2126', fontSize: 9, fontFamily: FONT,
          formatter: function (point) { return point.value > 0 && wide(rows, point.value) ? String(point.value) : ''; } },
        data: rows.map(function (row) { return row.values[i]; })
      };
    });
  }

  function wide(rows, value) {
    var most = Math.max.apply(null, rows.map(function (row) { return row.values.reduce(function (a, b) { return a + b; }, 0); }));
    return value / most > 0.04;
  }

  function draw(table, rows, names, kind, labels) {
    var plot = document.createElement('div');
    plot.className = 'plot';
    plot.style.height = (rows.length * ROW + 8) + 'px';
    plot.setAttribute('aria-hidden', 'true');
    table.parentNode.insertBefore(plot, table);
    var chart = window.echarts.init(plot, null, { renderer: 'canvas' });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: { left: labels ? 205 : 0, right: 8, top: 2, bottom: 2 },
      xAxis: { type: 'value', show: false, max: 'dataMax' },
      yAxis: { type: 'category', inverse: true, data: rows.map(function (row) { return cut(row.name); }), show: labels,
        axisLine: { show: false }, axisTick: { show: false }, axisLabel: { color: '#1d2126', fontSize: 12, margin: 10 } },
      series: series(names, rows, COLOURS[kind])
    });
    drawn.push(chart);
  }

  function ranking(table) {
    var heads = [].slice.call(table.tHead.rows[0].cells, 1).map(function (cell) { return cell.textContent; });
    var rows = [].map.call(table.tBodies[0].rows, function (row) {
      return { name: row.cells[0].textContent, values: [].slice.call(row.cells, 1).map(number) };
    });
    if (!rows.length) { return; }
    draw(table, rows, heads, 'ranking', true);
    table.className = 'twice';
    table.parentNode.className += ' drawn';
  }

  function coverage(table) {
    var rows = [].filter.call(table.tBodies[0].rows, function (row) { return row.className !== 'sub'; });
    var names = rows.map(function (row) { return row.cells[0].textContent; });
    var values = rows.map(function (row) { return number(row.cells[1]); });
    if (values.every(function (value) { return value === 0; })) { return; }
    draw(table, [{ name: '', values: values }], names, 'coverage', false);
  }

  [].forEach.call(document.querySelectorAll('table[data-chart]'), function (table) {
    (table.getAttribute('data-chart') === 'coverage' ? coverage : ranking)(table);
  });
  function fit() { drawn.forEach(function (chart) { chart.resize(); }); }
  window.addEventListener('resize', fit);
  window.addEventListener('beforeprint', fit);
}());
