// Charts: a figure over time, and when things happened against when they were said. Tables beside them hold the same numbers.
'use strict';
(() => {
  const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const HUES = ['--c1', '--c2', '--c3', '--c4', '--c5', '--c6'];
  const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3], [4, 4], [12, 6]];
  const day = text => Date.parse(`${text}T00:00:00Z`) / 1000;
  const iso = seconds => new Date(seconds * 1000).toISOString().slice(0, 10);
  const axes = (x, y) => [
    { label: x, stroke: style('--soft'), grid: { stroke: style('--line'), width: 1 }, ticks: { stroke: style('--line') },
      incrs: [1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1820, 3640].map(days => days * 86400), space: 90,
      values: (u, splits) => splits.map(iso) },
    { label: y, stroke: style('--soft'), grid: { stroke: style('--line') }, ticks: { stroke: style('--line') }, size: 70 },
  ];
  const utc = seconds => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC');
  const width = box => Math.max(280, box.clientWidth - 2);

  // Dragging zooms; so do buttons, for those who use keys or a finger. What is shown stands in the box for whoever wants to know.
  function zoomable(box, plot, names) {
    const shown = () => names.map(name => [plot.scales[name].min, plot.scales[name].max]);
    let all = null;
    const note = () => {
      all ??= shown();
      box.dataset.shown = shown().flat().map(Math.round).join(' ');
    };
    const show = ranges => plot.batch(() => names.forEach((name, i) => plot.setScale(name, { min: ranges[i][0], max: ranges[i][1] })));
    const scaled = (factor, shift = 0) => () => show(shown().map(([low, high], i) => {
      const half = (high - low) / 2;
      const middle = (low + high) / 2 + (i === 0 ? shift * half : 0);
      return [middle - half * factor, middle + half * factor];
    }));
    const bar = Object.assign(document.createElement('div'), { className: 'zoom' });
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', 'Zoom');
    for (const [text, act] of [['Earlier', scaled(1, -1)], ['Later', scaled(1, 1)], ['Closer', scaled(0.5)],
      ['Wider', scaled(2)], ['Everything', () => show(all)]]) {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet small', textContent: text });
      button.addEventListener('click', act);
      bar.append(button);
    }
    box.after(bar);
    // The scales are known only when the chart has been drawn.
    plot.hooks.setScale = [...(plot.hooks.setScale || []), note];
  }

  function figure(box) {
    const chart = JSON.parse(box.dataset.figure);
    const days = [...new Set(chart.series.flatMap(one => one.points.map(point => point.day)))].sort();
    if (days.length === 0) { box.hidden = true; return; }
    const xs = days.map(day);
    // A step goes on to the end of the axis, so that a single value is a line, too.
    const last = xs[xs.length - 1];
    xs.push(last + Math.max(86400 * 3, (last - xs[0]) / 12));
    const data = [xs];
    const series = [{}];
    const bands = [];
    chart.series.forEach((one, i) => {
      const hue = style(HUES[i % HUES.length]);
      const row = key => {
        let held = null;
        const values = days.map(at => {
          const point = one.points.filter(each => each.day === at).pop();
          if (point) held = point[key] ?? point.value;
          return held;
        });
        values.push(held);
        return values;
      };
      const at = data.length;
      data.push(row('value'), row('high'), row('low'));
      const stepped = uPlot.paths.stepped({ align: 1 });
      series.push(
        { label: one.name, stroke: hue, width: 2, dash: DASHES[i % DASHES.length], paths: stepped,
          points: { show: true, size: 7, fill: hue, filter: (u, si) => one.points.map(point => days.indexOf(point.day)) } },
        { label: `${one.name}, high`, stroke: 'transparent', paths: stepped, points: { show: false }, auto: true },
        { label: `${one.name}, low`, stroke: 'transparent', paths: stepped, points: { show: false } });
      bands.push({ series: [at + 1, at + 2], fill: `${hue}22` });
    });
    const superseded = new Array(xs.length).fill(null);
    chart.series.forEach(one => one.points.filter(point => point.superseded)
      .forEach(point => { superseded[days.indexOf(point.day)] = point.value; }));
    if (superseded.some(value => value !== null)) {
      data.push(superseded);
      series.push({ label: 'superseded', stroke: style('--ink'), paths: () => null,
        points: { show: true, size: 13, width: 2, fill: 'transparent', stroke: style('--ink') } });
    }
    const plot = new uPlot({
      width: width(box), height: 260, tzDate: utc, series, bands, axes: axes('', chart.measure),
      scales: { y: { range: (u, low, high) => [Math.min(0, low), (high || 1) * 1.1] } },
      legend: { show: true, live: false },
      cursor: { drag: { x: true, y: false } },
    }, data, box);
    // High and low are drawn as bands; naming them in the legend would say everything three times.
    box.querySelectorAll('.u-legend .u-series').forEach((row, i) => {
      const label = series[i]?.label || '';
      if (i === 0 || label.endsWith(', high') || label.endsWith(', low')) row.hidden = true;
    });
    zoomable(box, plot, ['x']);
    follow(box, plot, 260);
  }

  function timeline(box) {
    const { points } = JSON.parse(box.dataset.timeline);
    if (!points.length) { box.hidden = true; return; }
    const sorted = points.map(one => ({ ...one, x: (day(one.from) + day(one.to)) / 2, y: day(one.said) }))
      .sort((one, other) => one.x - other.x);
    const xs = sorted.map(one => one.x);
    const ys = sorted.map(one => one.y);
    const spans = {
      hooks: { draw: [u => {
        const { ctx } = u;
        ctx.save();
        ctx.beginPath();
        ctx.rect(u.bbox.left, u.bbox.top, u.bbox.width, u.bbox.height);
        ctx.clip();
        ctx.strokeStyle = style('--soft');
        ctx.setLineDash([6, 6]);
        const low = Math.max(u.scales.x.min, u.scales.y.min);
        const high = Math.min(u.scales.x.max, u.scales.y.max);
        if (low < high) {
          ctx.beginPath();
          ctx.moveTo(u.valToPos(low, 'x', true), u.valToPos(low, 'y', true));
          ctx.lineTo(u.valToPos(high, 'x', true), u.valToPos(high, 'y', true));
          ctx.stroke();
        }
        ctx.setLineDash([]);
        ctx.strokeStyle = style('--accent');
        ctx.lineWidth = 3 * devicePixelRatio;
        ctx.globalAlpha = 0.45;
        for (const one of sorted) {
          const y = u.valToPos(one.y, 'y', true);
          ctx.beginPath();
          ctx.moveTo(u.valToPos(day(one.from), 'x', true), y);
          ctx.lineTo(u.valToPos(day(one.to) + 86399, 'x', true), y);
          ctx.stroke();
        }
        ctx.restore();
      }] },
    };
    // There is room around everything, but what somebody zooms to is shown as it is.
    const room = values => {
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const by = Math.max(86400 * 2, (most - least) * 0.05);
      return (u, low, high) => (low === least && high === most ? [low - by, high + by] : [low, high]);
    };
    const name = Object.assign(document.createElement('p'), { className: 'soft pointed', textContent: '\u00a0' });
    let pointed = null;
    const plot = new uPlot({
      width: width(box), height: 380, tzDate: utc, plugins: [spans], axes: (() => {
        const both = axes('happened', 'first said');
        both[1].values = (u, splits) => splits.map(iso);
        both[1].size = 96;
        return both;
      })(),
      scales: { x: { range: room(xs) }, y: { range: room(ys) } },
      legend: { show: false },
      cursor: { drag: { x: true, y: true, uni: 30 }, points: { size: 12 } },
      series: [{}, { stroke: style('--accent'), paths: () => null, points: { show: true, size: 7, fill: style('--accent') } }],
      hooks: { setCursor: [u => {
        pointed = u.cursor.idx === null || u.cursor.left < 0 ? null : sorted[u.cursor.idx];
        name.textContent = pointed ? `${pointed.from === pointed.to ? pointed.from : `${pointed.from} – ${pointed.to}`}: ${pointed.label}` : '\u00a0';
      }] },
    }, [xs, ys], box);
    box.after(name);
    zoomable(box, plot, ['x', 'y']);
    let downAt = null;
    plot.over.addEventListener('mousedown', event => { downAt = [event.clientX, event.clientY]; });
    plot.over.addEventListener('click', event => {
      const still = downAt && Math.hypot(event.clientX - downAt[0], event.clientY - downAt[1]) < 4;
      if (still && pointed && pointed.href.startsWith('/')) location.href = pointed.href;
    });
    follow(box, plot, 380);
  }

  function follow(box, plot, height) {
    new ResizeObserver(() => plot.setSize({ width: width(box), height })).observe(box.parentElement);
  }

  document.querySelectorAll('[data-figure]').forEach(figure);
  document.querySelectorAll('[data-timeline]').forEach(timeline);
})();
