// The rules of a map's panels: their lands are known, their scale is one the coast was drawn for, what they name stands on them.

import type { Breach, BreachWithin } from '../../publication/breach.ts';
import type { Figure } from '../../publication/figure.ts';
import type { Panel } from '../../publication/figure-schema.ts';
import { landNames } from '../../figures/natural-earth.ts';
import { frameOf, holds } from '../../figures/panel-frame.ts';

/** Kilometres across: in less a coast has no detail and the frame no degree to tell, in more its degrees run together. */
const across = { least: 100, most: 6000 };

/** Degrees from the equator beyond which Mercator's projection shows little but its own stretching. */
const farthest = 75;

/** The part of the width that the bar of the scale may take. */
const barMost = 0.6;

export function panelBreaches({ spec, specFile: file, lineOf }: Figure): Breach[] {
  if (spec.draws !== 'map') return [];
  return spec.panels.flatMap((panel, index) =>
    breachesOf(panel).map(({ at, thing, repair }) => ({ file, line: lineOf(['panels', index, ...at]), thing, repair })),
  );
}

function breachesOf(panel: Panel): PanelBreach[] {
  const lands = panel.countries
    .filter((name) => !landNames(panel.detail).has(name))
    .map((name) => ({ at: ['countries'], thing: `"${name}" is no land of Natural Earth`, repair: 'mend its English name' }));
  const frame = frameBreaches(panel);
  // What stands on a frame that is wrong itself is not asked.
  return [...lands, ...(frame.length > 0 ? frame : contentBreaches(panel))];
}

function frameBreaches({ across: km, center: [, north] }: Panel): PanelBreach[] {
  const breaches: PanelBreach[] = [];
  if (km < across.least || km > across.most)
    breaches.push({ at: ['across'], thing: `a map ${km} km across`, repair: `write ${across.least} to ${across.most}` });
  if (Math.abs(north) > farthest) {
    const repair = `write degrees east first, then north, from -${farthest} to ${farthest}`;
    breaches.push({ at: ['center'], thing: `a map around ${north}° of latitude`, repair });
  }
  return breaches;
}

function contentBreaches(panel: Panel): PanelBreach[] {
  const words = [...panel.words.entries()]
    .filter(([, { at }]) => !holds(frameOf(panel), at))
    .map(([index, { text, at }]) => ({
      at: ['words', index],
      thing: `"${Object.values(text).join(' / ')}" at ${at.join(', ')} is off the panel`,
      repair: 'write its degrees east first, then north',
    }));
  const longest = Math.floor(panel.across * barMost);
  if (panel.scale === undefined || panel.scale <= longest) return words;
  const thing = `a bar of ${panel.scale} km on a map ${panel.across} km across`;
  return [...words, { at: ['scale'], thing, repair: `write ${longest} at most` }];
}

interface PanelBreach extends BreachWithin {
  /** where in the panel's spec */
  at: PropertyKey[];
}
