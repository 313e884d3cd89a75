const BEGINS_AS_BOUNDARIES = /^\s*\{\s*"type"\s*:\s*"(?:(?<topology>Topology)|FeatureCollection)"/;
/** Enough of a file to see how it begins. */
const BEGINNING = 200;

/** What a file for maps is and where it belongs, in a sentence; null for any other file. */
export function mapFileReason(bytes: Uint8Array, [heading = []]: readonly (readonly string[])[]): string | null {
  const boundaries = BEGINS_AS_BOUNDARIES.exec(new TextDecoder().decode(bytes.subarray(0, BEGINNING)));
  if (boundaries) return `Boundaries of areas (${boundaries.groups?.topology ? 'TopoJSON' : 'GeoJSON'}): they belong on a map, and say nothing that the Directory keeps.`;
  const columns = heading.map((column) => column.trim().toLowerCase());
  const hasPoint = columns.some((column) => /^lat(itude)?$/.test(column)) && columns.some((column) => /^long?(itude)?$/.test(column));
  return hasPoint ? 'Points by latitude and longitude: they belong on a map, and say nothing that the Directory keeps.' : null;
}
