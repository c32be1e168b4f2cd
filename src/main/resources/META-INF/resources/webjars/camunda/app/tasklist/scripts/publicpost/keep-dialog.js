// A click beside a dialog would close it and throw away everything typed in its form; it closes by its own buttons only.
addEventListener(
  'click',
  (event) => {
    const { target } = event;
    if (target.classList?.contains('modal') && target.querySelector('form')) event.stopImmediatePropagation();
  },
  true,
);
