import { WhySeen } from './why-seen.js';

/** Who may see a fact, widest first. */
export const LAYERS = {
  DIRECTORY: { name: 'Directory', means: 'every member can see this' },
  SHARED: { name: 'Shared', means: 'the parties that are members can see this' },
  OURS: { name: 'Ours', means: 'only your organisation can see this' },
  BOARD: { name: 'Board', means: 'your board and partnership leads can see this' },
  MINE: { name: 'Mine', means: 'only you can see this' },
} as const;

export type Layer = keyof typeof LAYERS;

interface LayerWordProps {
  layer: Layer;
  /** More exact than the layer's own words: "the four parties". */
  who?: string;
  /** Why the reader sees it, sentence by sentence; shown on request. */
  why?: readonly string[];
}

/** Who can see this, as a word and what it means: "Ours: only your organisation can see this". */
export function LayerWord({ layer, who, why }: LayerWordProps) {
  const { name, means } = LAYERS[layer];
  return (
    <span>
      {name}: {who ?? means}{why && <> <WhySeen reasons={why} /></>}
    </span>
  );
}
