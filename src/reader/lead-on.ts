// From the former address of a chapter straight to the chapter, and to the place in it. It is written into the page as it stands here:
// its hash is in the page's policy.

export const leadOn = 'location.replace(document.querySelector("[data-leads-on] a").href+location.search+location.hash)';
