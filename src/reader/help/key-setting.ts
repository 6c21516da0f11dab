// Whether keys without Ctrl or Alt do anything: those who speak to their computer switch them off (WCAG 2.1.4).

export const keysKey = 'keys';
export const keysOff = 'off';
