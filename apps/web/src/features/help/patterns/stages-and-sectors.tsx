import { SECTORS, type Sector } from '../../../lib/sectors.js';
import { PIPELINE } from '../../../lib/stages.js';
import { LAYERS, LayerWord, type Layer } from '../../../ui/layer-word.js';
import { Meta } from '../../../ui/lines.js';
import { OrgName } from '../../../ui/org-name.js';
import { StageChip } from '../../../ui/stage-chip.js';
import { StatusWord } from '../../../ui/status-word.js';
import classes from './patterns.module.css';

const sectors = (Object.keys(SECTORS) as Sector[]).filter((sector) => sector !== 'NHS_COMMISSIONER');

/** Chips and marks, each of which can be told apart without its colour. */
export function StagesAndSectors() {
  return (
    <div className={classes.demo}>
      <p className={classes.line}>
        {PIPELINE.map((stage) => (
          <StageChip key={stage} stage={stage} />
        ))}
      </p>
      <p className={classes.line}>
        <StageChip stage="PAUSED" />
        <StageChip stage="CLOSED" />
        <Meta>Number, name and lightness agree; one is enough.</Meta>
      </p>
      <div className={classes.marks}>
        {sectors.map((sector) => (
          <span key={sector}>
            <OrgName name={SECTORS[sector].name} sector={sector} /> <Meta>{SECTORS[sector].code}</Meta>
          </span>
        ))}
      </div>
      <p className={classes.line}>
        <StatusWord tone="ok">On track</StatusWord>
        <StatusWord tone="warn">Stalled 19 working days</StatusWord>
        <StatusWord tone="danger">Overdue 3 days</StatusWord>
        <StatusWord tone="info">Invited</StatusWord>
        <StatusWord tone="quiet">Too early</StatusWord>
      </p>
      <ul>
        {(Object.keys(LAYERS) as Layer[]).map((layer) => (
          <li key={layer}>
            <LayerWord layer={layer} />
          </li>
        ))}
      </ul>
    </div>
  );
}
