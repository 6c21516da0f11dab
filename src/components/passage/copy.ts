// Copies what a button names, and says so. The buttons show only where this script runs.

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const words = button.textContent;
  const status = button.parentElement?.querySelector('[data-copy-status]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    button.textContent = button.dataset.copied ?? words;
    if (status) status.textContent = button.textContent;
    setTimeout(() => {
      button.textContent = words;
      if (status) status.textContent = '';
    }, 2000);
  });
}
