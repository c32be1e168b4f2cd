// Shows a document over the page it is listed on, and adds scans to a case, several at once.
import { element } from '/forms/problems.js';
import { sendFile } from '/forms/uploads.js';

const viewer = document.querySelector('dialog.show-document');

function show(link) {
  viewer.querySelector('#shown-name').textContent = link.textContent;
  viewer.querySelector('[data-apart]').href = link.href;
  // replaced and not pushed: the way back leads to where one came from
  viewer.querySelector('iframe').contentWindow.location.replace(link.href);
  viewer.showModal();
}

if (viewer) {
  // on the document: the list is drawn anew when something was added
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-show]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(link);
  });
  viewer.querySelector('[data-close]').onclick = () => viewer.close();
  viewer.onclose = () => viewer.querySelector('iframe').contentWindow.location.replace('about:blank');
}

const attach = document.querySelector('.attach');

if (attach) {
  const chooser = attach.querySelector('input[type=file]');
  const files = attach.querySelector('.files');
  const done = (item) => {
    item.remove();
    document.querySelector('#documents').dispatchEvent(new Event('attached'));
  };
  chooser.addEventListener('change', () => {
    for (const file of chooser.files) {
      const item = element('li');
      files.append(item);
      sendFile(file, attach.dataset.to, item, { done: () => done(item) });
    }
    chooser.value = ''; // the same file may be chosen again after a failure
  });
}
