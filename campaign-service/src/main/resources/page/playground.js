'use strict';

// Asks the API while a person types. Nothing that was typed or answered is ever read as markup: text nodes only.
const PAUSE_MILLIS = 300;
const SIGNS = { blocker: '\u25A0', major: '\u25B2', minor: '\u25CF', info: '\u25CB', credit: '+' };
const GRAVITY = Object.keys(SIGNS);
const field = (id) => document.getElementById(id);
let asked = 0;
let timer;
let running;

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function question() {
  const told = { text: field('text').value, format: field('format').value, materialTie: field('tie').value };
  const places = field('jurisdictions').value.toUpperCase().split(/[^A-Z]+/).filter((place) => place);
  if (field('platform').value) told.platform = field('platform').value;
  if (field('language').value) told.language = field('language').value.toLowerCase();
  if (places.length) told.jurisdictions = places;
  return told;
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE_MILLIS);
}

async function ask() {
  // Answers may overtake each other: only the newest question's answer is shown, an older one is cut off or dropped.
  const mine = ++asked;
  if (running) running.abort();
  running = new AbortController();
  const told = question();
  if (!told.text) return clear('Write something.');
  if (!field('token').value) return clear('Paste an access token first.');
  field('verdict').classList.add('waiting');
  try {
    const answer = await fetch('/v1/content-checks', {
      method: 'POST',
      headers: {
        Authorization: 'Bearer ' + field('token').value.trim(),
        'Content-Type': 'application/json',
        Accept: 'application/json',
      },
      body: JSON.stringify(told),
      signal: running.signal,
    });
    const body = await answer.json();
    if (mine !== asked) return;
    if (answer.ok) show(told.text, body);
    else refuse(body);
  } catch (failure) {
    if (mine === asked && failure.name !== 'AbortError') clear('The service cannot be reached.', 'problem');
  }
}

function say(kind, ...parts) {
  field('verdict').className = 'verdict ' + kind;
  field('verdict').replaceChildren(...parts);
}

function clear(words, kind = '') {
  say(kind, words);
  field('marked').replaceChildren();
  field('findings').replaceChildren();
  field('facts').replaceChildren();
}

function refuse(problem) {
  const faults = (problem.errors || []).map((error) => `${error.pointer || error.parameter || ''} ${error.message}`);
  clear('', 'problem');
  say('problem', element('b', {}, problem.title), ' ', [problem.detail, ...faults].join(' '));
}

function show(text, check) {
  const found = check.findings.map((finding, index) => ({ ...finding, number: index + 1 }));
  const sign = { ok: '\u2713', revise: '\u25B2', block: '\u25A0' }[check.verdict];
  const count = found.length === 1 ? '1 finding' : `${found.length} findings`;
  say(check.verdict, element('b', {}, `${sign} ${check.verdict}`), element('span', {}, `score ${check.score} of 100`),
    element('span', {}, `pressure ${check.pressure.level}`), element('span', {}, `disclosure ${check.disclosure.status}`),
    element('span', { className: 'quiet' }, count));
  field('marked').replaceChildren(...pieces(text, found));
  field('findings').replaceChildren(...found.map(item));
  field('facts').replaceChildren(...facts(check));
  field('pack').replaceChildren('Rule pack ', element('b', {}, check.rulePack.id), ` version ${check.rulePack.version}, `,
    element('span', { className: 'hash' }, `SHA-256 ${check.rulePack.hash}`), '. Not legal advice.');
}

// Cuts the text where findings begin and end, so that overlapping ones are all seen.
function pieces(text, found) {
  const placed = found.filter((finding) => finding.end > finding.start);
  const cuts = [...new Set([0, ...placed.flatMap((finding) => [finding.start, finding.end]), text.length])].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index];
    const over = placed.filter((finding) => finding.start <= start && finding.end >= end)
      .sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
    const words = text.slice(start, end);
    if (!over.length) return [words];
    const ending = over.filter((finding) => finding.end === end);
    return [element('mark', { className: over[0].severity }, words), ...ending.map((finding) =>
      element('a', { className: `ref ${finding.severity}`, href: `#finding-${finding.number}`,
        ariaLabel: `finding ${finding.number}, ${finding.severity}` }, SIGNS[finding.severity] + finding.number))];
  });
}

function item(finding) {
  const placed = finding.end > finding.start;
  const head = element('span', { className: 'head' }, `${SIGNS[finding.severity]}${finding.number} `, element('b', {}, finding.severity), ' ');
  const words = element('span', { className: 'span' }, element('bdi', {}, placed ? finding.span : 'the text as a whole'));
  const choose = element('button', { type: 'button', onclick: () => select(finding) }, head, words);
  return element('li', { id: `finding-${finding.number}`, className: finding.severity },
    placed ? choose : element('p', {}, head, words),
    element('p', {}, finding.message),
    element('dl', {}, element('dt', {}, 'Why'), element('dd', {}, finding.reason), element('dt', {}, 'Gentler'), element('dd', {}, finding.suggestion, ...wording(finding))),
    element('p', { className: 'quiet' }, element('code', {}, finding.ruleId), ` \u00B7 ${finding.dimension} \u00B7 confidence ${finding.confidence}`));
}

function wording(finding) {
  const words = finding.edit ? finding.edit.replacement.trim() : '';
  return words ? [' ', element('q', {}, element('bdi', {}, words))] : [];
}

// Offsets count UTF-16 units, as a text area does.
function select(finding) {
  field('text').focus();
  field('text').setSelectionRange(finding.start, finding.end);
}

function facts(check) {
  const row = (name, value) => element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, value));
  const parts = check.pressure.contributions.map((part) => row(part.ruleId, (part.points > 0 ? '\u2212' : '+') + Math.abs(part.points).toFixed(2)));
  return [
    element('h2', {}, 'Disclosure'), element('p', {}, element('b', {}, check.disclosure.status), ' ', check.disclosure.reason),
    element('h2', {}, 'How the score comes about'),
    element('table', {}, element('tbody', {}, row('A text without pressure', '100'), ...parts, row('Score', String(check.score)))),
  ];
}

field('token').value = sessionStorage.getItem('token') || '';
field('token').addEventListener('input', () => sessionStorage.setItem('token', field('token').value));
field('form').addEventListener('submit', (event) => event.preventDefault());
for (const id of ['token', 'text', 'platform', 'format', 'tie', 'jurisdictions', 'language']) {
  field(id).addEventListener('input', later);
}
if (field('text').value) later();
