/* Leads from a finding to its figures and back, and says of a figure what became of it. Without it the page is all there: links lead to the first figure. */
(function () {
  'use strict';
  var say = document.getElementById('say');
  var lit = [];
  var current = null;

  function each(list, f) { for (var i = 0; i < list.length; i++) { f(list[i], i); } }
  function all(selector, within) { return (within || document).querySelectorAll(selector); }
  function up(node, test) {
    while (node && node.nodeType === 1 && !test(node)) { node = node.parentNode; }
    return node && node.nodeType === 1 ? node : null;
  }
  function article(node) { return up(node, function (n) { return n.tagName === 'ARTICLE'; }); }
  function figure(node) { return up(node, function (n) { return n.classList.contains('f'); }); }
  function leading(node) { return up(node, function (n) { return n.hasAttribute('data-m'); }); }

  function clear() {
    each(lit, function (node) { node.classList.remove('on'); node.classList.remove('first'); node.classList.remove('on-list'); });
    lit = [];
    current = null;
    tell('');
  }

  function light(node, style) { node.classList.add(style); lit.push(node); }

  function pieces(id) {
    var found = [];
    var first = document.getElementById(id);
    if (first) { found.push(first); }
    each(all('[data-of="' + id + '"]'), function (more) { found.push(more); });
    return found;
  }

  function into(node, block) {
    try { node.scrollIntoView({ block: block, behavior: 'auto' }); } catch (old) { node.scrollIntoView(); }
  }

  /* A finding or a check, and all figures that it rests on. */
  function show(row, scroll) {
    clear();
    current = row;
    light(row, 'on-list');
    var home = article(row);
    var target = null;
    each((row.getAttribute('data-m') || '').split(' '), function (number, i) {
      if (!number) { return; }
      each(pieces(home.id + '-' + number), function (piece) {
        light(piece, i === 0 ? 'first' : 'on');
        target = target || piece;
      });
    });
    if (scroll && target) { into(target, 'center'); }
  }

  function tell(words) { if (say.textContent !== words) { say.textContent = words; } }

  /* What became of a figure: its state, then the checks that it is in. */
  function describe(node) {
    var home = article(node);
    var words = [node.textContent.trim()];
    if (node.title || node.getAttribute('data-t')) { words.push(node.title || node.getAttribute('data-t')); }
    each((node.getAttribute('data-c') || '').split(' '), function (check, i) {
      var row = check && i < 2 && home && document.getElementById(home.id + '-r' + check);
      if (row && row.cells.length > 2) { words.push(row.cells[0].textContent + '｜' + row.cells[2].textContent); }
    });
    tell(words.join('　'));
  }

  function visit(node) {
    if (!node) { return; }
    if (!node.hasAttribute('href')) { node.tabIndex = -1; }
    node.focus();
    into(node, 'center');
    describe(node);
  }

  function step(list, from, by, good) {
    var at = -1;
    each(list, function (node, i) { if (node === from) { at = i; } });
    for (var i = at + by; i >= 0 && i < list.length; i += by) { if (!good || good(list[i])) { return list[i]; } }
    return null;
  }

  document.addEventListener('click', function (event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) { return; }
    var mark = figure(event.target);
    if (mark) {
      var finding = mark.hasAttribute('href') && document.getElementById(mark.getAttribute('href').slice(1));
      if (finding) {
        event.preventDefault();
        show(finding, false);
        into(finding, 'nearest');
      }
      describe(mark);
      return;
    }
    var row = leading(event.target);
    if (!row) { return; }
    var link = up(event.target, function (n) { return n.tagName === 'A'; });
    if (link) { event.preventDefault(); }
    show(row, true);
  });

  document.addEventListener('mouseover', function (event) {
    var mark = figure(event.target);
    if (mark) {
      /* The line at the foot says it; the browser's own tip would say it twice. */
      if (mark.title) { mark.setAttribute('data-t', mark.title); mark.title = ''; }
      describe(mark);
    }
  });
  document.addEventListener('focusin', function (event) {
    var mark = figure(event.target);
    if (mark) { describe(mark); }
  });

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA)$/.test(event.target.tagName)) { return; }
    var here = figure(document.activeElement);
    var key = event.key;
    var next = null;
    if (key === 'j' || key === 'k') {
      next = step(all('.list li[data-m]'), current, key === 'j' ? 1 : -1);
      if (!next && !current) { next = all('.list li[data-m]')[0]; }
      if (next) {
        show(next, true);
        into(next, 'nearest');
        var go = next.querySelector('a.go');
        if (go) { go.focus({ preventScroll: true }); }
      }
    } else if (key === 'u') {
      next = step(all('.text .f'), here, 1, function (n) { return n.classList.contains('un'); });
      visit(next);
    } else if (here && (key === 'ArrowRight' || key === 'ArrowLeft' || key === 'Right' || key === 'Left')) {
      next = step(all('.text .f'), here, key.indexOf('Right') >= 0 ? 1 : -1);
      visit(next);
    } else if (key === 'Escape' || key === 'Esc') {
      clear();
      return;
    }
    if (next) { event.preventDefault(); }
  });

  each(all('[data-filter]'), function (input) {
    var table = document.getElementById(input.getAttribute('data-filter'));
    var rows = table.tBodies[0].rows;
    input.addEventListener('input', function () {
      var words = input.value.toLowerCase().split(/\s+/);
      each(rows, function (row) {
        var text = row.textContent.toLowerCase();
        var wanted = words.every(function (word) { return text.indexOf(word) >= 0; });
        row.classList[wanted ? 'remove' : 'add']('hidden');
      });
    });
  });

}());
