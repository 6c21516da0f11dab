// Degrees as the frame of a chart tells them: whole ones and halves, and which way.

import type { Language } from './languages.ts';
import { strings } from './strings.ts';

/** "7°30′ W". @param east degrees, which beyond 180 go on round the world */
export function formatLongitude(east: number, language: Language): string {
  const round = east - 360 * Math.round(east / 360);
  const { east: positive, west: negative } = strings(language).map;
  // Half-way round, east and west are one.
  return degreeWords(round, Math.abs(round) === 180 ? '' : round < 0 ? negative : positive);
}

/** "7°30′ S" */
export function formatLatitude(north: number, language: Language): string {
  const { north: positive, south: negative } = strings(language).map;
  return degreeWords(north, north < 0 ? negative : positive);
}

function degreeWords(degrees: number, way: string): string {
  const size = Math.abs(degrees);
  const told = `${Math.floor(size)}°${size % 1 ? '30′' : ''}`;
  return degrees === 0 || way === '' ? told : `${told} ${way}`;
}
