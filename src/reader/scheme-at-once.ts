// The scheme that was chosen by hand, set in the head before anything is painted. It is written into the page as it stands here: its
// hash is in the page's policy.

export const schemeKey = 'scheme';

export const schemeAtOnce = `try{const s=localStorage.getItem("${schemeKey}");if(s)document.documentElement.dataset.scheme=s}catch{}`;
