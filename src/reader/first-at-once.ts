// The language that comes first, by the address or else as the device remembers it, chosen before the rows are painted. It is written
// into the page as it stands here: its hash is in the page's policy.

/** In the address, on the device, and of the radios. */
export const firstKey = 'first';

export const firstAtOnce = `{let k="${firstKey}",f=new URLSearchParams(location.search).get(k);try{f??=localStorage.getItem(k)}catch{}for(const r of document.getElementsByName(k))if(r.value===f)r.checked=true}`;
