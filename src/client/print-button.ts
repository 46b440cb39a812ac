/** The buttons that print the page; they are hidden until this runs. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    print();
  });
}
