// The site's accent, made readable on light and dark grounds (WCAG contrast of at least 4.5 to 1).

const GROUNDS = { light: '#eef0f3', dark: '#2a3038' }; // of an incoming bubble, the ground that takes most
const INK = { light: '#ffffff', dark: '#0c1117' };
const CHAT = { light: '#ffffff', dark: '#1a1e23' }; // the ground of what is filled with the accent
const ENOUGH = 4.5;
const APART = 1.25;

const channels = (hex) => [1, 3, 5].map((place) => Number.parseInt(hex.slice(place, place + 2), 16));

function luminance(hex) {
  const [red, green, blue] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function mix(hex, other, share) {
  const target = channels(other);
  return `#${channels(hex).map((value, place) => Math.round(value + (target[place] - value) * share).toString(16).padStart(2, '0')).join('')}`;
}

/** The colour, moved towards black or white as little as gives it that contrast with the ground. */
function readable(accent, ground, enough = ENOUGH) {
  const towards = luminance(ground) > 0.5 ? '#000000' : '#ffffff';
  let share = 0;
  while (share < 1 && contrast(mix(accent, towards, share), ground) < enough) share += 0.05;
  return mix(accent, towards, Math.min(share, 1));
}

/** What the style sheet needs: the accent, the text on it, and the accent as text; `dark` says on which ground. */
export function palette(wish, dark) {
  const named = /^#[0-9a-f]{6}$/i.test(wish) ? wish : '#1f6feb';
  const accent = readable(named, dark ? CHAT.dark : CHAT.light, APART); // a white bubble on white is none
  const onAccent = contrast(accent, INK.light) >= ENOUGH ? INK.light : INK.dark;
  const filled = contrast(accent, onAccent) >= ENOUGH ? accent : readable(accent, onAccent);
  return { accent: filled, onAccent, accentText: readable(filled, dark ? GROUNDS.dark : GROUNDS.light) };
}
