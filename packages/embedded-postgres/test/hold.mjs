// A process of its own that starts PostgreSQL, says how that went, and holds it until it is told to stop.
import { startPostgres } from '../src/index.mjs';

const said = [];
try {
  const postgres = await startPostgres({ ...JSON.parse(process.argv[2]), log: (sentence) => said.push(sentence) });
  process.send({ ...postgres, said });
  process.on('message', async () => {
    await postgres.stop();
    process.exit(0);
  });
} catch (error) {
  process.send({ refusal: error.message });
  process.exit(1);
}
