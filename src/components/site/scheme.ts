// Remembers the scheme the reader chose; choosing it needs no script.

const key = 'scheme';
const radios = document.querySelectorAll<HTMLInputElement>('input[name="scheme"]');

for (const radio of radios) {
  if (localStorage.getItem(key) === radio.value) radio.checked = true;
  radio.addEventListener('change', () => localStorage.setItem(key, radio.value));
}
