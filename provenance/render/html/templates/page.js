(() => {
  'use strict';
  const root = document.documentElement, desk = document.querySelector('.desk'), evidence = document.getElementById('evidence');
  const live = document.getElementById('live'), keys = document.getElementById('keys');
  const all = (what, within = document) => [...within.querySelectorAll(what)];
  // What a script moves the focus to need not be a stop of the tabulator.
  const focus = element => { if (element) { if (!element.matches('a,button,input')) element.tabIndex = -1; element.focus({preventScroll: true}); } };
  const by = new Map();
  const of = n => by.get(n) || by.set(n, {n, pieces: [], mark: null, sheet: null}).get(n);
  all('.s[data-s]').forEach(each => { if (!each.closest('.legend')) of(each.dataset.s).pieces.push(each); });
  all('a.m').forEach(each => { of(each.dataset.s).mark = each; });
  all('.e').forEach(each => { of(each.dataset.s).sheet = each; });
  const order = all('.e').map(each => each.dataset.s);
  let chosen = null, pinned = false, show = 'all', hovering = 0;
  const wide = matchMedia('(min-width:60.01rem)'), fine = matchMedia('(hover:hover)');
  root.classList.add('js');
  all('.moves').forEach(each => { each.hidden = false; });

  const needs = n => of(n).sheet.matches('.error,.warning');
  const fits = n => show === 'all' || (show === 'work' ? needs(n) : of(n).sheet.classList.contains(show));
  const where = id => {
    const found = id && document.getElementById(id);
    return found ? (found.closest('.e') || {dataset: {}}).dataset.s || (found.matches('a.m') ? found.dataset.s : null) : null;
  };

  // A passage that was shown before in its surroundings is shown in them again.
  const fill = sheet => all('figure[data-same]', sheet).forEach(each => {
    const first = document.querySelector('#' + each.dataset.same + ' blockquote'), own = each.querySelector('blockquote');
    if (first && own) { own.replaceWith(first.cloneNode(true)); each.querySelector('.same')?.remove(); each.removeAttribute('data-same'); }
  });
  const put = (n, on) => {
    const one = n && by.get(n);
    if (!one) return;
    one.pieces.forEach(each => each.classList.toggle('on', on));
    one.sheet?.classList.toggle('on', on);
    if (one.mark) on ? one.mark.setAttribute('aria-current', 'true') : one.mark.removeAttribute('aria-current');
  };
  const say = n => {
    const one = of(n), passages = all('figure', one.sheet).length;
    live.textContent = one.sheet.querySelector('h3').textContent.replace(/\s+/g, ' ').trim() + ', ' +
      (passages === 1 ? '1 passage' : passages + ' passages');
  };
  // Moves only the pane: the brief stays where it is being read.
  const within = element => {
    evidence.scrollTop += element.getBoundingClientRect().top - evidence.getBoundingClientRect().top - 48;
  };
  const choose = (n, {pin = true, brief = true, passage = null} = {}) => {
    if (!by.get(n)?.sheet) return;
    if (chosen !== n) { put(chosen, false); chosen = n; put(n, true); fill(of(n).sheet); evidence.scrollTop = 0; }
    pinned = pin;
    desk.classList.add('open');
    if (pin) { say(n); history.replaceState(null, '', '#e' + n); }
    const one = of(n), at = one.pieces[0] || one.mark;
    if (brief && at) {
      const top = at.getBoundingClientRect().top, end = (one.mark || at).getBoundingClientRect().bottom;
      if (top < 80 || end > (wide.matches ? innerHeight - 60 : innerHeight * .36)) {
        at.scrollIntoView({block: wide.matches ? 'center' : 'start'});
      }
    }
    const target = passage && document.getElementById(passage);
    if (target) within(target);
  };
  const close = () => {
    put(chosen, false);
    chosen = null; pinned = false;
    desk.classList.remove('open');
    live.textContent = '';
    history.replaceState(null, '', '#brief');
  };
  const step = (by_, fit) => {
    const fitting = order.filter(fit);
    if (!fitting.length) return;
    const at = order.indexOf(chosen);
    const next = by_ > 0 ? fitting.find(n => order.indexOf(n) > at) : fitting.findLast(n => at < 0 || order.indexOf(n) < at);
    if (next === undefined) { live.textContent = by_ > 0 ? 'That was the last one' : 'That was the first one'; return; }
    choose(next);
    focus(of(next).mark || of(next).sheet.querySelector('h3'));
  };
  const turn = by_ => {
    const passages = chosen ? all('figure', of(chosen).sheet) : [];
    const at = passages.indexOf(document.activeElement.closest?.('figure'));
    const next = passages[at + by_];
    if (next) { focus(next); within(next); }
    else if (at + by_ < 0) of(chosen)?.mark?.focus();
    else if (!passages.length && chosen) focus(of(chosen).sheet.querySelector('h3'));
  };

  document.addEventListener('click', event => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const action = event.target.closest('button[data-do]');
    if (action) {
      const what = action.dataset.do;
      if (what === 'close') { const one = chosen && of(chosen); close(); one?.mark?.focus(); } else step(what === 'next' ? 1 : -1, fits);
      return;
    }
    const link = event.target.closest('a[href]');
    if (link) {
      const id = link.hash && link.getAttribute('href').startsWith('#') ? link.hash.slice(1) : '', n = where(id);
      if (!n) return;
      event.preventDefault();
      if (id[0] === 'm') { of(n).mark.scrollIntoView({block: 'center'}); of(n).mark.focus({preventScroll: true}); return; }
      choose(n, {passage: id[0] === 'p' ? id : null, brief: !link.closest('article')});
      if (!link.closest('article')) focus(of(n).sheet.querySelector('h3'));
      return;
    }
    const piece = event.target.closest('.s[data-s]');
    if (piece && !String(getSelection())) choose(piece.dataset.s, {brief: !wide.matches});
  });
  document.addEventListener('mouseover', event => {
    const piece = event.target.closest('main .s[data-s], main a.m, .remark'), n = piece?.dataset.s;
    all('.hot').forEach(each => each.classList.remove('hot'));
    if (n) of(n).pieces.forEach(each => each.classList.add('hot'));
    const shown = event.target.closest('.e figure, .finding');
    if (shown && chosen) of(chosen).pieces.forEach(each => each.classList.add('hot'));
    clearTimeout(hovering);
    if (event.target.closest('#evidence')) { if (chosen) pinned = true; return; }
    if (n && n !== chosen && !pinned && !piece.matches('.remark') && wide.matches && fine.matches) {
      hovering = setTimeout(() => choose(n, {pin: false, brief: false}), 180);
    }
  });
  document.querySelector('main').addEventListener('mouseleave', event => {
    clearTimeout(hovering);
    if (!pinned && chosen && !event.relatedTarget?.closest?.('#evidence')) close();
  });
  document.addEventListener('focusin', event => {
    const mark = event.target.closest?.('a.m');
    if (mark && wide.matches && mark.matches(':focus-visible')) choose(mark.dataset.s, {brief: false});
  });
  document.addEventListener('change', event => {
    if (event.target.name !== 'show') return;
    show = event.target.value;
    const left = order.filter(fits).length;
    live.textContent = left + (left === 1 ? ' statement' : ' statements');
  });
  document.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const typing = event.target.closest('input:not([type=radio]):not([type=checkbox]),textarea,select');
    if (typing) return;
    if (event.key === 'Escape') {
      const box = document.querySelector('.keys[open]');
      if (box) { box.open = false; return; }
      if (!chosen) return;
      const one = of(chosen);
      if (evidence.contains(document.activeElement) && one.mark) { one.mark.focus(); return; }
      close();
      return;
    }
    if (!keys.checked) return;
    const radio = event.target.matches('input');
    const does = {
      j: () => step(1, fits), k: () => step(-1, fits),
      n: () => step(1, needs), p: () => step(-1, needs),
      '?': () => { const box = document.querySelector('.keys'); box.open = !box.open; },
      ArrowRight: () => turn(1), ArrowLeft: () => turn(-1),
      Enter: () => { if (event.target.closest('a.m')) { choose(event.target.closest('a.m').dataset.s, {brief: false}); turn(1); } },
    }[event.key];
    if (!does || (radio && event.key.startsWith('Arrow')) || (event.key === 'Enter' && !event.target.closest('a.m'))) return;
    if (event.key.startsWith('Arrow') && (!chosen || event.target.closest('.wide,pre'))) return;
    event.preventDefault();
    does();
  });
  const begin = () => { const id = location.hash.slice(1), n = where(id); if (n && id[0] !== 'm') choose(n, {passage: id[0] === 'p' ? id : null}); };
  addEventListener('hashchange', begin);
  begin();
})();
