// Everything works without this file. It counts what will be hidden while somebody types, takes a selection over into a
// field, decides with single keys, and leaves no page behind.
'use strict';

const leave = document.querySelector('[data-leave]');
if (leave) {
  leave.addEventListener('submit', event => {
    event.preventDefault();
    document.body.hidden = true;
    fetch(leave.action, { method: 'POST', keepalive: true }).catch(() => {});
    // Replaces the entry in the history, which a form cannot.
    location.replace('/calendar');
  });
}

const summary = document.getElementById('summary');
if (summary) {
  summary.focus();
}

const tally = document.querySelector('[data-tally]');
const form = document.querySelector('[data-record]');
if (tally && form) {
  let waiting;
  let asked = 0;
  const count = async () => {
    const turn = ++asked;
    const body = new URLSearchParams();
    for (const name of ['_csrf', 'narrative']) {
      body.set(name, form.elements[name].value);
    }
    body.set('language', form.elements.language.value);
    try {
      const answer = await fetch(tally.dataset.address, { method: 'POST', body, redirect: 'error' });
      const text = answer.ok ? await answer.text() : '';
      if (turn === asked) {
        tally.textContent = text;
      }
    } catch {
      // Counting is a courtesy; 'Check' tells what is wrong.
    }
  };
  form.elements.narrative.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(count, 700);
  });
}

// What may be on record already, asked by what can be said in codes and dates: no words and no names.
const similar = document.querySelector('[data-similar]');
if (similar && form) {
  let pause;
  let question = '';
  const look = async () => {
    const sections = ['what', 'when', 'where', 'whom', 'by'];
    const stated = [...form.elements].filter(field => field.name && field.value && (field.name === '_csrf'
      || (sections.includes(field.closest('section')?.id) && (field.type !== 'checkbox' || field.checked))));
    const body = new URLSearchParams(stated.map(field => [field.name, field.value]));
    if (body.toString() === question || !body.has('acts')) {
      return;
    }
    question = body.toString();
    try {
      const answer = await fetch(similar.dataset.address, { method: 'POST', body, redirect: 'error' });
      const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
      similar.replaceChildren(...page.body.children);
    } catch {
      // A courtesy; the next page asks again.
    }
  };
  form.addEventListener('change', () => {
    clearTimeout(pause);
    pause = setTimeout(look, 500);
  });
}

// Selecting in the text is quicker than typing the words again.
const hide = document.getElementById('hide');
const passage = document.querySelector('blockquote.narrative');
for (const button of document.querySelectorAll('[data-hide-selected]')) {
  if (!hide || !passage) {
    break;
  }
  let selected = '';
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (!selection.isCollapsed && passage.contains(selection.anchorNode) && passage.contains(selection.focusNode)) {
      selected = selection.toString();
    }
  });
  button.hidden = false;
  button.addEventListener('click', () => {
    const known = hide.value.split('\n');
    // What stands in brackets is hidden already.
    const lines = selected.split(/\n|\[[^\]]*\]/).map(line => line.trim()).filter(line => line && !known.includes(line));
    hide.value = known.filter(line => line.trim()).concat(lines).join('\n');
    selected = '';
  });
}

// What is being built is looked at again by itself; the link does it without a script.
const again = document.querySelector('[data-again]');
if (again) {
  setTimeout(() => location.replace(again.href), Number(again.dataset.again) * 1000);
}

// One key decides; letters that are being typed stay letters.
document.addEventListener('keydown', event => {
  const typing = event.target.closest('input:not([type="checkbox"]), textarea, select');
  if (typing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
    return;
  }
  const links = [...document.querySelectorAll('[data-walk]')];
  const step = { j: 1, k: -1 }[event.key];
  if (step && links.length) {
    const at = links.indexOf(document.activeElement);
    links[Math.min(links.length - 1, Math.max(0, at + step))].focus();
  } else if (event.key === '?') {
    document.querySelectorAll('[data-help]').forEach(help => { help.open = !help.open; });
  } else if (/^[a-z]$/.test(event.key)) {
    const button = document.querySelector(`[data-key="${event.key}"]`);
    if (button) {
      event.preventDefault();
      button.click();
    }
  }
});
