// The field that finds a passage. It is there only with this script; what answers is loaded when something is asked, or where the page
// itself is one that the address did not mean.

export function startField(form: HTMLFormElement): void {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void import('./answering.ts').then(({ answer }) => answer(form));
  });
  if (form.dataset.pages) void import('./answering.ts').then(({ leadAstray }) => leadAstray(form));
  else if (location.search) void import('./answering.ts').then(({ answerAgain }) => answerAgain(form));
}
