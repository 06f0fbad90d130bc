// How large a file is, in the visitor's language.

const MEGABYTE = 1024 * 1024;

/** In kilobytes, or in megabytes from one on. */
export function size(bytes, language) {
  const [unit, scale] = bytes < MEGABYTE ? ['kilobyte', 1024] : ['megabyte', MEGABYTE];
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: scale === MEGABYTE ? 1 : 0 };
  return new Intl.NumberFormat(language, /** @type {Intl.NumberFormatOptions} */ (format)).format(Math.max(bytes / scale, Math.min(bytes, 1)));
}
