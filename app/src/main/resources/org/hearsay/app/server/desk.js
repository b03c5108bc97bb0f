// What the desk does beyond plain pages: a claim beside the list without leaving it, decisions, keys.
// Every page is complete without it, except that decisions are sent from here.
'use strict';
(() => {
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const HEEDED = 'the occurrences follow at once; load the page again to see them.';
  const mayWrite = document.body.dataset.mayWrite === 'true';
  const remembered = (name, otherwise) => {
    try { return JSON.parse(sessionStorage.getItem(name)) ?? otherwise; } catch { return otherwise; }
  };
  const remember = (name, value) => sessionStorage.setItem(name, JSON.stringify(value));

  for (const link of $$('.parts a')) {
    if (link.dataset.part === document.body.dataset.here) link.setAttribute('aria-current', 'page');
  }

  // Facets: those that are closed are counted when they are opened.
  for (const group of $$('.facets details[data-load]:not([open])')) {
    group.addEventListener('toggle', async () => {
      if (!group.open || group.dataset.loaded) return;
      group.dataset.loaded = 'true';
      const answer = await fetch(group.dataset.load);
      if (answer.ok) $('ul', group).replaceChildren(...fragment(await answer.text()));
    });
  }

  // Our own server made the markup and escaped what came from outside; scripts in it would not run anyway.
  function fragment(html) {
    return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
  }

  // The pane.
  const pane = $('#pane');
  const shown = () => pane && $('.claim', pane);
  const list = $('.queue') || $('.cards');
  const items = () => (list ? $$(':scope > li', list) : []);
  const current = () => items().find(item => item.classList.contains('chosen'));

  let latest = 0;
  async function open(link, { push = true } = {}) {
    const ticket = ++latest;
    const answer = await fetch(link.dataset.fragment);
    if (ticket !== latest) return;
    if (!answer.ok) { location.href = link.href; return; }
    const html = await answer.text();
    if (ticket !== latest) return;
    pane.replaceChildren(...fragment(html));
    pane.scrollTop = 0;
    choose(link.closest('li'));
    // In a narrow window the pane stands above the list.
    if (pane.getBoundingClientRect().bottom < 0 || pane.getBoundingClientRect().top > innerHeight) pane.scrollIntoView();
    document.body.classList.add('has-pane');
    if (push) history.pushState({ claim: link.closest('li').dataset.claim }, '', link.href);
    scrollToEvidence();
  }

  function scrollToEvidence() {
    const first = $('.evidence-text .r-predicate, .evidence-text .r-evidence', pane);
    const text = $('.evidence-text', pane);
    if (first && text) text.scrollTop = first.offsetTop - text.offsetTop - text.clientHeight / 3;
  }

  function choose(item) {
    for (const one of items()) {
      one.classList.toggle('chosen', one === item);
      const link = $('.choose', one);
      if (one === item) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
    }
    if (item && beside()) item.scrollIntoView({ block: 'nearest' });
  }

  const beside = () => pane && list && pane.getBoundingClientRect().left >= list.getBoundingClientRect().right;

  async function reload() {
    const claim = shown();
    if (!claim) return;
    const blind = claim.dataset.blind ? '?blind=true' : '';
    const answer = await fetch(`/claims/${claim.dataset.claim}/pane${blind}`);
    if (answer.ok) pane.replaceChildren(...fragment(await answer.text()));
  }

  if (pane) {
    if (shown()) {
      document.body.classList.add('has-pane');
      choose(items().find(item => item.dataset.claim === shown().dataset.claim));
      scrollToEvidence();
    }
    document.addEventListener('click', event => {
      const link = event.target.closest('a.choose');
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) { event.preventDefault(); open(link); }
    });
    addEventListener('popstate', () => location.reload());

    // Pointing at a field lights its words; pointing at words names the claims that stand on them.
    const light = (role, on) => {
      for (const mark of $$(`.evidence-text .r-${role}`, pane)) mark.classList.toggle('lit', on);
    };
    for (const [type, on] of [['mouseover', true], ['mouseout', false], ['focusin', true], ['focusout', false]]) {
      pane.addEventListener(type, event => {
        const field = event.target.closest('.parts-of [data-role]');
        if (field) light(field.dataset.role, on);
      });
    }
    pane.addEventListener('click', event => {
      const field = event.target.closest('button.light');
      if (field) $(`.evidence-text .r-${field.dataset.role}`, pane)?.scrollIntoView({ block: 'center' });
      const mark = event.target.closest('.evidence-text mark');
      if (mark) claimsOf(mark);
    });
  }

  function claimsOf(mark) {
    const wanted = new Set(mark.dataset.claims.split(' '));
    const box = $('.of-span', pane);
    const found = $$('.neighbours li', pane).filter(one => wanted.has(one.dataset.short));
    $('ul', box).replaceChildren(...found.map(one => one.cloneNode(true)));
    box.hidden = false;
    box.scrollIntoView({ block: 'nearest' });
  }

  // Decisions.
  const verdict = () => $('.verdict', pane || document);
  function say(text, more = []) {
    const where = verdict();
    if (where) where.replaceChildren(element('p', { textContent: text }), ...more);
  }

  async function send(body, tags) {
    const answer = await fetch('/api/v1/decisions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'If-Match': [...new Set(tags)].join(', ') },
      body: JSON.stringify(body),
    });
    return { ok: answer.ok, status: answer.status, tag: answer.headers.get('ETag'), body: await answer.json() };
  }

  function changed(problem, again) {
    const steps = (problem.changes || []).map(step =>
      element('li', { textContent: `${step.by}: ${step.what.decision || step.kind}, ${step.at}` }));
    const now = problem.current ? `It is ${problem.current.status} now.` : '';
    const look = element('button', { type: 'button', textContent: 'Show what it is now', className: 'quiet' });
    look.addEventListener('click', reload);
    const repeat = element('button', { type: 'button', textContent: 'Decide all the same' });
    repeat.addEventListener('click', () => again(problem.etag));
    say(`Somebody decided meanwhile; nothing of yours was written. ${now}`,
      [element('ul', { className: 'changes' }, ...steps), element('p', { className: 'buttons' }, look, ' ', repeat)]);
  }

  async function decide(body, tags, done) {
    try {
      const answer = await send(body, tags);
      if (answer.ok) {
        const mine = remembered('mine', []);
        const about = answer.body.claim ? answer.body.claim.id : null;
        const entry = answer.body.decision.entry;
        if (body.kind === 'undo') remember('mine', mine.filter(one => one.entry !== body.entry));
        else if (!body.kind.startsWith('actors-')) remember('mine', [...mine, { entry, claim: about, tag: answer.tag || `"r${entry}-0"` }].slice(-100));
        await done(answer);
      } else if (answer.status === 409) {
        changed(answer.body, tag => decide(body, [tag, ...tags], done));
      } else {
        say(`${answer.body.detail || answer.body.title} ${answer.body.remedy || ''}`);
      }
      return answer;
    } catch (failure) {
      say('The server cannot be reached; nothing was written.');
      return { ok: false };
    }
  }

  const claimOf = () => ({ id: shown().dataset.claim, tag: shown().dataset.tag, blind: !!shown().dataset.blind });

  async function judge(accepts) {
    if (!mayWrite || !shown()) return;
    const { id, tag, blind } = claimOf();
    const item = current();
    const body = blind ? { kind: 'coding', claim: id, accepts } : { kind: accepts ? 'accept' : 'reject', claim: id };
    await decide(body, [tag], async () => {
      const word = accepts ? 'accepted' : 'rejected';
      mark(item, word);
      const next = item && nextOf(item);
      if ($('.queue') && next) await open($('.choose', next)); else await reload();
      say(blind ? `Coded: ${word}.` : `The claim before is ${word}.`);
    });
  }

  function mark(item, word) {
    const done = item && $('.done', item);
    if (!item) return;
    item.dataset.done = word;
    if (done) done.replaceChildren(element('span', { className: `status s-${word}`, textContent: word }));
  }

  const nextOf = item => {
    const all = items();
    return all.slice(all.indexOf(item) + 1).find(one => !one.dataset.done) || null;
  };

  function correct() { $('dialog.edit', pane)?.showModal(); }
  function remark() { $('dialog.note-dialog', pane)?.showModal(); }

  async function saveEdit(dialog) {
    const { id, tag } = claimOf();
    const fields = {};
    for (const input of $$('[data-was]', dialog)) {
      if (input.value.trim() !== input.dataset.was) fields[input.name] = input.value.trim();
    }
    if (!Object.keys(fields).length) { dialog.close(); return; }
    const reason = $('[data-reason]', dialog).value.trim();
    dialog.close();
    await decide({ kind: 'edit', claim: id, fields, ...(reason && { reason }) }, [tag], async () => {
      mark(current(), 'edited');
      await reload();
      say('Corrected.');
    });
  }

  async function saveNote(dialog) {
    const { id, tag } = claimOf();
    const text = $('textarea', dialog).value.trim();
    dialog.close();
    if (text) await decide({ kind: 'note', claim: id, text }, [tag], async () => { await reload(); say('Noted.'); });
  }

  // Merging: what was kept before, and this.
  async function merge() {
    if (!mayWrite || !shown()) return;
    const { id, tag } = claimOf();
    const tray = remembered('tray', []).filter(one => one.id !== id);
    if (!tray.length) {
      remember('tray', [{ id, tag }]);
      say('Kept for a merge. Go to the other claim and press m again.');
      return;
    }
    if (!confirm(`Are the ${tray.length + 1} claims about one occurrence?`)) { remember('tray', []); return; }
    const all = [...tray, { id, tag }];
    await decide({ kind: 'merge', claims: all.map(one => one.id) }, all.map(one => one.tag), async () => {
      remember('tray', []);
      await reload();
      say(`Merged; ${HEEDED}`);
    });
  }

  async function split() {
    if (!mayWrite || !shown()) return;
    const { id, tag } = claimOf();
    const answer = await fetch(`/api/v1/occurrences/${id}`);
    const others = answer.ok ? (await answer.json()).claims.filter(one => one !== id) : [];
    if (!others.length) { say('It is alone in its occurrence; there is nothing to split it from.'); return; }
    if (!confirm(`Is this claim about something else than the other ${others.length} of its occurrence?`)) return;
    await splitOff([{ id, tag }], others);
  }

  async function splitOff(apart, others) {
    const tags = apart.map(one => one.tag);
    for (const other of others) {
      const answer = await fetch(`/api/v1/claims/${other}`, { method: 'HEAD' });
      tags.push(answer.headers.get('ETag'));
    }
    await decide({ kind: 'split', apart: apart.map(one => one.id), from: others }, tags, async () => {
      if (shown()) await reload();
      say(`Split off; ${HEEDED}`);
    });
  }

  async function undo(entry) {
    if (!mayWrite) return;
    const mine = remembered('mine', []);
    const last = entry ? mine.find(one => one.entry === entry) || { entry } : mine[mine.length - 1];
    if (!last) { say('There is nothing of yours to take back.'); return; }
    const tag = last.claim === undefined || (shown() && shown().dataset.claim === last.claim) ? shown().dataset.tag : last.tag;
    await decide({ kind: 'undo', entry: last.entry }, [tag], async () => {
      const item = items().find(one => one.dataset.claim === last.claim);
      if (item) {
        delete item.dataset.done;
        $('.done', item)?.replaceChildren();
        await open($('.choose', item));
      } else if (shown()) {
        await reload();
      } else {
        location.reload();
      }
      say(`Taken back: entry ${last.entry}.`);
    });
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('button[data-act], button[data-send], button[data-undo]');
    if (!button) return;
    if (button.dataset.undo) { undo(Number(button.dataset.undo)); return; }
    const dialog = button.closest('dialog');
    const acts = {
      accept: () => judge(true), reject: () => judge(false), edit: correct, note: remark, merge, split, undo: () => undo(),
      'split-off': splitChosen, tray: keepChosen, 'merge-tray': mergeTray, override: () => override(button),
      leave: () => dialog.close(), 'actors-apart': () => keepApart(button), 'actor-undo': () => undoAboutActors(button),
    };
    if (button.dataset.send === 'edit') saveEdit(dialog);
    else if (button.dataset.send === 'note') saveNote(dialog);
    else acts[button.dataset.act]?.();
  });

  document.addEventListener('change', async event => {
    const select = event.target.closest('select[data-act]');
    if (!select || !select.value) return;
    if (select.dataset.act === 'credibility') {
      const { id, tag } = claimOf();
      await decide({ kind: 'credibility', claim: id, credibility: Number(select.value) }, [tag], async () => {
        await reload();
        say('Rated.');
      });
    } else if (select.dataset.act === 'reliability') {
      await decide({ kind: 'reliability', source: select.dataset.source, letter: select.value }, [select.dataset.tag],
        async answer => {
          select.dataset.tag = `"r${answer.body.decision.entry}-0"`;
          say('Rated.');
        });
    }
  });

  // On the page of an actor.
  async function keepApart(button) {
    const reason = prompt('Why are they two? (May be left empty.)');
    if (reason === null) return;
    const body = { kind: 'actors-apart', actors: button.dataset.actors.split(' '), ...(reason.trim() && { reason: reason.trim() }) };
    await decide(body, button.dataset.tags.split(', '), async () => location.reload());
  }

  async function undoAboutActors(button) {
    await decide({ kind: 'undo', entry: Number(button.dataset.entry) }, button.dataset.tags.split(', '),
      async () => location.reload());
  }

  // On the page of an occurrence.
  const picked = () => $$('.pick:checked').map(box => ({ id: box.value, tag: box.dataset.tag }));
  async function splitChosen() {
    const apart = picked();
    const others = $$('.pick:not(:checked)').map(box => ({ id: box.value, tag: box.dataset.tag }));
    if (!apart.length || !others.length) { say('Choose some of the claims, but not all.'); return; }
    await decide({ kind: 'split', apart: apart.map(one => one.id), from: others.map(one => one.id) },
      [...apart, ...others].map(one => one.tag), async () => say(`Split off; ${HEEDED}`));
  }
  function keepChosen() {
    const chosen = picked();
    remember('tray', chosen);
    say(`${chosen.length} kept. Open the other occurrence and merge them in.`);
  }
  async function mergeTray() {
    const tray = remembered('tray', []);
    const here = $('.pick');
    if (!tray.length || !here) { say('Nothing was kept for a merge.'); return; }
    const all = [...tray, { id: here.value, tag: here.dataset.tag }];
    await decide({ kind: 'merge', claims: all.map(one => one.id) }, all.map(one => one.tag), async () => {
      remember('tray', []);
      say(`Merged; ${HEEDED}`);
    });
  }
  async function override(button) {
    const form = button.closest('.override');
    const body = { kind: 'override', claim: form.dataset.claim };
    for (const name of ['low', 'best', 'high']) {
      const value = $(`[name=${name}]`, form).value.trim();
      if (value) body[name] = Number(value);
    }
    const reason = $('[name=reason]', form).value.trim();
    if (reason) body.reason = reason;
    await decide(body, [form.dataset.tag], async answer => {
      form.dataset.tag = answer.tag || form.dataset.tag;
      say('Set; load the page again to see the figure.');
    });
  }

  // Keys.
  const ACTIONS = [
    ['next', 'j', 'the next claim'], ['previous', 'k', 'the claim before'], ['accept', 'a', 'accept'],
    ['reject', 'x', 'reject'], ['edit', 'e', 'correct fields'], ['split', 's', 'split off its occurrence'],
    ['merge', 'm', 'merge with the one that was kept'], ['undo', 'u', 'take my last decision back'],
    ['note', 'n', 'remark'], ['search', '/', 'search'], ['help', '?', 'this list'],
  ];
  const bound = () => {
    let own = {};
    try { own = JSON.parse(localStorage.getItem('keys')) || {}; } catch { /* nothing was bound */ }
    return Object.fromEntries(ACTIONS.map(([name, key]) => [own[name] || key, name]));
  };
  let keys = bound();

  function move(step) {
    const all = items();
    const at = all.indexOf(current());
    const next = all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + step))];
    return next && pane ? open($('.choose', next)) : null;
  }

  function help() {
    const dialog = $('#keys') || document.body.appendChild(element('dialog', { id: 'keys' }));
    dialog.setAttribute('aria-labelledby', 'keys-title');
    const byName = Object.fromEntries(Object.entries(keys).map(([key, name]) => [name, key]));
    const rows = ACTIONS.map(([name, , meaning]) => {
      const input = element('input', { value: byName[name], maxLength: 1, name, id: `key-${name}`, size: 2 });
      return element('p', {}, input, ' ', element('label', { htmlFor: `key-${name}`, textContent: meaning }));
    });
    const close = element('button', { type: 'submit', textContent: 'Keep these keys' });
    const form = element('form', { method: 'dialog' },
      element('h2', { id: 'keys-title', textContent: 'Keys' }), ...rows, element('p', { className: 'buttons' }, close));
    form.addEventListener('submit', () => {
      const own = {};
      for (const [name, key] of ACTIONS) {
        const value = form.elements[name].value.trim();
        if (value && value !== key) own[name] = value;
      }
      localStorage.setItem('keys', JSON.stringify(own));
      keys = bound();
    });
    dialog.replaceChildren(form);
    dialog.showModal();
  }

  const DO = {
    next: () => move(1), previous: () => move(-1), accept: () => judge(true), reject: () => judge(false), edit: correct,
    split, merge, undo: () => undo(), note: remark, help,
    search: () => { const q = $('#q'); if (q) q.focus(); else location.href = '/'; },
  };
  let working = Promise.resolve();
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, dialog')) return;
    const name = keys[event.key];
    if (!name) return;
    event.preventDefault();
    // One after the other: who types fast judges the claim that they see when their key's turn comes.
    working = working.then(() => DO[name]()).catch(() => say('That did not work.'));
  });
})();
