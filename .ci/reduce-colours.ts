/** Makes a picture of a screen small: a PNG with a palette of 256 colours instead of thousands. */

import { decode, encode, type DecodedPng } from 'fast-png';

type Colour = readonly [red: number, green: number, blue: number];

const mostColours = 256;

/**
 * `png`: a picture without transparency. The frequent colours stay as they are, others become their nearest one. `most`:
 * how many colours stay.
 */
export function reduceColours(png: Uint8Array, most = mostColours): Uint8Array {
  const picture = decode(png);
  if (picture.palette !== undefined) return png;
  const pixels = pixelsOf(picture);
  const { palette, indexOf } = paletteFor(byFrequency(pixels), most);
  const data = Uint8Array.from(pixels, (pixel) => indexOf.get(pixel) ?? 0);
  const { width, height } = picture;
  return encode(
    { width, height, data, depth: 8, channels: 1, palette: palette.map((pixel) => [...colourOf(pixel)]) },
    { zlib: { level: 9 } },
  );
}

/** Each pixel as one number. */
function pixelsOf({ data, channels, width, height }: DecodedPng): readonly number[] {
  const at = (pixel: number, channel: number): number => data[pixel * channels + channel] ?? 0;
  return Array.from({ length: width * height }, (_, i) => (at(i, 0) << 16) | (at(i, 1) << 8) | at(i, 2));
}

const colourOf = (pixel: number): Colour => [pixel >> 16, (pixel >> 8) & 255, pixel & 255];

/** Every colour once, the most frequent first. */
function byFrequency(pixels: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([pixel]) => pixel);
}

interface Palette {
  readonly palette: readonly number[];
  /** Place in the palette of every colour of the picture. */
  readonly indexOf: ReadonlyMap<number, number>;
}

/** With the smallest distance for which the palette suffices: no colour moves further than that. */
function paletteFor(colours: readonly number[], most: number): Palette {
  for (let distance = 0; ; distance += 1) {
    const palette = apart(colours, distance, most);
    if (palette === undefined) continue;
    return { palette, indexOf: new Map(colours.map((colour) => [colour, nearest(colour, palette)])) };
  }
}

/** Those that are further than `distance` from every one before them; undefined where they are too many. */
function apart(colours: readonly number[], distance: number, most: number): readonly number[] | undefined {
  const chosen: number[] = [];
  for (const colour of colours) {
    if (chosen.some((other) => between(other, colour) <= distance)) continue;
    if (chosen.length === most) return undefined;
    chosen.push(colour);
  }
  return chosen;
}

const nearest = (colour: number, palette: readonly number[]): number =>
  palette.reduce(
    (best, other, i) => (between(other, colour) < between(palette[best] ?? 0, colour) ? i : best),
    0,
  );

/** How far two colours are from each other. */
function between(a: number, b: number): number {
  const [red, green, blue] = colourOf(a);
  const [otherRed, otherGreen, otherBlue] = colourOf(b);
  return Math.hypot(red - otherRed, green - otherGreen, blue - otherBlue);
}
