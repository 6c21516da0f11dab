// The outline shows which section is being read, and fills its scale as far as there.

import { beingRead, onReading } from './reading-line.ts';

const outlines = [...document.querySelectorAll('.outline ol')].map((list) =>
  [...list.querySelectorAll('a')].flatMap((link) => {
    const section = document.getElementById(link.hash.slice(1));
    return section ? [{ link, section }] : [];
  }),
);

if (outlines.length > 0)
  onReading(() => {
    for (const entries of outlines) {
      const read = beingRead(entries.map(({ section }) => section));
      const at = entries.findIndex(({ section }) => section === read);
      entries.forEach(({ link }, index) => {
        link.parentElement?.classList.toggle('read', index < at);
        if (index === at) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      });
    }
  });
